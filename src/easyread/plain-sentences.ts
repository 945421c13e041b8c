import { abbreviationAlone, type CountedSentence } from './sentences.ts';
import { unspaced } from './words.ts';

// What a character is in a plain text: numbers, so that a table can hold them. 0 is one that was not asked for yet.
const space = 1;
const comma = 2;
const fullStop = 3;
const otherStop = 4;
const mark = 5;
const digit = 6;
const small = 7;
const capital = 8;
const letter = 9;
const other = 10;

const kinds: readonly (readonly [RegExp, number])[] = [
  [/[ \n]/, space],
  [/[,:;،؛]/, comma],
  [/\./, fullStop],
  [/[?!۔؟।]/, otherStop],
  [new RegExp(unspaced, 'u'), other],
  [/[\p{M}\u200C\u200D]/u, mark],
  [/\p{Nd}/u, digit],
  [/\p{Lowercase}/u, small],
  [/\p{Lu}/u, capital],
  [/\p{Lo}/u, letter],
];
const table = new Uint8Array(0x10000);
const kindOf = (code: number): number =>
  table[code]! || (table[code] = kinds.find(([pattern]) => pattern.test(String.fromCharCode(code)))?.[1] ?? other);

const longestAbbreviation = 6;
// Five may be a phone number, which counts in another way.
const mostDigits = 4;

/**
 * The sentences of a text that is only words, commas and full stops, as nearly all easy read is; undefined for any other.
 * It finds what the platform's splitter finds, in a tenth of the time.
 */
export function plainSentences(text: string): CountedSentence[] | undefined {
  const sentences: CountedSentence[] = [];
  let start = -1;
  let wordStart = -1;
  let words = 0;
  let digits = 0;
  let end = 0;
  const finish = (): void => {
    if (words > 0) sentences.push({ start, text: text.slice(start, end).replaceAll('\n', ' '), words });
    start = -1;
    words = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === other || (kind === digit && (digits += 1) > mostDigits)) return undefined;
    if (kind >= mark) {
      if (wordStart === -1) {
        if (kind === mark) return undefined;
        wordStart = at;
        words += 1;
        if (start === -1) start = at;
      }
      end = at + 1;
      continue;
    }
    const word = wordStart;
    wordStart = -1;
    const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : space;
    if (kind === space) {
      if (next === space && at + 1 < text.length) return undefined;
      continue;
    }
    if (word === -1 || next !== space) return undefined;
    end = at + 1;
    if (kind === comma || at + 2 >= text.length) continue;
    const after = kindOf(text.charCodeAt(at + 2));
    if (after < small) return undefined;
    const goesOn = kind === fullStop && (after === small || (at - word <= longestAbbreviation && abbreviationAlone.test(text.slice(word, at))));
    if (!goesOn) finish();
  }
  finish();
  return sentences;
}
