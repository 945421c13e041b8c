import { quote } from '../../problem/quote.ts';
import { anyOf, findIn, lookUp } from '../find.ts';
import { respectfulWords as hurtful } from '../lists/respectful-words.ts';
import { pageRule } from '../rule.ts';

const pattern = anyOf([...hurtful.keys()]);
const groups = new Map([...hurtful].map(([wrong, right]) => [wrong.toLowerCase(), right]));

export const respectfulWords = pageRule({
  id: 'respectful-words',
  standard: 'W10',
  why: 'People are more than an illness or a label. We say it as they say it themselves.',
  bad: 'This is for the disabled.',
  good: 'This is for disabled people.',
  severity: { easy: 'error', plain: 'error' },
  locales: ['en'],
  check: ({ blocks }) =>
    findIn(blocks, pattern)
      .filter(({ found, at: { block, index } }) => !describesSomebody(found, block.text.slice(index + found.length)))
      .map(({ at, found }) => ({ at, message: `${quote(found)} can hurt people.`, help: `Write ${quote(lookUp(groups, found))}.` })),
});

// "The blind man" speaks of one person; "the blind" makes a thing of many.
const describesSomebody = (found: string, rest: string): boolean =>
  /^(?:the|an?)\s|^elderly$/iu.test(found) &&
  /^\s+(?:people|person|men|man|woman|women|child|children|adults?|community|communities|son|daughter|mother|father|parents?)\b/iu.test(rest) &&
  !/^elderly$/iu.test(found);
