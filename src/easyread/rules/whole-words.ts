import { quote } from '../../problem/quote.ts';
import { hitsIn } from '../find.ts';
import { pageRule } from '../rule.ts';

const split = /\p{L}[\p{L}\p{M}]*[-‐\u00AD]\n\s*\p{Ll}[\p{L}\p{M}]*|[\p{L}\p{M}]\u00AD/gu;

export const wholeWords = pageRule({
  id: 'whole-words',
  standard: 'L6',
  why: 'Half a word at the end of a line has to be put together in the head.',
  bad: 'You can get infor-\nmation.',
  good: 'You can get information.',
  severity: { easy: 'error', plain: 'error' },
  canBeSilenced: false,
  check: ({ blocks }) =>
    blocks
      .filter(({ rawText }) => /[-‐]\n|\u00AD/.test(rawText))
      .flatMap((block) => hitsIn(block, block.rawText, split))
      .map(({ at, found }) => ({
        at,
        message: `A word is split over two lines: ${quote(found)}.`,
        help: 'Write the word in one piece.',
      })),
});
