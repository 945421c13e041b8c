import { pageRule } from '../rule.ts';

const mostCharacters = 65;

export const shortTitle = pageRule({
  id: 'short-title',
  standard: 'T1',
  why: 'The title stands in lists, in the browser and in search results. A long one is cut there.',
  bad: 'title: Everything that you have to know about direct payments and how to get one',
  good: 'title: How to get a direct payment',
  severity: { easy: 'error', plain: 'error', unchecked: 'warning' },
  check: ({ settings: { title } }) => {
    const length = [...title].length;
    return length <= mostCharacters
      ? []
      : [{ at: { setting: 'title' }, message: `The title has ${length} characters.`, help: `Make it shorter: at most ${mostCharacters}.` }];
  },
});
