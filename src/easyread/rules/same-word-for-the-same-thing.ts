import { quote } from '../../problem/quote.ts';
import { anyOf, findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

export const sameWordForTheSameThing = pageRule({
  id: 'same-word-for-the-same-thing',
  standard: 'W3',
  why: 'Two names for one thing look like two things. The glossary says which name the site uses.',
  bad: 'Your local authority can help.',
  good: 'Your council can help.',
  severity: { easy: 'warning', plain: 'warning' },
  check({ blocks }, { otherNames }) {
    const others = Object.keys(otherNames);
    if (others.length === 0) return [];
    return findIn(blocks, anyOf(others)).map(({ at, found }) => ({
      at,
      message: `The site does not say ${quote(found)}.`,
      help: `Write ${quote(otherNames[found.toLowerCase()] ?? 'the word of the glossary')}.`,
    }));
  },
});
