import { quote } from '../../problem/quote.ts';
import { sentencesOf } from '../find.ts';
import { pageRule, type Finding } from '../rule.ts';

const negative =
  /(?<!\b(?:say|says|said|answer|answers|yes or|yes and|if)\s)(?<!\b(?:say|says|said):\s)\b(?:not|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without|unless|hardly|\w+n['’]t)\b(?!\s+(?:only|just)\b)|\bno one\b/giu;
const sameThought = /\bno one\b/giu;

export const sayItPositively = pageRule({
  id: 'say-it-positively',
  standard: 'S4',
  why: 'Two times "no" in one sentence is a riddle. It is easier to hear what is, or what to do.',
  bad: 'You cannot get help unless you ask.',
  good: 'You get help when you ask.',
  severity: { easy: 'warning', plain: 'warning' },
  locales: ['en'],
  check(document) {
    const sentences = sentencesOf(document);
    const counted = sentences.map((entry) => ({ ...entry, count: countNegatives(entry.sentence.text) }));
    const found = counted
      .filter(({ count }) => count >= 2)
      .map(({ at, sentence }): Finding => ({
        at,
        message: `This sentence says "not" twice: ${quote(sentence.text)}.`,
        help: 'Say what is, or what people can do.',
      }));
    const share = counted.filter(({ count }) => count > 0).length;
    if (sentences.length >= 12 && share * 4 > sentences.length)
      found.push({
        at: { setting: 'title' },
        severity: 'info',
        message: `${share} of ${sentences.length} sentences say what is not so.`,
        help: 'Say in some of them what is so, or what people can do.',
      });
    return found;
  },
});

const countNegatives = (text: string): number => text.replace(sameThought, 'nobody').match(negative)?.length ?? 0;
