import { isLocale } from './table.ts';

/** Languages that people speak or sign at a service, and that CLDR has no name for. */
const ownNames: Readonly<Record<string, string>> = {
  hno: 'Hindko',
  mir: 'Mirpuri',
  phr: 'Pahari-Pothwari',
  skr: 'Saraiki',
  syl: 'Sylheti',
};

/** British Sign Language: its name is a word of the interface. */
export const signLanguage = 'bfi';

/** True for the tag of a language that can be spoken or signed. */
export const isSpokenLanguage = (tag: string): boolean => tag === signLanguage || Object.hasOwn(ownNames, tag) || isLocale(tag);

/** Languages that are offered by name, beside those a site can be written in. */
export const knownSpoken: readonly string[] = [signLanguage, ...Object.keys(ownNames)];

/** The name of a spoken language in the words of a locale, with a capital letter where it has them. */
export function spokenName(tag: string, locale: string): string {
  const name = ownNames[tag] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
