import { quote } from '../../problem/quote.ts';
import { anyOf, findIn, sentencesOf, type Hit } from '../find.ts';
import { pageRule, type Finding } from '../rule.ts';

const outsiders = anyOf([
  'applicant',
  'applicants',
  'the applicant',
  'claimant',
  'claimants',
  'the claimant',
  'the reader',
  'readers',
  'the user',
  'clients',
  'the client',
  'recipients',
  'the recipient',
  'one must',
  'one can',
  'one should',
  'one may',
  'one has to',
  'one needs to',
  'the individual',
  'individuals',
  'the person concerned',
  'members of the public',
]);
const reader =
  /\b(?:you|your|yours|yourself)\b|(?:^|[.:]\s)(?:ask|tell|call|write|say|keep|read|use|choose|get|go|try|take|check|do not|open|show|send|give|find|look|list|bring|wait|buy|spend)\b/iu;

export const speakToTheReader = pageRule({
  id: 'speak-to-the-reader',
  standard: 'S7',
  why: '"You" tells people that the words are for them.',
  bad: 'Applicants can ask for an interpreter.',
  good: 'You can ask for an interpreter.',
  severity: { easy: 'warning', plain: 'warning' },
  locales: ['en'],
  check(document) {
    const found = findIn(document.blocks, outsiders)
      .filter(isAboutPeople)
      .map(({ at, found }): Finding => ({
        at,
        message: `${quote(found)} speaks about the reader.`,
        help: 'Write "you", or "we" for the people who write.',
      }));
    const advice = sentencesOf(document).filter(({ block }) => block.kind !== 'example' && block.kind !== 'item');
    const spoken = advice.filter(({ block, sentence }) => block.kind === 'step' || block.kind === 'choice' || reader.test(sentence.text)).length;
    if (document.kind === 'guide' && advice.length >= 10 && spoken * 5 < advice.length)
      found.push({
        at: { setting: 'title' },
        message: `Only ${spoken} of ${advice.length} sentences speak to the reader.`,
        help: 'Write "you" more often: "You can ask for help."',
      });
    return found;
  },
});

// "No one can" and "this one has to" do not mean the reader.
const isAboutPeople = ({ found, at: { block, index } }: Hit): boolean =>
  !/^one\s/iu.test(found) ||
  !/\b(?:no|this|that|any|some|every|each|the|which|only|new|old|last|first|other|another)\s+$/iu.test(block.text.slice(0, index));
