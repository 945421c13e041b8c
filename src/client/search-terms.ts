import { foldWord } from './fold-word.ts';
import { littleWords } from './little-words.ts';

/** A word as it was written, and as it is compared. */
export interface SearchTerm {
  written: string;
  folded: string;
}

/**
 * The words of a text that say what it is about. Chinese has no spaces: there each character is a word, and so are each
 * two that stand together.
 */
export function searchTerms(text: string, locale: string): SearchTerm[] {
  const little = new Set([...littleWords(locale)].map((word) => foldWord(word, locale)));
  const all = words(withoutLittleSigns(text, locale)).map((written) => ({ written, folded: foldWord(written, locale) }));
  const main = all.filter(({ folded }) => !little.has(folded) && folded !== '');
  return main.length > 0 ? main : all;
}

export const isHan = (word: string): boolean => /\p{sc=Han}/u.test(word);

// In Chinese the little words stand inside what looks like one word.
function withoutLittleSigns(text: string, locale: string): string {
  if (!locale.startsWith('zh')) return text;
  const little = [...littleWords(locale)].sort((a, b) => b.length - a.length);
  return text.replace(new RegExp(little.join('|'), 'g'), ' ');
}

function words(text: string): string[] {
  const runs = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}'’\u200c\u200d]+/gu) ?? [];
  const parts = runs.flatMap((run) => run.split(/(\p{sc=Han}+)/u)).filter(Boolean);
  return parts.flatMap((part) => (isHan(part) ? signs([...part]) : [part]));
}

const signs = (run: readonly string[]): string[] => run.flatMap((sign, index) => (index + 1 < run.length ? [sign, sign + run[index + 1]!] : [sign]));
