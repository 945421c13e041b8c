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
