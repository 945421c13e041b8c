import { DomUtils, parseDocument } from 'htmlparser2';
import { readPage } from './site.ts';

export type Tree = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;
type Node = Tree['children'][number];

const trees = new Map<string, Tree>();

/** A built page as a tree, read once. */
export function treeOf(file: string, dir: string): Tree {
  const key = `${dir} ${file}`;
  let tree = trees.get(key);
  if (!tree) trees.set(key, (tree = parseDocument(readPage(file, dir))));
  return tree;
}

/** Every element below a node that passes, in reading order. */
export const find = (root: Tree | Element, passes: (element: Element) => boolean): Element[] => DomUtils.findAll(passes, root.children);

/** Every element with one of some names. */
export const byName = (root: Tree | Element, ...names: string[]): Element[] => find(root, ({ name }) => names.includes(name));

export const withId = (root: Tree, id: string): Element[] => find(root, ({ attribs }) => attribs['id'] === id);

export const textOf = (node: Node | Tree): string => DomUtils.textContent(node).replace(/\s+/g, ' ').trim();

/** Elements from the parent of a node up to <html>. */
export function above(node: Node): Element[] {
  const found: Element[] = [];
  for (let parent = node.parent; parent && 'attribs' in parent; parent = parent.parent) found.push(parent);
  return found;
}

/** Every piece of text below a node. */
export const textsOf = (root: Tree | Element): Node[] => DomUtils.find((node) => node.type === 'text', root.children, true, Infinity) as Node[];
