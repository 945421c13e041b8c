import { quote } from '../../problem/quote.ts';
import { pageRule, type Finding } from '../rule.ts';

export const oneMeaningPerPicture = pageRule({
  id: 'one-meaning-per-picture',
  standard: 'P5',
  why: 'The same picture must mean the same thing. Otherwise people think that the words say the same again.',
  bad: '<Idea picture="house">You can stay at home.</Idea>\n\n<Idea picture="house">The council has an office.</Idea>',
  good: '<Idea picture="house">You can stay at home.</Idea>\n\n<Idea picture="office">The council has an office.</Idea>',
  severity: { easy: 'info', plain: 'off' },
  check({ blocks }) {
    const ideas = blocks.filter(({ kind, picture }) => kind === 'idea' && picture !== undefined);
    const seen = new Set<string>();
    const told = new Set<string>();
    return ideas.flatMap((block): Finding[] => {
      const picture = block.picture!;
      const isAgain = seen.has(picture) && !told.has(picture);
      seen.add(picture);
      if (!isAgain) return [];
      told.add(picture);
      return [
        {
          at: { block, index: 0 },
          message: `The picture ${quote(picture)} stands beside two ideas.`,
          help: 'Look if both say the same thing. If not, choose another picture for one.',
        },
      ];
    });
  },
});
