import { quote } from '../../problem/quote.ts';
import { sentencesOf } from '../find.ts';
import { pageRule } from '../rule.ts';

const abstract = /\b[a-z]{2,}(?:tion|tions|ment|ments|ity|ities|ance|ances)\b/giu;
const concrete = new Set([
  'moment',
  'city',
  'cities',
  'station',
  'stations',
  'community',
  'communities',
  'apartment',
  'department',
  'departments',
  'allowance',
  'entrance',
  'ambulance',
  'ambulances',
  'dance',
  'insurance',
  'question',
  'questions',
  'information',
  'mention',
  'university',
  'charity',
  'charities',
  'payment',
  'payments',
  'appointment',
  'appointments',
  'translation',
  'translations',
  'distance',
  'chance',
  'glance',
  'instance',
  'comment',
  'comments',
  'statement',
  'statements',
  'section',
  'document',
]);

export const concreteWords = pageRule({
  id: 'concrete-words',
  standard: 'W12',
  why: 'Things that can be seen and done are easier to understand than ideas.',
  bad: 'The provision of assistance depends on eligibility.',
  good: 'You get help if you meet the rules.',
  severity: { easy: 'info', plain: 'info' },
  locales: ['en'],
  check: (document) =>
    sentencesOf(document)
      .map(({ at, block, sentence }) => {
        const inWord = (index: number): boolean => block.spans.some(({ kind, start, end }) => kind === 'word' && index >= start && index < end);
        const words = [...sentence.text.matchAll(abstract)]
          .filter(({ 0: word, index }) => !concrete.has(word.toLowerCase()) && !inWord(sentence.start + index))
          .map(([word]) => word);
        return { at, words };
      })
      .filter(({ words }) => words.length >= 2)
      .map(({ at, words }) => ({
        at,
        message: `This sentence has ${words.length} abstract words: ${words.map(quote).join(', ')}.`,
        help: 'Say who does what, with an example from daily life.',
      })),
});
