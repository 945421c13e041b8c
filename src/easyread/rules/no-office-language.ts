import { quote } from '../../problem/quote.ts';
import { anyOf, findIn, lookUp } from '../find.ts';
import { officeWords } from '../lists/office-words.ts';
import { pageRule } from '../rule.ts';

const pattern = anyOf([...officeWords.keys(), 'deliver', 'delivers']);
const things =
  /^\s+(?:it|them|to|(?:(?:a|an|the|your|my|hot|our|his|her|their)\s+)*(?:food|meals?|parcels?|letters?|post|shopping|medicines?|newspapers?|bab(?:y|ies)|leaflets?|papers?))\b/iu;

export const noOfficeLanguage = pageRule({
  id: 'no-office-language',
  standard: 'W9',
  why: 'Words from the office say little to people outside it.',
  bad: 'We signpost you to services.',
  good: 'We tell you where to get help.',
  severity: { easy: 'error', plain: 'warning' },
  locales: ['en'],
  check: ({ blocks }) =>
    findIn(blocks, pattern)
      .filter(
        ({ found, at: { block, index } }) =>
          !isName(found, block.text, index) && !(/^delivers?$/iu.test(found) && things.test(block.text.slice(index + found.length))),
      )
      .map(({ at, found }) => ({
        at,
        message: `${quote(found)} is office language.`,
        help: `Write ${quote(lookUp(officeWords, found) || 'give')}.`,
      })),
});

// "Care Quality Commission" is a name.
const isName = (found: string, text: string, index: number): boolean => /^\p{Lu}/u.test(found) && /[\p{L}\p{N},]\s+$/u.test(text.slice(0, index));
