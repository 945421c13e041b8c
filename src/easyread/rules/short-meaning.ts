import { splitSentences } from '../sentences.ts';
import { countWords } from '../words.ts';
import { sentenceLimits } from '../sentence-limits.ts';
import { quote } from '../../problem/quote.ts';
import { siteRule } from '../rule.ts';
import type { SiteFinding } from '../site-facts.ts';

export const shortMeaning = siteRule({
  id: 'short-meaning',
  standard: 'W1',
  why: 'The meaning of a hard word must be easier than the word.',
  bad: 'meaning: A person who, when you are not able to speak for yourself, is chosen to say for you what you want.',
  good: 'meaning: A person who helps you to say what you want.',
  severity: { easy: 'warning', plain: 'warning' },
  checkSite: ({ glossaries }) =>
    [...glossaries].flatMap(([locale, { file, words, placeOf }]) =>
      Object.entries(words).flatMap(([id, { word, meaning }]): SiteFinding[] => {
        const { errorOver } = sentenceLimits(locale, 'easy');
        const longest = Math.max(0, ...splitSentences(meaning, locale).map(({ text }) => countWords(text, locale)));
        if (longest <= errorOver) return [];
        return [
          {
            place: { file, ...placeOf([id, 'meaning']) },
            message: `The meaning of ${quote(word)} has a sentence of ${longest} words.`,
            help: `Make it shorter: at most ${errorOver} words in a sentence.`,
          },
        ];
      }),
    ),
});
