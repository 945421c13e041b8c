/** A node of a parsed guide, as the parser hands it on (mdast with MDX components). */
export interface Node {
  type: string;
  /** Where it stands in the file. A tree that is kept for its page has no places. */
  position?: Span;
  children?: Node[];
  value?: string | null;
  /** Heading level. */
  depth?: number;
  url?: string;
  identifier?: string;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  align?: (string | null)[];
  /** Component name. */
  name?: string | null;
  attributes?: Attribute[];
}

export interface Attribute {
  type: string;
  name?: string;
  value?: string | null | object;
}

interface Span {
  start: Point;
  end: Point;
}

interface Point {
  line: number;
  column: number;
  offset: number;
}

declare const checked: unique symbol;

/** A tree that passed every rule of the dialect. Only this can be rendered. */
export interface CheckedTree extends Node {
  readonly [checked]: true;
}

/** True for a component, on its own or inside a sentence. */
export function isComponent(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of a component's attribute, or undefined. */
export function attribute(node: Node, name: string): string | undefined {
  const found = node.attributes?.find((item) => item.name === name)?.value;
  return typeof found === 'string' ? found : undefined;
}

/** Where a node of a tree that was just parsed stands in its file. */
export function spanOf({ position, type }: Node): Span {
  if (!position) throw new Error(`A ${type} of a kept tree has no place.`);
  return position;
}

/** Where a node starts. */
export function placeOf(node: Node): { line: number; column: number } {
  const { line, column } = spanOf(node).start;
  return { line, column };
}

/** The words of a node without any marks. */
export function plainText(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  let text = '';
  if (node.children) for (const child of node.children) text += plainText(child);
  return text;
}

/** The addresses that stand apart from their links: `[id]: address`. The first one of a name counts. */
export function definitionsOf(root: Node): ReadonlyMap<string, string> {
  let definitions = definitionsIn.get(root);
  if (!definitions) definitionsIn.set(root, (definitions = findDefinitions(root)));
  return definitions;
}

// A tree does not change any more once it is parsed, and is asked more than once.
const definitionsIn = new WeakMap<Node, ReadonlyMap<string, string>>();

function findDefinitions(root: Node): Map<string, string> {
  const found = new Map<string, string>();
  walk(root, ({ type, identifier, url }) => {
    if (type === 'definition' && identifier && url && !found.has(identifier)) found.set(identifier, url);
  });
  return found;
}

/** Calls `visit` for the node and everything inside it, parents first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (node.children) for (const child of node.children) walk(child, visit);
}
