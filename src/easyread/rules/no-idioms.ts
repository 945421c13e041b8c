import { quote } from '../../problem/quote.ts';
import { anyOf, findIn } from '../find.ts';
import { idioms } from '../lists/idioms.ts';
import { pageRule } from '../rule.ts';

const pattern = anyOf(idioms);

export const noIdioms = pageRule({
  id: 'no-idioms',
  standard: 'W5',
  why: 'Some people understand each word as it is. And a saying of one language makes no sense in another.',
  bad: 'We keep you in the loop.',
  good: 'We tell you what happens.',
  severity: { easy: 'warning', plain: 'warning' },
  locales: ['en'],
  check: ({ blocks }) =>
    findIn(blocks, pattern).map(({ at, found }) => ({
      at,
      message: `${quote(found)} is a saying. Its words do not mean what they say.`,
      help: 'Say what you mean in plain words.',
    })),
});
