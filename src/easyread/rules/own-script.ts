import { localeInfo } from '../../locale/table.ts';
import { quote } from '../../problem/quote.ts';
import { Characters } from '../../problem/characters.ts';
import { findIn, type Need } from '../find.ts';
import { pageRule, type Finding } from '../rule.ts';

// What a language is written in, where its code stands for a way of writing and not for one set of letters.
const lettersOf: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Aran: ['Arab'],
};
interface Foreign {
  pattern: RegExp;
  need: Need;
}

const foreign = new Map<string, Foreign>();

/** Letters that belong neither to a script nor to names in Latin letters. */
function foreignTo(script: string): Foreign {
  let found = foreign.get(script);
  if (!found) {
    const own = [...(lettersOf[script] ?? [script]), 'Latn', 'Zyyy', 'Zinh'].map((letters) => `\\p{scx=${letters}}`).join('');
    const letter = `[[\\p{L}\\p{M}]--[${own}]]`;
    const single = new RegExp(letter, 'v');
    const letters = new Characters((character) => single.test(character));
    foreign.set(script, (found = { pattern: new RegExp(`${letter}+`, 'gv'), need: (text) => letters.standIn(text) }));
  }
  return found;
}

// Names are written with a capital letter, as on the doors and letters of a service.
const smallLatin = /(?=[a-z]{3})(?<![\p{L}\p{N}@./-])[a-z]{3,}(?![\p{L}\p{N}@/])/gu;

export const ownScript = pageRule({
  id: 'own-script',
  standard: 'X1',
  why: 'Words in the letters of another language are mostly a rest that nobody translated. Readers and voices stumble over them.',
  bad: 'আপনি council-কে ফোন করতে পারেন।',
  good: 'আপনি কাউন্সিলকে ফোন করতে পারেন।',
  exampleLocale: 'bn',
  severity: { easy: 'warning', plain: 'warning' },
  mayBeError: true,
  check({ blocks, locale, settings }, { allowedWords, sourceWords }) {
    const { script, ownName } = localeInfo(locale);
    const { pattern, need } = foreignTo(script);
    const wrong = findIn(blocks, pattern, need).map(({ at, found }): Finding => ({
      at,
      message: `The letters of ${quote(found)} belong to another script than ${ownName}.`,
      help: 'Type the word again in the letters of the language.',
      severity: settings.review === undefined || settings.review === 'none' ? 'warning' : 'error',
    }));
    if (script === 'Latn') return wrong;
    const known = (word: string): boolean => allowedWords.has(word) || sourceWords.has(word);
    const rest = findIn(blocks, smallLatin)
      .filter(
        ({ found, at }) => !known(found) && !at.block.spans.some(({ kind, start, end }) => kind === 'word' && at.index >= start && at.index < end),
      )
      .map(({ at, found }): Finding => ({
        at,
        message: `${quote(found)} stands here in English letters.`,
        help: `Translate it. Is it a name or a term that readers know? Write it on a line of ${locale}/words.txt.`,
      }));
    return [...wrong, ...rest];
  },
});
