import type { Locale } from '../locale/table.ts';
import type { Profile } from './document.ts';

// Words in the 30 articles of the Declaration of Human Rights, against the English: 15 words of English, rounded.
const errorOver: Readonly<Record<Locale, number>> = { en: 15, ur: 19, bn: 12, so: 16, pa: 19, gu: 13, ar: 12, pl: 13 };
const english = { easy: { warnOver: 12, errorOver: 15 }, plain: { warnOver: 20, errorOver: 25 } };

/** How many words a sentence may have. The standards warn earlier than they refuse only in English. */
export function sentenceLimits(locale: Locale, profile: Profile): { warnOver: number; errorOver: number } {
  if (locale === 'en') return english[profile];
  const scale = (limit: number): number => Math.round((limit * errorOver[locale]) / errorOver.en);
  if (profile === 'easy') return { warnOver: errorOver[locale], errorOver: errorOver[locale] };
  return { warnOver: scale(english.plain.warnOver), errorOver: scale(english.plain.errorOver) };
}

/** A limit in words for a language that needs more of them than English for the same. Never a lower one. */
export const forLocale = (limit: number, locale: Locale): number => Math.max(limit, Math.round((limit * errorOver[locale]) / errorOver.en));
