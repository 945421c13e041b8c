import { quote } from '../../problem/quote.ts';
import { findIn } from '../find.ts';
import { phoneNumbers } from '../phone-numbers.ts';
import { pageRule } from '../rule.ts';

const days = '(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?s?';
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ranges = new RegExp(
  `(?<![\\d–-])£?\\d+(?:[:.,]\\d+)?\\s?(?:am|pm)?\\s?[-–—]\\s?£?\\d+(?:[:.,]\\d+)?\\s?(?:am|pm)?(?![\\d–-])|\\b${days}\\s?[-–—]\\s?${days}\\b|\\b${months}\\s?[-–—]\\s?${months}\\b`,
  'giu',
);

export const rangesWithTo = pageRule({
  id: 'ranges-with-to',
  standard: 'N7',
  why: 'A dash can be missed, or read as "minus". "To" is clear.',
  bad: 'We are open 9am-5pm.',
  good: 'We are open 9am to 5pm.',
  severity: { easy: 'error', plain: 'warning' },
  check: ({ blocks }) =>
    findIn(blocks, ranges)
      .filter(
        ({ at: { block, index } }) => !phoneNumbers(block.text).some((phone) => index >= phone.index && index < phone.index + phone.text.length),
      )
      .map(({ at, found }) => ({ at, message: `${quote(found)} has a dash.`, help: `Write ${quote(found.replace(/\s?[-–—]\s?/, ' to '))}.` })),
});
