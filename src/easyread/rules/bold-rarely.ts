import { countWords } from '../words.ts';
import { runningText } from '../document.ts';
import { pageRule } from '../rule.ts';

const leastWords = 20;

export const boldRarely = pageRule({
  id: 'bold-rarely',
  standard: 'L8',
  why: 'When much is bold, nothing stands out, and the page looks loud.',
  bad: '**You can ask for help** with your money.\n\n**The council** helps you to find a person who knows about it.',
  good: 'You can ask for help with your money.\n\nThe council helps you to find a person who knows about it.',
  severity: { easy: 'warning', plain: 'warning' },
  canBeSilenced: false,
  check(document) {
    const bold = runningText(document).flatMap(({ spans, text }) =>
      spans.filter(({ kind }) => kind === 'strong').map(({ start, end }) => countWords(text.slice(start, end), document.locale)),
    );
    const count = bold.reduce((sum, words) => sum + words, 0);
    if (document.words < leastWords || count * 10 <= document.words) return [];
    return [
      {
        at: { setting: 'title' },
        message: `${count} of ${document.words} words are bold.`,
        help: 'Keep bold for hard words and very few others: at most 1 word in 10.',
      },
    ];
  },
});
