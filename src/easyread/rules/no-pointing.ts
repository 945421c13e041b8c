import { quote } from '../../problem/quote.ts';
import { anyOf, findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

const pointing = anyOf([
  'see above',
  'see below',
  'as above',
  'the above',
  'the below',
  'above mentioned',
  'above-mentioned',
  'below mentioned',
  'below-mentioned',
  'mentioned above',
  'mentioned below',
  'as mentioned',
  'as mentioned earlier',
  'mentioned earlier',
  'mentioned before',
  'listed above',
  'listed below',
  'shown above',
  'shown below',
  'described above',
  'described below',
  'the former',
  'the latter',
  'respectively',
  'overleaf',
  'see overleaf',
  'see page',
  'see section',
  'on the previous page',
  'on the next page',
  'on the following page',
  'the following section',
  'the previous section',
  'aforesaid',
  'footnote',
  'see note',
  'ibid',
]);

export const noPointing = pageRule({
  id: 'no-pointing',
  standard: 'T13',
  why: 'People who listen, or who read one box at a time, cannot go and look above.',
  bad: 'Ask for the form (see above).',
  good: 'Ask for the form.',
  severity: { easy: 'error', plain: 'warning', unchecked: 'warning' },
  locales: ['en'],
  check: ({ blocks }) =>
    findIn(blocks, pointing).map(({ at, found }) => ({
      at,
      message: `${quote(found)} sends people to another place.`,
      help: 'Say it again here, in a few words.',
    })),
});
