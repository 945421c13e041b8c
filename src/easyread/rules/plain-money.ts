import { quote } from '../../problem/quote.ts';
import { findIn, needs } from '../find.ts';
import { pageRule } from '../rule.ts';

const everywhere: readonly (readonly [RegExp, string])[] = [
  [/£\s?\d[\d,]*\.00(?!\d)/gu, 'Leave out ".00": £120.'],
  [/(?:£\s?)?\d[\d,.]*\s?(?:GBP|UKP)\b|\b(?:GBP|UKP)\s?\d[\d,.]*/giu, 'Write £120.'],
  [/£\s?\d[\d,.]*\s?[km]\b/giu, 'Write all the digits: £10,000.'],
  [/(?<![\d£])\d[\d,.]*\s?£/gu, 'Put the sign first: £120.'],
  [/£\s\d/gu, 'Write it without a space: £120.'],
  [/£\d[\d,]*\.\d(?!\d)/gu, 'Write two digits for pence: £5.50.'],
];
const english: readonly (readonly [RegExp, string])[] = [
  [/£\s?\d[\d,.]*\s?(?:p\.?\/?w\.?|p\.?a\.?|p\.?c\.?m\.?|p\/h|p\.?h\.?|pm)(?![\p{L}])/giu, 'Write it in words: £120 each week.'],
  [/£\s?\d[\d,.]*\s?(?:\/|per)\s?(?:week|month|year|hour|day|wk|hr|yr)\b/giu, 'Write "each": £120 each week.'],
  [/£\s?\d[\d,.]*\s(?:weekly|monthly|yearly|annually)\b/giu, 'Write "each": £120 each week.'],
];

export const plainMoney = pageRule({
  id: 'plain-money',
  standard: 'N9',
  why: 'Everybody knows £120 each week. "£120.00 pw" has to be worked out.',
  bad: 'You get £120.00 pw.',
  good: 'You get £120 each week.',
  severity: { easy: 'error', plain: 'warning' },
  check: ({ blocks, locale }) =>
    [...everywhere, ...(locale === 'en' ? english : [])].flatMap(([pattern, help]) =>
      findIn(blocks, pattern, needs.digit).map(({ at, found }) => ({ at, message: `The amount ${quote(found)} is not in the plain form.`, help })),
    ),
});
