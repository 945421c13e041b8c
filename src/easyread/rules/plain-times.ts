import { quote } from '../../problem/quote.ts';
import { findIn, needs } from '../find.ts';
import { pageRule } from '../rule.ts';

const anywhere = /(?<![\d:.,£])(?:(?:1[3-9]|2[0-3]|0\d)[:.][0-5]\d(?!\d|\s?(?:am|pm)|[.:]\d)|(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs?|hours)\b)/giu;
const english =
  /(?<![\d:.,£])(?:12(?:[:.]00)?\s?(?:am|pm|noon)\b|(?:0?[1-9]|1[0-2])[:.]00\s?(?:am|pm)\b|(?:0?[1-9]|1[0-2])\.[0-5]\d\s?(?:am|pm)\b|(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?\s(?:am|pm)\b|(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?\s?(?:a\.\s?m\.?|p\.\s?m\.?)|(?:[1-9]|1[0-2]):[0-5]\d(?!\d|\s?(?:am|pm|a\.m|p\.m))|\b\d{1,2}\s?o['’]clock\b)/giu;

export const plainTimes = pageRule({
  id: 'plain-times',
  standard: 'N6',
  why: 'Most people say 5pm. 17:00 has to be worked out, and nobody is sure about 12pm.',
  bad: 'We open at 17:00.',
  good: 'We open at 5pm.',
  severity: { easy: 'warning', plain: 'warning' },
  check: ({ blocks, locale }) => {
    const hits = [...findIn(blocks, anywhere, needs.digit), ...(locale === 'en' ? findIn(blocks, english) : [])];
    const first = hits.filter(({ at }, index) => hits.findIndex((other) => other.at.block === at.block && other.at.index === at.index) === index);
    return first.map(({ at, found }) => ({
      at,
      message: `The time ${quote(found)} is not in the plain form.`,
      help: 'Write it like this: 9am, 5:30pm, midday, midnight.',
    }));
  },
});
