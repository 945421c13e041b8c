import { quote } from '../../problem/quote.ts';
import { sentencesOf, withoutLinks } from '../find.ts';
import { actionVerbs } from '../lists/verbs.ts';
import { pageRule } from '../rule.ts';

const starters =
  'you|we|they|he|she|it|i|this|that|there|your|can|will|must|should|may|might|is|are|has|have|do|does|did|was|were|then|also|not|' +
  [...actionVerbs].join('|');
const joins = new RegExp(`\\b(?:and|or|so)\\s+(?:${starters})\\b`, 'giu');
const clauses =
  /\b(?:but|because|although|though|while|unless|since|until)\b|(?<!\b(?:ask|asks|say|see|check|know|tell|tell us|tell them|find out|decide|decides|choose)\s)\b(?:if|whether)\b|(?<!\b(?:just|only))\s\bso that\b/giu;
// "Say who helps you" asks something; "a person who helps you" adds a second idea.
const relative =
  /(?<![,]\s)(?<!\b(?:and|or|ask|asks|say|says|tell|tells|know|knows|choose|chooses|see|sees|decide|decides|learn|find out|check|checks|about|you|them|us|on|explain|explains|understand|show|shows|write|list|is|matter)\s)(?<!^)\b(?:who|which|where)\b/giu;
const when =
  /(?<!\b(?:and|or|ask|asks|say|says|tell|tells|know|knows|choose|chooses|see|sees|decide|decides|find out|check|checks|about|on|(?:ask|asks|tell|tells|show|shows|let|lets)\s(?:you|them|us|me|him|her)|explain|explains|understand|write|list)\s)\bwhen\b/giu;
const listOfThings = /^[^,]*(?:,\s*[^,]{1,40}?)+,?\s+(?:and|or)\s+[^,]+$/iu;

export const oneIdeaInASentence = pageRule({
  id: 'one-idea-in-a-sentence',
  standard: 'S2',
  why: 'People can think about one thing at a time. Each sentence says one thing.',
  bad: 'If you are ill, call us because we can help.',
  good: 'You may be ill. Then call us. We can help.',
  severity: { easy: 'warning', plain: 'warning' },
  locales: ['en'],
  check: (document) =>
    sentencesOf(document)
      .filter(({ block, sentence }) => hasManyIdeas(withoutLinks(block, sentence), document.profile === 'easy' ? 2 : 3))
      .map(({ at, sentence }) => ({
        at,
        message: `There is more than one idea in this sentence: ${quote(sentence.text)}.`,
        help: 'Give each idea a sentence of its own.',
      })),
});

const hasManyIdeas = (text: string, most: number): boolean => countJoins(text) >= most || hasManyCommas(text);

function countJoins(text: string): number {
  return [joins, clauses, relative, when].reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}

const hasManyCommas = (text: string): boolean => (text.match(/,(?!\d)/g)?.length ?? 0) >= 2 && !listOfThings.test(text);
