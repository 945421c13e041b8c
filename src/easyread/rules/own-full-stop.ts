import { localeInfo } from '../../locale/table.ts';
import { quote } from '../../problem/quote.ts';
import { findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

// A full stop, question mark or comma as English writes it, straight after a letter of another script.
const foreign = /(?<=[[\p{L}\p{M}]--\p{Script=Latin}])[.,?](?=\s|$|\p{Script=Han})/gv;
const arabicSigns: Readonly<Record<string, string>> = { ',': '،', '?': '؟' };
const chineseSigns: Readonly<Record<string, string>> = { ',': '，', '?': '？' };

export const ownFullStop = pageRule({
  id: 'own-full-stop',
  standard: 'X8',
  why: 'Each script has its own full stop, comma and question mark. Those of English look like a mistake in it.',
  bad: 'کونسل سے پوچھیں.',
  good: 'کونسل سے پوچھیں۔',
  exampleLocale: 'ur',
  severity: { easy: 'warning', plain: 'warning' },
  check: ({ blocks, locale }) => {
    const { script, sentenceEnd } = localeInfo(locale);
    if (script === 'Latn') return [];
    const others = script === 'Arab' ? arabicSigns : script.startsWith('Han') ? chineseSigns : {};
    const signs: Readonly<Record<string, string>> = { '.': sentenceEnd, ...others };
    return findIn(blocks, foreign).flatMap(({ at, found }) => {
      const right = signs[found] ?? found;
      return right === found
        ? []
        : [{ at, message: `${quote(found)} is not how ${localeInfo(locale).englishName} writes it.`, help: `Write ${right}` }];
    });
  },
});
