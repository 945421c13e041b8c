import { quote } from '../../problem/quote.ts';
import { anyOf, findIn, lookUp } from '../find.ts';
import { foreignWords } from '../lists/foreign-words.ts';
import { pageRule } from '../rule.ts';

const pattern = anyOf([...foreignWords.keys()]);

export const noLatin = pageRule({
  id: 'no-latin',
  standard: 'W6',
  why: 'Latin and foreign words are known to few people, and voices that read aloud stumble over them.',
  bad: 'Bring papers, e.g. a letter.',
  good: 'Bring papers, for example a letter.',
  severity: { easy: 'error', plain: 'warning' },
  locales: ['en'],
  check: ({ blocks }) =>
    findIn(blocks, pattern)
      .filter(
        ({ found, at: { block, index } }) =>
          !/^(?:sic|ps|nb|re:|ie|eg)$/iu.test(found) || !/^[A-Z][a-z]/.test(found) || index === 0 || block.kind === 'title',
      )
      .map(({ at, found }) => ({ at, message: `${quote(found)} is not plain English.`, help: `Write ${quote(lookUp(foreignWords, found))}.` })),
});
