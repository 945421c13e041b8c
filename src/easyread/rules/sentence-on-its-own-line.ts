import { runningText } from '../document.ts';
import { pageRule, type Finding } from '../rule.ts';

export const sentenceOnItsOwnLine = pageRule({
  id: 'sentence-on-its-own-line',
  standard: 'S8',
  why: 'A new line is a rest for the eye. The page shows the lines as they are written.',
  bad: 'You can ask for help. Help is free.',
  good: 'You can ask for help.\nHelp is free.',
  severity: { easy: 'warning', plain: 'off' },
  check: (document) =>
    runningText(document).flatMap((block): Finding[] => {
      const second = block.sentences.find(({ start }, index) => index > 0 && !/\n[^\S\n]*$/u.test(block.text.slice(0, start)));
      if (!second || block.kind === 'step' || block.kind === 'item') return [];
      return [
        { at: { block, index: second.start }, message: 'A sentence starts in the middle of a line.', help: 'Start each sentence on a new line.' },
      ];
    }),
});
