import { quote } from '../../problem/quote.ts';
import { findIn, needs } from '../find.ts';
import { pageRule } from '../rule.ts';

const percent = /\d[\d.,]*\s*[%٪]|[%٪]|\b(?:per\s?cent|percent|percentage)\b/giu;
const fraction = /[¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]|(?<![\d/.,])[1-9]\d?\/[1-9]\d{0,2}(?![\d/])/gu;
const decimal = /(?<![£€$\d.,:\p{L}])\d+[.·٫]\d+(?![\d.]*\s?(?:am|pm|a\.m|p\.m)\b|[.\d])/giu;

export const noPercentages = pageRule({
  id: 'no-percentages',
  standard: 'N2',
  why: 'Percentages, decimals and fractions need sums. "1 in 4 people" can be pictured.',
  bad: 'About 25% of people get this.',
  good: '1 in 4 people get this.',
  severity: { easy: 'error', plain: 'warning' },
  check: ({ blocks }) => [
    ...findIn(blocks, percent).map(({ at, found }) => ({
      at,
      message: `${quote(found)} is a percentage.`,
      help: 'Write it with people or things: "1 in 4 people", "half".',
    })),
    ...findIn(blocks, fraction).map(({ at, found }) => ({
      at,
      message: `${quote(found)} is a fraction.`,
      help: 'Write it in words: "half", "1 in 4".',
    })),
    ...findIn(blocks, decimal, needs.digit).map(({ at, found }) => ({
      at,
      message: `${quote(found)} is a decimal.`,
      help: 'Write a whole number: "about 3", "more than 2".',
    })),
  ],
});
