import { latinSigns, scripts, type FontStack, type Signs } from './scripts.ts';

/** A language as readers write it: a BCP 47 tag, spelt one way everywhere. */
export type Locale = string;

/** How a locale is written. */
export interface LocaleInfo {
  /** The language's own name, as its readers write it. */
  ownName: string;
  englishName: string;
  /** Its names for someone who speaks it, where they are others: nobody speaks Simplified Chinese. */
  spoken?: { ownName: string; englishName: string };
  dir: 'ltr' | 'rtl';
  /** ISO 15924 code of its script. */
  script: string;
  font: FontStack;
  /** Unicode numbering system. 0 to 9 everywhere by default: UK letters and phones use them (easy-read X6). */
  digits: string;
  /** What ends a sentence, beside ? and !. */
  sentenceEnd: string;
  signs: Signs;
  /** Language tags of device voices that can read it aloud, best first. */
  voices: readonly string[];
}

/**
 * The locales we know well, with what CLDR (in Intl) does not say, or not as these readers have it. A site may use any
 * other language that CLDR has a name for: everything else comes from there and from the table of scripts.
 */
const ownFacts: Readonly<Record<Locale, Partial<LocaleInfo>>> = {
  en: { voices: ['en-GB', 'en'] },
  ur: { font: 'nastaliq', sentenceEnd: '۔', voices: ['ur-PK', 'ur-IN', 'ur'] },
  bn: { englishName: 'Bengali', voices: ['bn-BD', 'bn-IN', 'bn'] },
  pa: {},
  'pa-Arab': { ownName: 'پنجابی (شاہ مکھی)', englishName: 'Punjabi (Shahmukhi)', font: 'nastaliq', sentenceEnd: '۔' },
  gu: {},
  so: {},
  ar: { voices: ['ar-SA', 'ar-EG', 'ar'] },
  pl: {},
  ro: {},
  'zh-Hans': { englishName: 'Chinese (Simplified)', spoken: { ownName: '普通话', englishName: 'Mandarin' } },
  'zh-Hant': { englishName: 'Chinese (Traditional)', voices: ['zh-TW', 'zh-HK', 'zh'] },
  yue: { voices: ['yue-HK', 'zh-HK', 'zh'] },
  am: {},
  bg: {},
  ckb: {},
  el: {},
  es: {},
  fa: {},
  'fa-AF': {},
  fr: {},
  hi: {},
  hu: {},
  it: {},
  ku: { ownName: 'Kurdî (Kurmancî)' },
  lt: {},
  ml: {},
  ne: {},
  ps: {},
  pt: {},
  rom: { ownName: 'Romani', englishName: 'Romani' },
  ru: {},
  sq: {},
  ta: {},
  ti: {},
  tr: {},
  uk: {},
  vi: {},
  yi: {},
};

/** The locales that are offered by name. */
export const knownLocales: readonly Locale[] = Object.keys(ownFacts);

const found = new Map<string, LocaleInfo | undefined>();

/** True for the tag of a language that can be written: one we know well, or one that CLDR has a name for. */
export function isLocale(tag: string): boolean {
  return infoOf(tag) !== undefined;
}

/** How a locale is written. */
export function localeInfo(locale: Locale): LocaleInfo {
  const info = infoOf(locale);
  if (!info) throw new Error(`There is no language "${locale}".`);
  return info;
}

function infoOf(tag: string): LocaleInfo | undefined {
  if (!found.has(tag)) found.set(tag, makeInfo(tag));
  return found.get(tag);
}

function makeInfo(tag: string): LocaleInfo | undefined {
  // A tag such as "constructor" is too long to be one; "EN" is one that is not spelt as the standard spells it.
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag) || Intl.getCanonicalLocales(tag)[0] !== tag) return undefined;
  const englishName = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (englishName === undefined || script === undefined) return undefined;
  const ownName = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? englishName;
  // Direction comes with the script: Intl has it wrong for some languages.
  const { dir, font, sentenceEnd, signs = latinSigns } = scripts[script] ?? scripts['other'];
  return {
    ownName: ownName.charAt(0).toLocaleUpperCase(tag) + ownName.slice(1),
    englishName,
    dir,
    script,
    font,
    digits: 'latn',
    sentenceEnd,
    signs,
    voices: region === undefined ? [language] : [`${language}-${region}`, language],
    ...(Object.hasOwn(ownFacts, tag) ? ownFacts[tag] : {}),
  };
}
