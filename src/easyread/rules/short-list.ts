import type { Block, Document } from '../document.ts';
import { pageRule, type Finding } from '../rule.ts';

export const shortList = pageRule({
  id: 'short-list',
  standard: 'T5',
  why: 'A list shows things one below the other. A long one, or one inside another, is hard to keep in mind.',
  bad: 'You can bring:\n\n- a friend\n  - from school\n- your family\n- a dog',
  good: 'You can bring:\n\n- a friend\n- your family\n- a dog',
  severity: { easy: 'warning', plain: 'warning' },
  check: (document) =>
    listsOf(document).flatMap(({ items, before }): Finding[] => {
      const found: Finding[] = [];
      const [first] = items;
      if (!first) return [];
      const add = (block: Block, message: string, help: string, severity?: 'error'): void =>
        void found.push({ at: { block, index: 0 }, message, help, ...(severity ? { severity } : {}) });
      if (first.isNested) add(first, 'A list stands inside a list.', 'Make one list of it, or two with a line of words between them.');
      if (items.length < 3 && !first.isNested)
        add(first, `This list has only ${items.length === 1 ? '1 item' : '2 items'}.`, 'Write it as a sentence. Lists are for 3 or more things.');
      if (items.length > 9) add(first, `This list has ${items.length} items.`, 'Split it: 3 to 6 items in a list.', 'error');
      else if (items.length > 6) add(first, `This list has ${items.length} items.`, 'Split it: 3 to 6 items in a list.');
      if (!first.isNested && before !== undefined && !/[:：]\s*$/u.test(before.text))
        add(first, 'The line above this list does not end with a colon.', 'Say above it what the list holds, and end with a colon (:).');
      const long = items.find(({ sentences }) => sentences.length > 1);
      if (long) add(long, 'This item has more than one sentence.', 'Write one sentence in each item.');
      return found;
    }),
});

function listsOf({ blocks }: Document): { items: Block[]; before: Block | undefined }[] {
  const groups = new Map<number, { items: Block[]; before: Block | undefined }>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'item' || block.group === undefined) return;
    const group = groups.get(block.group);
    if (group) group.items.push(block);
    else groups.set(block.group, { items: [block], before: blocks[index - 1] });
  });
  return [...groups.values()];
}
