import { quote } from '../../problem/quote.ts';
import { pageRule } from '../rule.ts';

export const noItalics = pageRule({
  id: 'no-italics',
  standard: 'L7',
  why: 'Slanted and crossed-out letters are hard to read, and break the letters of other scripts.',
  bad: 'You *can* ask.',
  good: 'You can ask.',
  severity: { easy: 'error', plain: 'error' },
  canBeSilenced: false,
  check: ({ blocks }) =>
    blocks.flatMap((block) =>
      block.spans
        .filter(({ kind }) => kind === 'emphasis' || kind === 'delete')
        .map(({ kind, start, end }) => ({
          at: { block, index: start },
          message: `${quote(block.text.slice(start, end))} is ${kind === 'delete' ? 'crossed out' : 'in italics'}.`,
          help: 'Take away the marks around the words.',
        })),
    ),
});
