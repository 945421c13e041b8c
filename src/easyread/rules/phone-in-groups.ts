import { quote } from '../../problem/quote.ts';
import { findIn, needs } from '../find.ts';
import { groupDigits, isInGroups, phoneNumbers } from '../phone-numbers.ts';
import { pageRule, type Finding } from '../rule.ts';

export const phoneInGroups = pageRule({
  id: 'phone-in-groups',
  standard: 'N8',
  why: 'People read and press a number group by group. A long row of digits goes wrong.',
  bad: 'Call 01214960000.',
  good: 'Call 0121 496 0000.',
  severity: { easy: 'error', plain: 'error' },
  check: ({ blocks }) =>
    blocks
      .flatMap((block): Finding[] =>
        phoneNumbers(block.text)
          .filter(({ text }) => !isInGroups(text))
          .map(({ index, text }) => {
            const grouped = groupDigits(text);
            return {
              at: { block, index },
              message: `The phone number ${quote(text)} is not in its groups.`,
              help: grouped
                ? `Write ${quote(grouped)}. Best: put it into facts.yaml and write <Fact id="…" />.`
                : 'Count the digits: a British number has 11, or 10 after 0800.',
            };
          }),
      )
      .concat(
        findIn(blocks, /(?<![\p{L}\p{N}])(?:extn?\.?|x)\s?\d{2,5}(?!\d)/giu, needs.digit).map(({ at, found }) => ({
          at,
          message: `${quote(found)} is a short form.`,
          help: 'Write "extension" and the number.',
        })),
      ),
});
