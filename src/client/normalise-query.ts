import { littleWords } from './little-words.ts';

/**
 * What a reader typed, in the letters that the guides are written in. Keyboards of neighbouring languages write some
 * letters with other code points, and readers cannot see the difference.
 */
export function normaliseQuery(typed: string, locale: string): string {
  const plain = typed
    .normalize('NFC')
    .replace(/\p{Nd}/gu, toPlainDigit)
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const letters = letterTwins[locale];
  if (!letters) return plain;
  return plain.replace(silentMarks, '').replace(/\p{L}/gu, (letter) => letters[letter] ?? letter);
}

/** One letter is too little to search for, but one Chinese character is a word. */
export const isEnoughToSearch = (typed: string): boolean => [...typed].length > 1 || /\p{sc=Han}/u.test(typed);

/** What to search for in the text of guides. */
export interface QueryAttempts {
  /** The question, one after another until something is found. */
  whole: readonly string[];
  /** Its longest words, one by one: better than nothing. */
  words: readonly string[];
}

/**
 * The little words of the language come off a question first: they stand on nearly every page, and would hide what it is
 * about. A phrase between quotation marks stays whole.
 */
export function queryAttempts(typed: string, locale: string): QueryAttempts {
  const query = normaliseQuery(typed, locale);
  const little = littleWords(locale);
  const words = query.match(/[\p{L}\p{M}\p{N}'\u200C\u200D]+/gu) ?? [];
  const main = words.filter((word) => !little.has(word.toLocaleLowerCase(locale)));
  const isQuestion = main.length < words.length && !query.includes('"');
  const longest = [...main].sort((a, b) => b.length - a.length).slice(0, 3);
  const all = (attempts: readonly string[]): string[] => [...new Set(attempts.flatMap((attempt) => spellings(attempt, locale)))].filter(Boolean);
  const whole = all(isQuestion ? [main.join(' '), query] : [query, main.join(' ')]);
  return { whole, words: all(longest).filter((word) => !whole.includes(word)) };
}

// The search does not know that ł is a kind of l, and many keyboards have no ł.
function spellings(words: string, locale: string): string[] {
  if (locale !== 'pl') return [words];
  const places = [...words.matchAll(/l/gi)].map(({ index }) => index).slice(0, 6);
  const crossed = (letter: string): string => (letter === 'L' ? 'Ł' : 'ł');
  const single = places.map((place) => words.slice(0, place) + crossed(words[place]!) + words.slice(place + 1));
  return [words, ...single, words.replace(/l/gi, crossed)];
}

// Numbers stand in the guides as 0 to 9.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];
function toPlainDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? digit : String(code - zero);
}

// Lengthening stroke, vowel marks, and signs that only join, part or turn letters.
const silentMarks = /[\u0610-\u061A\u0640\u064B-\u0652\u0656-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g;

const letterTwins: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ur: { '\u064A': '\u06CC', '\u0649': '\u06CC', '\u0643': '\u06A9', '\u0647': '\u06C1', '\u0629': '\u06C3', '\u06D5': '\u06C1' },
  ar: { '\u06CC': '\u064A', '\u06A9': '\u0643', '\u06C1': '\u0647', '\u06C3': '\u0629', '\u06BE': '\u0647', '\u06D5': '\u0647' },
};
