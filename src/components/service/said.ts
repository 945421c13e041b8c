import { signLanguage, spokenName } from '../../locale/spoken-languages.ts';
import { localeInfo } from '../../locale/table.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';
import { englishBehind } from '../word/word.ts';
import type { Said } from './shown-service.ts';

/** Words of a service as HTML. Words in another language say so, and keep their own direction. */
export function said({ words, lang, english }: Said, context: LocaleContext): Html {
  if (lang !== undefined) return html`<bdi lang="${lang}" dir="${localeInfo(lang).dir}">${words}</bdi>`;
  return html`${context.text(words)}${englishBehind(english, context)}`;
}

/** The name of a spoken or signed language in the words of the page. */
export const languageName = (tag: string, { locale, t }: LocaleContext): string =>
  tag === signLanguage ? t('service.signLanguage') : spokenName(tag, locale);
