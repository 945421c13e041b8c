import type { Locale } from '../locale/table.ts';
import { segmenter } from './sentences.ts';

/** One word of a text. */
export interface FoundWord {
  index: number;
  text: string;
}

/** Stands in a text where a value of facts.yaml is shown. It counts as two words. */
export const factMark = '\uFFFC';

/** Source of a pattern: a letter of a script that puts no spaces between words. */
export const unspaced = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';

/** Source of a pattern: a place beside a letter of a script without spaces, where a word may begin or end in the middle of a run. */
export const unspacedEdge = `(?<=${unspaced})|(?=${unspaced})`;

// Runs of letters and spaces only: splitting at the spaces gives what the segmenter gives, and takes a tenth of the time.
const plain = /^[\p{L}\p{M}\p{N}\s\u200C\u200D]*[.?!…۔؟।,،:]*$/u;
const manyDigits = /\d[\d ]{7,}/;
const withoutSpaces = new RegExp(unspaced, 'u');
const phone = /(?<![\p{L}\p{N}])\+?\d[\d ()-]{7,}\d(?![\p{L}\p{N}])/gu;

/** The words of a text, by the rules of its language. */
export function wordsOf(text: string, locale: Locale): FoundWord[] {
  if (plain.test(text) && !withoutSpaces.test(text)) {
    return [...text.matchAll(/[\p{L}\p{M}\p{N}\u200C\u200D]+/gu)].map(({ index, 0: word }) => ({ index, text: word }));
  }
  return [...segmenter('word', locale).segment(text)].filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => ({ index, text: segment }));
}

/** How many words readers meet: phone numbers are not counted, a value of facts.yaml counts as two. */
export function countWords(text: string, locale: Locale): number {
  if (plain.test(text) && !withoutSpaces.test(text) && !manyDigits.test(text)) return text.match(/[\p{L}\p{M}\p{N}\u200C\u200D]+/gu)?.length ?? 0;
  const facts = text.split(factMark).length - 1;
  return facts * 2 + wordsOf(text.replaceAll(factMark, ' ').replace(phone, ' '), locale).length;
}
