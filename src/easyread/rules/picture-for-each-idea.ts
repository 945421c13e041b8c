import type { Block } from '../document.ts';
import { pageRule } from '../rule.ts';

const kinds = new Set(['idea', 'note', 'example', 'paragraph']);
const leastShare = 90;

export const pictureForEachIdea = pageRule({
  id: 'picture-for-each-idea',
  standard: 'P1',
  why: 'The picture tells people who read little what the words are about.',
  bad: 'You can ask for help.',
  good: '<Idea picture="house">You can ask for help.</Idea>',
  severity: { easy: 'error', plain: 'off', unchecked: 'warning' },
  check({ blocks }) {
    const ideas = blocks.filter((block, index) => kinds.has(block.kind) && block.sentences.length > 0 && !leadsIn(block, blocks[index + 1]));
    const bare = ideas.filter(({ picture }) => picture === undefined);
    const isError = (ideas.length - bare.length) * 100 < leastShare * ideas.length;
    return bare.map((block) => ({
      at: { block, index: 0 },
      message: 'There is no picture beside these words.',
      help: 'Write <Idea picture="…"> before them and </Idea> after them.',
      ...(isError ? {} : { severity: 'warning' as const }),
    }));
  },
});

// A line that leads to a list, and bold words that stand as a small heading, need no picture of their own.
function leadsIn({ kind, text, spans }: Block, next: Block | undefined): boolean {
  if (kind !== 'paragraph') return false;
  if (next?.kind === 'item' || next?.kind === 'step' || next?.kind === 'table') return true;
  return spans.some((span) => span.kind === 'strong' && text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '');
}
