import { quote } from '../../problem/quote.ts';
import { hardWordsIn } from '../hard-words.ts';
import { pageRule, type Finding } from '../rule.ts';

export const commonWords = pageRule({
  id: 'common-words',
  standard: 'W2',
  why: 'People read words they know at one look. A word they do not know stops them.',
  bad: 'The tribunal will scrutinise your entitlement.',
  good: 'The judge looks at what you can get.',
  severity: { easy: 'warning', plain: 'info' },
  locales: ['en'],
  check(document, context) {
    const hard = hardWordsIn(document, context);
    const found = hard
      .filter(({ words }) => words.length >= 2)
      .map(({ at, words }): Finding => ({
        at,
        message: `${words.length} words in this sentence may be hard: ${words.map(quote).join(', ')}.`,
        help: 'Use words that people say every day, or explain the word with <Word>.',
      }));
    const all = [...new Set(hard.flatMap(({ words }) => words.map((word) => word.toLowerCase())))];
    const count = hard.reduce((sum, { words }) => sum + words.length, 0);
    if (document.words >= 100 && count * 100 > document.words * 3)
      found.push({
        at: { setting: 'title' },
        severity: 'info',
        message: `${count} of ${document.words} words may be hard: ${all.slice(0, 12).map(quote).join(', ')}${all.length > 12 ? ' …' : ''}.`,
        help: 'Aim for fewer than 3 in 100. Words that your readers know go into words.txt.',
      });
    return found;
  },
});
