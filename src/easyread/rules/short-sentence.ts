import { quote } from '../../problem/quote.ts';
import { sentencesOf, withoutLinks } from '../find.ts';
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
    return sentencesOf(document).flatMap(({ block, sentence, at }): Finding[] => {
      const { words } = sentence;
      if (words <= warnOver || isRowOfLinks(withoutLinks(block, sentence))) return [];
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

// "Read next: Money, Rights, Complaints": readers take one link after the other.
const isRowOfLinks = (text: string): boolean => (text.match(/_{2,}/g)?.length ?? 0) >= 2 && /^[\p{L}\p{M}\s]{0,40}:?[\s_,،.]*$/u.test(text);
