import { forLocale } from '../sentence-limits.ts';
import { runningText } from '../document.ts';
import { pageRule, type Finding } from '../rule.ts';

const limits = { easy: { sentences: 3, words: 40 }, plain: { sentences: 3, words: 50 } };

export const shortBlock = pageRule({
  id: 'short-block',
  standard: 'S10',
  why: 'A few words beside one picture can be taken in at one look.',
  bad: 'You can ask.\nYou can wait.\nYou can choose.\nYou can say no.',
  good: 'You can ask.\nYou can wait.',
  severity: { easy: 'error', plain: 'warning' },
  check: (document) =>
    runningText(document).flatMap((block): Finding[] => {
      const { sentences, words: english } = limits[document.profile];
      const words = forLocale(english, document.locale);
      const at = { block, index: 0 };
      if (block.sentences.length > sentences)
        return [{ at, message: `This block has ${block.sentences.length} sentences.`, help: `Split it: at most ${sentences} sentences in a block.` }];
      if (block.words > words) return [{ at, message: `This block has ${block.words} words.`, help: `Split it: at most ${words} words in a block.` }];
      return [];
    }),
});
