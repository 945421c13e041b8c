import { quote } from '../../problem/quote.ts';
import { findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

const marks: readonly { pattern: RegExp; message: (found: string) => string; help: string }[] = [
  { pattern: /[;؛]/gu, message: () => 'There is a semicolon.', help: 'End the sentence there with a full stop.' },
  {
    pattern: /(?<=[\p{L}\p{M}\p{N}])(?:\s+[-–—]+\s+|[–—])(?=[\p{L}\p{M}])/gu,
    message: () => 'There is a dash in the sentence.',
    help: 'Make two sentences of it.',
  },
  {
    pattern: /\b(?:and\s?\/\s?or|he\s?\/\s?she|she\s?\/\s?he|his\s?\/\s?her|him\s?\/\s?her|s\/he|\p{L}+\(s\)|\p{L}+\(es\))/giu,
    message: (found) => `${quote(found)} says two things at once.`,
    help: 'Write the one that you mean, or write "or" in words.',
  },
  {
    pattern: /(?<!\p{L})\([^()]*\)|\[[^\]]*\]/gu,
    message: (found) => `There are brackets: ${quote(found)}.`,
    help: 'Write it as a sentence of its own.',
  },
];

export const simplePunctuation = pageRule({
  id: 'simple-punctuation',
  standard: 'S9',
  why: 'Every sign is one more thing to know. Full stops and question marks are enough.',
  bad: 'Call us (it is free); we can help.',
  good: 'Call us.\nIt is free.\nWe can help.',
  severity: { easy: 'warning', plain: 'off' },
  check: ({ blocks }) =>
    marks.flatMap(({ pattern, message, help }) =>
      findIn(blocks, pattern)
        .filter(({ found, at: { block, index } }) => !isInitialsInBrackets(found) && !isRange(block.text, index))
        .map(({ at, found }) => ({ at, message: message(found), help })),
    ),
});

// "Personal Independence Payment (PIP)" and phone numbers with brackets belong to other rules.
const isInitialsInBrackets = (found: string): boolean => /^\((?:\p{Lu}{2,5}|0\d+)\)$/u.test(found);

// "Mon – Fri" belongs to the rule for ranges.
const isRange = (text: string, index: number): boolean =>
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}*$/u.test(text.slice(0, index)) && /^[\s–—-]+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u.test(text.slice(index));
