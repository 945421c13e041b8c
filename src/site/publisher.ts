import type { Html } from '../components/html.ts';
import type { LocaleContext } from '../components/page-context.ts';
import type { Locale } from '../locale/table.ts';
import type { Site } from './site.ts';

/** Who publishes: the name of the site, and of the organisation that runs it. */
export function publisherOf(site: Site, locale: Locale): string {
  const { name, organisation } = site.content.settings;
  return [name, ...(organisation === undefined ? [] : [organisation])].map((words) => site.words(words, locale)).join(' – ');
}

/** English beside another language of the site, for what staff must read too. */
export function englishBeside(site: Site, locale: Locale): LocaleContext | undefined {
  return locale !== 'en' && site.locales.includes('en') ? site.context('en') : undefined;
}

/** The short line of thanks for pictures, such as "Pictures: OpenMoji. CC BY-SA 4.0." */
export function creditLineOf(site: Site, locale: Locale): Html {
  const { t, text } = site.context(locale);
  const passports = [...site.content.pictures.values()].filter(({ licence }) => licence !== '');
  const names = [...new Set(passports.map(({ source, author }) => source.split(',')[0] || author))].sort();
  const licences = [...new Set(passports.map(({ licence }) => licence))].sort();
  if (names.length === 0) return text(t('credits'));
  return text(t('credits.line', { names: names.slice(0, 3).join(', '), licences: licences.join(', ') }));
}
