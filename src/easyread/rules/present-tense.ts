import { quote } from '../../problem/quote.ts';
import { findIn } from '../find.ts';
import { runningText } from '../document.ts';
import { irregularParticiples, sameForm } from '../lists/verbs.ts';
import { pageRule } from '../rule.ts';

const participle = '(?<participle>[a-z]+)';
const perhaps = '(?:\\s+(?:not|never|already|always|also|only|just|now))?';
const past = new RegExp(
  `\\b(?:(?:would|could|should|might|may|must|will)${perhaps}\\s+have${perhaps}\\s+${participle}|had${perhaps}\\s+been|ha(?:s|ve)${perhaps}\\s+been\\s+[a-z]+ing|had${perhaps}\\s+(?<perfect>[a-z]+))\\b`,
  'giu',
);

export const presentTense = pageRule({
  id: 'present-tense',
  standard: 'S6',
  why: 'What is now is easiest to picture. Forms such as "would have" mix what is with what might be.',
  bad: 'You would have been told about this.',
  good: 'The council tells you about this.',
  severity: { easy: 'warning', plain: 'warning' },
  locales: ['en'],
  check: (document) =>
    findIn(runningText(document), past)
      .filter(({ match: { groups } }) => isParticiple(groups?.['participle']) && isParticiple(groups?.['perfect']))
      .map(({ at, found }) => ({
        at,
        message: `${quote(found)} is a hard form of the verb.`,
        help: 'Say it as it is now: "is", "tells", "can". For past facts: "was", "told".',
      })),
});

// Nothing matched there: another form did.
const isParticiple = (word: string | undefined): boolean =>
  word === undefined ||
  (/[a-z]{2}ed$/iu.test(word) && word !== 'need') ||
  irregularParticiples.has(word.toLowerCase()) ||
  (sameForm.has(word.toLowerCase()) && word !== 'run') ||
  ['been', 'had', 'got'].includes(word);
