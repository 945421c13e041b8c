import { quote } from '../../problem/quote.ts';
import { sentencesOf, withoutLinks } from '../find.ts';
import { irregularParticiples, notPassive, sameForm } from '../lists/verbs.ts';
import { pageRule, type Finding } from '../rule.ts';

const beOrGet =
  /\b(?<verb>am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|get|gets|got|getting|(?<=\b(?:it|you|they|we|he|she|that))['’](?:s|re))\s+(?:(?:not|never|always|already|also|often|only|now|then|still|usually|all|both|being|well|just|soon|first|normally|sometimes|\w+ly)\s+){0,3}(?<participle>[a-z]+(?:-[a-z]+)?)\b(?<next>\s+[a-z]+)?/giu;

export const sayWhoDoesIt = pageRule({
  id: 'say-who-does-it',
  standard: 'S3',
  why: 'When the sentence says who does what, people know what to do and who does the rest.',
  bad: 'Your plan will be checked every year.',
  good: 'The council checks your plan every year.',
  severity: { easy: 'warning', plain: 'warning' },
  locales: ['en'],
  check(document) {
    const sentences = sentencesOf(document);
    const found = sentences.flatMap(({ block, sentence }): Finding[] =>
      passivesIn(withoutLinks(block, sentence)).map(({ index, text }) => ({
        at: { block, index: sentence.start + index },
        message: `${quote(text)} does not say who does it.`,
        help: 'Start with the person or the group that does it: "The council checks your plan."',
      })),
    );
    // Plain language may use it in 1 of 10 sentences.
    return document.profile === 'plain' && found.length * 10 <= sentences.length ? [] : found;
  },
});

/** Passive verbs of a sentence: "be" or "get" with a participle. */
export function passivesIn(text: string): { index: number; text: string }[] {
  return [...text.matchAll(beOrGet)]
    .filter(({ groups }) =>
      isPassive(groups!['verb']!.toLowerCase(), groups!['participle']!.toLowerCase(), groups!['next']?.trim().toLowerCase() ?? ''),
    )
    .map((match) => ({ index: match.index, text: match[0].slice(0, match[0].length - (match.groups!['next']?.length ?? 0)) }));
}

function isPassive(verb: string, participle: string, next: string): boolean {
  const byWhom = next === 'by';
  if (notPassive.has(participle) && !byWhom) return false;
  if (verb.startsWith('g') && verb !== 'get' && verb !== 'gets' && verb !== 'got' && verb !== 'getting') return false;
  const isGet = verb.startsWith('g');
  if (isGet && sameForm.has(participle)) return false;
  const isParticiple = irregularParticiples.has(participle) || sameForm.has(participle) || /[a-z]{2}ed$/.test(participle);
  if (!isParticiple) return false;
  // "is limited edition", "got married couples": a participle before a thing only describes it.
  return !(participle.startsWith('un') && !byWhom && !irregularParticiples.has(participle));
}
