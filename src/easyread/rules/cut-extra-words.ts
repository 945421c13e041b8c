import { quote } from '../../problem/quote.ts';
import { anyOf, findIn, lookUp } from '../find.ts';
import { extraWords } from '../lists/extra-words.ts';
import { pageRule } from '../rule.ts';

const pattern = anyOf([...extraWords.keys()]);

export const cutExtraWords = pageRule({
  id: 'cut-extra-words',
  standard: 'W7',
  why: 'Each extra word makes the sentence longer and says nothing.',
  bad: 'Call us in order to get help.',
  good: 'Call us to get help.',
  severity: { easy: 'warning', plain: 'warning' },
  locales: ['en'],
  check: ({ blocks }) =>
    findIn(blocks, pattern).map(({ at, found }) => {
      const short = lookUp(extraWords, found);
      const help = short.startsWith('(') ? short.slice(1, 2).toUpperCase() + short.slice(2, -1) : `Write ${quote(short)}`;
      return { at, message: `${quote(found)} can be said with fewer words.`, help: `${help}.` };
    }),
});
