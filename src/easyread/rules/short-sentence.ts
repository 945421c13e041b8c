import { quote } from '../../problem/quote.ts';
import { countWords } from '../words.ts';
import { sentencesOf } from '../find.ts';
import { pageRule, type Finding } from '../rule.ts';
import { sentenceLimits } from '../sentence-limits.ts';

export const shortSentence = pageRule({
  id: 'short-sentence',
  standard: 'S1',
  why: 'A short sentence fits into memory. In a long one the start is gone before the end comes.',
  bad: 'You can ask the council for money and then you can use it to buy all the care that you want.',
  good: 'You can ask the council for money. You can buy care with it.',
  severity: { easy: 'error', plain: 'error' },
  check(document) {
    const { warnOver, errorOver } = sentenceLimits(document.locale, document.profile);
    return sentencesOf(document).flatMap(({ sentence, at }): Finding[] => {
      if (sentence.text.length <= warnOver) return [];
      const words = countWords(sentence.text, document.locale);
      if (words <= warnOver) return [];
      const limit = words > errorOver ? errorOver : warnOver;
      return [
        {
          at,
          message: `This sentence has ${words} words: ${quote(sentence.text)}.`,
          help: `Make two sentences of it, each with at most ${limit} words.`,
          ...(words > errorOver ? {} : { severity: 'warning' }),
        },
      ];
    });
  },
});
