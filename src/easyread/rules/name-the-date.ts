import { quote } from '../../problem/quote.ts';
import { anyOf, findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

const vague = anyOf([
  'next week',
  'next month',
  'next year',
  'last week',
  'last month',
  'last year',
  'this week',
  'this month',
  'this year',
  'soon',
  'very soon',
  'recently',
  'recent',
  'tomorrow',
  'yesterday',
  'nowadays',
  'these days',
  'lately',
  'shortly',
  'in the coming weeks',
  'in the coming months',
  'in the coming year',
  'in the last few years',
  'in recent years',
  'in the near future',
  'this spring',
  'this summer',
  'this autumn',
  'this winter',
  'next spring',
  'next summer',
  'next autumn',
  'next winter',
  'last spring',
  'last summer',
  'last autumn',
  'last winter',
]);

export const nameTheDate = pageRule({
  id: 'name-the-date',
  standard: 'N11',
  why: 'The page stays on the internet. Nobody knows when "next week" was.',
  bad: 'The office closes next week.',
  good: 'The office closes on 6 October 2026.',
  severity: { easy: 'warning', plain: 'warning' },
  locales: ['en'],
  check: ({ blocks }) =>
    findIn(blocks, vague)
      .filter(
        ({ found, at: { block, index } }) =>
          !(/^soon$/iu.test(found) && /\b(?:as|how|too)\s+$/iu.test(block.text.slice(0, index))) &&
          !/\b(?:the|your|each|every)\s+$/iu.test(block.text.slice(0, index)),
      )
      .map(({ at, found }) => ({ at, message: `Nobody knows later when ${quote(found)} was.`, help: 'Write the day, the month or the year.' })),
});
