import { quote } from '../../problem/quote.ts';
import { anyOf, findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

export const termOfTheList = pageRule({
  id: 'term-of-the-list',
  standard: 'W3',
  why: 'Translators agreed on one word for each key term. Two words for one thing look like two things.',
  bad: 'Baaraha ayaa dacwaddaada eegi kara.',
  good: 'Baaraha ayaa cabashadaada eegi kara.',
  exampleLocale: 'so',
  severity: { easy: 'warning', plain: 'warning' },
  check({ blocks }, { wrongTerms }) {
    const wrong = Object.keys(wrongTerms);
    if (wrong.length === 0) return [];
    return findIn(blocks, anyOf(wrong)).map(({ at, found }) => ({
      at,
      message: `The list of terms says not to write ${quote(found)}.`,
      help: `Write ${quote(wrongTerms[found.toLowerCase()] ?? 'the word of terms.yaml')}.`,
    }));
  },
});
