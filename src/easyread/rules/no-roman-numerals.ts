import { quote } from '../../problem/quote.ts';
import { findIn, needs } from '../find.ts';
import { pageRule } from '../rule.ts';

// It begins with what few places have: looking back at every letter takes four times as long.
const roman = /(?=[IVX]{2})(?<![\p{L}\p{N}'’-])X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}'’-])/gu;
const king = /\b\p{Lu}\p{Ll}+\s+$/u;
const notKing = /\b(?:Part|Section|Stage|Step|Chapter|Type|Level|Class|Grade|Schedule|Annex|Article|Phase|Band|Number|War|Title)\s+$/iu;

export const noRomanNumerals = pageRule({
  id: 'no-roman-numerals',
  standard: 'N3',
  why: 'Roman numerals look like letters.',
  bad: 'This is part IV.',
  good: 'This is part 4.',
  severity: { easy: 'error', plain: 'warning' },
  check: ({ blocks }) =>
    findIn(blocks, roman, needs.twoCapitals)
      .filter(({ at: { block, index } }) => !king.test(block.text.slice(0, index)) || notKing.test(block.text.slice(0, index)))
      .map(({ at, found }) => ({ at, message: `${quote(found)} is a Roman numeral.`, help: `Write ${quote(String(valueOf(found)))}.` })),
});

function valueOf(found: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...found].reduce((sum, letter, index) => {
    const own = values[letter] ?? 0;
    return sum + (own < (values[found[index + 1] ?? ''] ?? 0) ? -own : own);
  }, 0);
}
