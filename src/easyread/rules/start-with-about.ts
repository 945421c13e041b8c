import { pageRule } from '../rule.ts';

const limits = { sentences: 3, words: 40, plainWords: 300 };

export const startWithAbout = pageRule({
  id: 'start-with-about',
  standard: 'T8',
  why: 'The first box tells people in one look if the page is for them.',
  bad: '## Money\n\n<Idea picture="house">You can ask for money.</Idea>',
  good: '<Note kind="about" picture="house">\nThis page is about money.\n</Note>\n\n## Money\n\n<Idea picture="house">You can ask for money.</Idea>',
  severity: { easy: 'error', plain: 'warning', unchecked: 'warning' },
  onlyGuides: true,
  check({ blocks, profile, words }) {
    const first = blocks[2];
    if (!first || (profile === 'plain' && words <= limits.plainWords)) return [];
    const at = { block: first, index: 0 };
    if (first.kind !== 'note' || first.detail !== 'about')
      return [
        {
          at,
          message: 'The guide does not start with a box that says what it is about.',
          help: 'Start with <Note kind="about" picture="…"> and 1 to 3 short sentences.',
        },
      ];
    if (first.picture === undefined) return [{ at, message: 'The first box has no picture.', help: 'Write <Note kind="about" picture="…">.' }];
    if (first.sentences.length > limits.sentences || first.words > limits.words)
      return [
        {
          at,
          message: `The first box has ${first.sentences.length} sentences and ${first.words} words.`,
          help: `Write at most ${limits.sentences} sentences and ${limits.words} words.`,
        },
      ];
    return [];
  },
});
