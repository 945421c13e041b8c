import { localeInfo } from '../../locale/table.ts';
import { quote } from '../../problem/quote.ts';
import { findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

const own = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯]+/gu;
const latin = /[0-9]+/gu;

export const oneDigitStyle = pageRule({
  id: 'one-digit-style',
  standard: 'X6',
  why: 'British letters, clocks and phones show 0 to 9. Two kinds of digits on one page confuse.',
  bad: 'কল করুন ৯৯৯।',
  good: 'কল করুন 999।',
  exampleLocale: 'bn',
  severity: { easy: 'warning', plain: 'warning' },
  check: ({ blocks, locale }) => {
    const wantsLatin = localeInfo(locale).digits === 'latn';
    return findIn(blocks, wantsLatin ? own : latin).map(({ at, found }) => ({
      at,
      message: `The digits ${quote(found)} are not the ones of this site.`,
      help: wantsLatin ? 'Write them with 0 to 9.' : 'Write them with the digits of the language.',
    }));
  },
});
