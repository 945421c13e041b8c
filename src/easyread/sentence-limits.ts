import type { Locale } from '../locale/table.ts';
import type { Profile } from './document.ts';

// Words in the 30 articles of the Declaration of Human Rights, against the English: 15 words of English, rounded
// (easy-read X2). A language that was not measured has the limit of English.
const measured: Readonly<Record<Locale, number>> = {
  ...{ en: 15, ur: 19, pa: 19, 'pa-Arab': 20, hi: 17, gu: 13, bn: 12, ar: 12, so: 16, pl: 13, ro: 16, pt: 16, fa: 17, 'fa-AF': 17 },
  ...{ ps: 20, tr: 12, ta: 10, am: 11, ti: 12, ku: 15, ckb: 15, 'zh-Hans': 13, 'zh-Hant': 13, yue: 13 },
};
const english = { easy: { warnOver: 12, errorOver: 15 }, plain: { warnOver: 20, errorOver: 25 } };
const errorOver = (locale: Locale): number => measured[locale] ?? english.easy.errorOver;
const scale = (limit: number, locale: Locale): number => Math.round((limit * errorOver(locale)) / english.easy.errorOver);

/** How many words a sentence may have. The standards warn earlier than they refuse only in English. */
export function sentenceLimits(locale: Locale, profile: Profile): { warnOver: number; errorOver: number } {
  if (locale === 'en') return english[profile];
  if (profile === 'easy') return { warnOver: errorOver(locale), errorOver: errorOver(locale) };
  return { warnOver: scale(english.plain.warnOver, locale), errorOver: scale(english.plain.errorOver, locale) };
}

/** A limit in words for a language that needs more of them than English for the same. Never a lower one. */
export const forLocale = (limit: number, locale: Locale): number => Math.max(limit, scale(limit, locale));
