import { quote } from '../../problem/quote.ts';
import { findIn, needs } from '../find.ts';
import { phoneNumbers } from '../phone-numbers.ts';
import { pageRule } from '../rule.ts';

const big = /(?<![\p{L}\d.,:/#-])£?\d{1,3}(?:,\d{3})+(?![\d]|\.\d)|(?<![\p{L}\d.,:/#-])£?\d{4,}(?![\d\p{L}:/-]|\.\d)/gu;

export const roundNumbers = pageRule({
  id: 'round-numbers',
  standard: 'N10',
  why: 'Nobody can picture 1,367 people. "More than 1,300 people" says as much.',
  bad: 'We help 1367 people.',
  good: 'We help more than 1,300 people.',
  severity: { easy: 'warning', plain: 'warning' },
  check: ({ blocks }) =>
    findIn(blocks, big, needs.digit)
      .filter(({ at: { block, index }, found }) => {
        const around = block.text.slice(Math.max(0, index - 6), index + found.length + 6);
        if (isYear(found) || /\d\s+$/.test(block.text.slice(0, index)) || /\d \d{3}/.test(around)) return false;
        return !phoneNumbers(block.text).some((phone) => index >= phone.index && index < phone.index + phone.text.length);
      })
      .filter(({ found }) => hasNoComma(found) || isExact(found))
      .map(({ at, found }) => ({
        at,
        message: hasNoComma(found) ? `The number ${quote(found)} has no comma.` : `The number ${quote(found)} is very exact.`,
        help: hasNoComma(found) ? `Write ${quote(withComma(found))}.` : 'Write a round number: "more than 1,000".',
      })),
});

const isYear = (found: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(found);
const hasNoComma = (found: string): boolean => /\d{4}/.test(found);
// An amount of money must be right to the pound.
const isExact = (found: string): boolean =>
  !found.startsWith('£') && Number(found.replaceAll(',', '')) > 1000 && Number(found.replaceAll(',', '')) % 100 !== 0;
const withComma = (found: string): string => found.replace(/\B(?=(?:\d{3})+$)/g, ',');
