import { attribute, isComponent, type Node } from './tree.ts';

/** A part of a body in two languages. Where one language does not have it, only the other stands here. */
export type Row = readonly [Node, Node] | readonly [Node, undefined] | readonly [undefined, Node];

/**
 * Puts the parts of two bodies side by side that say the same: as many as fit without changing their order. Ideas are known
 * by their picture or id, which no language changes; other parts by their kind. A part that only one body has stays alone,
 * but an idea that stands somewhere else in the other body is found there.
 */
export function align(first: readonly Node[], second: readonly Node[]): Row[] {
  const rows = inOrder(first.filter(isShown), second.filter(isShown));
  const moved = new Map<string, Node>();
  for (const [one, other] of rows) if (!one && other?.name === 'Idea') moved.set(nameOf(other), other);
  const joined = rows.map((row): Row => {
    const other = row[0]?.name === 'Idea' && !row[1] ? moved.get(nameOf(row[0])) : undefined;
    if (other) moved.delete(nameOf(other));
    return other ? [row[0]!, other] : row;
  });
  const found = new Set(joined.flatMap(([one, other]) => (one && other ? [other] : [])));
  return joined.filter(([one, other]) => one !== undefined || !found.has(other!));
}

const isShown = ({ type }: Node): boolean => type !== 'yaml' && type !== 'definition';

/** What a part is called in every language. Two headings of one level have the same name: their neighbours tell them apart. */
function nameOf(node: Node): string {
  if (!isComponent(node)) return `${node.type} ${node.depth ?? ''}`;
  if (node.name === 'Idea') return `Idea ${attribute(node, 'id') ?? attribute(node, 'picture')}`;
  return `${node.name} ${attribute(node, 'kind') ?? attribute(node, 'id') ?? ''}`;
}

// Many parts share the name of their kind, so ideas count for more: headings and paragraphs keep to the ideas they stand among.
const weightOf = (name: string): number => (name.startsWith('Idea ') ? 5 : 1);

/** The heaviest common run of names: weights[i][j] is what the parts from i and j on can bring. */
function inOrder(first: readonly Node[], second: readonly Node[]): Row[] {
  const names = [first.map(nameOf), second.map(nameOf)] as const;
  const fits = (i: number, j: number): boolean => i < first.length && j < second.length && names[0][i] === names[1][j];
  const weights = Array.from({ length: first.length + 1 }, () => new Uint32Array(second.length + 1));
  for (let i = first.length - 1; i >= 0; i -= 1)
    for (let j = second.length - 1; j >= 0; j -= 1) {
      const together = fits(i, j) ? weights[i + 1]![j + 1]! + weightOf(names[0][i]!) : 0;
      weights[i]![j] = Math.max(together, weights[i + 1]![j]!, weights[i]![j + 1]!);
    }
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    if (j === second.length || (i < first.length && weights[i + 1]![j] === weights[i]![j])) rows.push([first[i++]!, undefined]);
    else if (i === first.length || weights[i]![j + 1] === weights[i]![j]) rows.push([undefined, second[j++]!]);
    else rows.push([first[i++]!, second[j++]!]);
  }
  return rows;
}
