import { quote } from '../../problem/quote.ts';
import { findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

const signs = /[&#+<>=§→←↑↓⇒⇐➔➜➡*^~|\\•@]|(?<=[\p{L}\p{M}])\s?\/\s?(?=[\p{L}\p{M}])/gu;
// A quick look: the pattern above looks back at letters, which takes time.
const hasSign = (text: string): boolean => /[&#+<>=§→←↑↓⇒⇐➔➜➡*^~|\\•@/]/.test(text);
const both = /\b(?:and\s?\/\s?or|he\s?\/\s?she|she\s?\/\s?he|his\s?\/\s?her|him\s?\/\s?her|s\/he)\b/giu;
const names: Readonly<Record<string, string>> = {
  '&': 'and',
  '+': 'and',
  '#': 'number',
  '<': 'less than',
  '>': 'more than',
  '=': 'is',
  '/': 'or',
  '§': 'section',
  '@': 'at',
};

export const noSpecialSigns = pageRule({
  id: 'no-special-signs',
  standard: 'N4',
  why: 'Signs are hard to read, and a voice that reads aloud skips them or says something strange.',
  bad: 'Bring your passport & a letter.',
  good: 'Bring your passport and a letter.',
  severity: { easy: 'error', plain: 'warning' },
  check: ({ blocks }) =>
    findIn(blocks, signs, hasSign)
      .filter(({ at: { block, index }, found }) => !isElsewhere(block.text, index, found))
      .map(({ at, found }) => ({
        at,
        message: `The sign ${quote(found.trim())} stands in the text.`,
        help: names[found.trim()] ? `Write ${quote(names[found.trim()]!)}.` : 'Say it in words.',
      })),
});

// "A&E" belongs to the rule for initials, "+44" to the rule for phone numbers, "and/or" to the one for punctuation.
function isElsewhere(text: string, index: number, found: string): boolean {
  if (found === '&' && /\p{Lu}$/u.test(text.slice(0, index)) && /^&\p{Lu}/u.test(text.slice(index))) return true;
  if (found === '+') return /^\+\d/.test(text.slice(index));
  return found.trim() === '/' && [...text.matchAll(both)].some((match) => index >= match.index && index < match.index + match[0].length);
}
