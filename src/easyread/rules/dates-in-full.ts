import { quote } from '../../problem/quote.ts';
import { findIn, needs } from '../find.ts';
import { pageRule } from '../rule.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const short = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const inFigures = /(?<![\d.,/-])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{4}\/\d{2}\/\d{2})(?![\d/-])/gu;
const inEnglish = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)(?:\\s+of)?\\s+(?:${months}|${short})\\b|\\b(?:${months}|${short})\\.?\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)(?!\\s*(?:people|pounds|hours|days|weeks))|\\b\\d{1,2}\\.?\\s+(?:${short})\\b\\.?|\\b(?:${short})\\.?\\s+(?:19|20)\\d\\d\\b|\\b\\d{1,2}\\s+(?:${months})\\s+['’]\\d\\d\\b|\\b(?:on|the|from|until|by|before|after)\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)\\b`,
  'gu',
);

export const datesInFull = pageRule({
  id: 'dates-in-full',
  standard: 'N5',
  why: 'A date in figures is read in two ways: 06/10 is June to some people and October to others.',
  bad: 'The meeting is on 06/10/2026.',
  good: 'The meeting is on Tuesday 6 October 2026.',
  severity: { easy: 'error', plain: 'warning' },
  check: ({ blocks, locale }) => {
    const found = findIn(blocks, inFigures, needs.digit);
    const words = locale === 'en' ? findIn(blocks, inEnglish, needs.digit) : [];
    return [...found, ...words].map(({ at, found: date }) => ({
      at,
      message: `The date ${quote(date)} is not written in full.`,
      help: 'Write it like this: 6 October 2026.',
    }));
  },
});
