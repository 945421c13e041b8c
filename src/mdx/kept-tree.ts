import type { CheckedTree, Node } from './tree.ts';

/** A checked tree as bytes, without the places of its parts in the file: all that its page is made from. */
export type KeptTree = Uint8Array;

/** Keeps a tree that was checked, so that its page is made without reading the file again. */
export const keepTree = (tree: CheckedTree): KeptTree => Buffer.from(JSON.stringify(withoutPlaces(tree)));

/** The very tree that was checked and kept. */
export const keptTree = (bytes: KeptTree): CheckedTree =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as CheckedTree;

function withoutPlaces({ position, children, ...node }: Node): Node {
  return children ? { ...node, children: children.map(withoutPlaces) } : node;
}
