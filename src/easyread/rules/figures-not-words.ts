import { quote } from '../../problem/quote.ts';
import { findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

const numbers = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${[...tens, 'twenty'].join('|')})(?:[- ](?:one|${numbers.slice(0, 8).join('|')}))?(?![\\p{L}-])|(?<![\\p{L}\\p{N}'’-])(?:${numbers.join('|')})(?![\\p{L}])|(?<![\\p{L}\\p{N}'’-])(?:one|a|two|three)\\s+(?:hundred|thousand|million)(?![\\p{L}])`,
  'giu',
);

export const figuresNotWords = pageRule({
  id: 'figures-not-words',
  standard: 'N1',
  why: 'A figure is seen at one look, also by people who do not read much. "One" may stay when it means "a".',
  bad: 'You have three weeks.',
  good: 'You have 3 weeks.',
  severity: { easy: 'warning', plain: 'warning' },
  locales: ['en'],
  check: ({ blocks }) =>
    findIn(blocks, pattern).map(({ at, found }) => ({
      at,
      message: `The number ${quote(found)} is written as a word.`,
      help: `Write ${quote(inFigures(found))}.`,
    })),
});

function inFigures(found: string): string {
  const lower = found.toLowerCase();
  const unit = (word: string): number => (word === 'one' || word === 'a' ? 1 : numbers.indexOf(word) + 2);
  const big = /^(\w+)\s+(hundred|thousand|million)$/.exec(lower);
  if (big) return big[2] === 'million' ? `${unit(big[1]!)} million` : (unit(big[1]!) * (big[2] === 'hundred' ? 100 : 1000)).toLocaleString('en-GB');
  const [first = '', second] = lower.split(/[- ]/);
  const ten = tens.indexOf(first);
  const start = ten === -1 ? unit(first) : (ten + 3) * 10;
  return String(start + (second === undefined ? 0 : unit(second)));
}
