import { quote } from '../../problem/quote.ts';
import { isCapitalWord } from '../capitals.ts';
import { findIn, needs } from '../find.ts';
import { pageRule } from '../rule.ts';

// It begins with what few places have: looking back at every letter takes longer.
const capitals = /(?=\p{Lu}{4})(?<![\p{L}\p{N}'’])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;

export const noCapitals = pageRule({
  id: 'no-capitals',
  standard: 'L7',
  why: 'Words in capitals have no shape. People who read by the shape of words cannot read them.',
  bad: 'You MUST tell the council ALWAYS.',
  good: 'You must always tell the council.',
  severity: { easy: 'error', plain: 'error' },
  canBeSilenced: false,
  check: ({ blocks, locale }, { allowedWords, glossary }) => {
    const known = new Set(Object.values(glossary));
    return findIn(blocks, capitals, needs.twoCapitals)
      .filter(({ found }) => isCapitalWord(found, locale) && !known.has(found) && !allowedWords.has(found.toLowerCase()))
      .map(({ at, found }) => ({ at, message: `${quote(found)} is written in capitals.`, help: `Write ${quote(found.toLowerCase())}.` }));
  },
});
