/** How a locale is written. Direction stands here, not asked of Intl, which has it wrong for some languages. */
export interface LocaleInfo {
  /** The language's own name, as its readers write it. */
  ownName: string;
  englishName: string;
  dir: 'ltr' | 'rtl';
  /** ISO 15924 code of its script. */
  script: 'Latn' | 'Arab' | 'Beng' | 'Guru' | 'Gujr';
  /** Which letters it is set in; see src/fonts/faces.ts and the styles of each. */
  font: 'latin' | 'nastaliq' | 'naskh' | 'bengali' | 'gurmukhi' | 'gujarati';
  /** Unicode numbering system. 0 to 9 everywhere by default: UK letters and phones use them (easy-read X6). */
  digits: 'latn' | 'arab' | 'arabext' | 'beng' | 'guru' | 'gujr';
  /** What ends a sentence, beside ? and !. */
  sentenceEnd: string;
  /** Language tags of device voices that can read it aloud, best first. */
  voices: readonly string[];
}

/** Every locale the engine knows. A site chooses from these in site.yaml. */
export const localeTable = {
  en: {
    ownName: 'English',
    englishName: 'English',
    dir: 'ltr',
    script: 'Latn',
    font: 'latin',
    digits: 'latn',
    sentenceEnd: '.',
    voices: ['en-GB', 'en'],
  },
  ur: {
    ownName: 'اردو',
    englishName: 'Urdu',
    dir: 'rtl',
    script: 'Arab',
    font: 'nastaliq',
    digits: 'latn',
    sentenceEnd: '۔',
    voices: ['ur-PK', 'ur-IN', 'ur'],
  },
  bn: {
    ownName: 'বাংলা',
    englishName: 'Bengali',
    dir: 'ltr',
    script: 'Beng',
    font: 'bengali',
    digits: 'latn',
    sentenceEnd: '।',
    voices: ['bn-BD', 'bn-IN', 'bn'],
  },
  so: {
    ownName: 'Soomaali',
    englishName: 'Somali',
    dir: 'ltr',
    script: 'Latn',
    font: 'latin',
    digits: 'latn',
    sentenceEnd: '.',
    voices: ['so-SO', 'so'],
  },
  pa: {
    ownName: 'ਪੰਜਾਬੀ',
    englishName: 'Punjabi',
    dir: 'ltr',
    script: 'Guru',
    font: 'gurmukhi',
    digits: 'latn',
    sentenceEnd: '।',
    voices: ['pa-IN', 'pa'],
  },
  gu: {
    ownName: 'ગુજરાતી',
    englishName: 'Gujarati',
    dir: 'ltr',
    script: 'Gujr',
    font: 'gujarati',
    digits: 'latn',
    sentenceEnd: '.',
    voices: ['gu-IN', 'gu'],
  },
  ar: {
    ownName: 'العربية',
    englishName: 'Arabic',
    dir: 'rtl',
    script: 'Arab',
    font: 'naskh',
    digits: 'latn',
    sentenceEnd: '.',
    voices: ['ar-SA', 'ar-EG', 'ar'],
  },
  pl: {
    ownName: 'Polski',
    englishName: 'Polish',
    dir: 'ltr',
    script: 'Latn',
    font: 'latin',
    digits: 'latn',
    sentenceEnd: '.',
    voices: ['pl-PL', 'pl'],
  },
} as const satisfies Record<string, LocaleInfo>;

/** A language as readers write it: a BCP 47 tag, spelt one way everywhere. */
export type Locale = keyof typeof localeTable;

export const knownLocales = Object.keys(localeTable) as Locale[];

/** True for the tag of a locale the engine knows. */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(localeTable, tag);
}

/** How a locale is written. */
export function localeInfo(locale: Locale): LocaleInfo {
  return localeTable[locale];
}
