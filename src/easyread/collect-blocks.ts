import { attribute, definitionsOf, isComponent, spanOf, type CheckedTree, type Node } from '../mdx/tree.ts';
import type { BlockKind, Draft, Span } from './document.ts';
import { Passage } from './passage.ts';
import { factMark } from './words.ts';

const boxes: Readonly<Record<string, BlockKind>> = { Idea: 'idea', Note: 'note', Example: 'example', Choice: 'choice' };
const marks = { strong: 'strong', emphasis: 'emphasis', delete: 'delete', link: 'link', linkReference: 'link' } as const;

/** The blocks of a body in reading order. */
export function collectBlocks(root: CheckedTree, source: string): Draft[] {
  const state: State = { source, definitions: definitionsOf(root), drafts: [], groups: 0 };
  for (const child of root.children ?? []) visit(child, state);
  return state.drafts;
}

interface State {
  source: string;
  definitions: ReadonlyMap<string, string>;
  drafts: Draft[];
  groups: number;
}

function visit(node: Node, state: State, depth = 0): void {
  const box = isComponent(node) ? boxes[node.name ?? ''] : undefined;
  if (box) return visitBox(node, box, state);
  if (node.name === 'Steps') return visitList(node.children?.[0], 'step', state, 0);
  if (node.name === 'Contact') return addBlock('contact', [], state, {}, node);
  if (node.type === 'heading') return addBlock('heading', [node], state, { depth: node.depth ?? 2 });
  if (node.type === 'paragraph') return addBlock('paragraph', [node], state);
  if (node.type === 'list') return visitList(node, 'item', state, depth);
  if (node.type === 'table') return visitTable(node, state);
  for (const child of node.children ?? []) visit(child, state, depth);
}

const isWords = ({ type, name }: Node): boolean =>
  type === 'paragraph' || type === 'text' || type === 'mdxJsxTextElement' || Object.hasOwn(marks, type) || name === 'Word' || name === 'Fact';

function visitBox(node: Node, kind: BlockKind, state: State): void {
  const children = node.children ?? [];
  const words = children.filter(isWords);
  const picture = attribute(node, 'picture');
  const detail = attribute(node, 'kind') ?? attribute(node, 'name') ?? attribute(node, 'if');
  const more = { ...(picture === undefined ? {} : { picture }), ...(detail === undefined ? {} : { detail }) };
  if (words.length > 0 || children.length === 0) addBlock(kind, words, state, more, node);
  for (const child of children) if (!isWords(child)) visit(child, state);
}

function visitList(list: Node | undefined, kind: 'step' | 'item', state: State, depth: number): void {
  const group = ++state.groups;
  for (const item of list?.children ?? []) {
    const children = item.children ?? [];
    addBlock(kind, children.filter(isWords), state, { group, ...(depth > 0 ? { isNested: true } : {}) }, item);
    for (const child of children) if (!isWords(child)) visit(child, state, depth + 1);
  }
}

function visitTable(table: Node, state: State): void {
  const rows = table.children ?? [];
  const group = ++state.groups;
  addBlock('table', [], state, { group, size: { columns: rows[0]?.children?.length ?? 0, rows: rows.length - 1 } }, table);
  for (const row of rows) for (const cell of row.children ?? []) addBlock('cell', [cell], state, { group });
}

function addBlock(kind: BlockKind, nodes: readonly Node[], state: State, more: Partial<Draft> = {}, holder = nodes[0]): void {
  const passage = new Passage(state.source);
  const spans: Span[] = [];
  nodes.forEach((node, index) => {
    if (index > 0 && node.type === 'paragraph') passage.add('\n\n', spanOf(node).start.offset);
    addWords(node, passage, spans, state);
  });
  if (passage.text === '' && holder) passage.add('', spanOf(holder).start.offset);
  state.drafts.push({ kind, passage, spans, ...more });
}

function addWords(node: Node, passage: Passage, spans: Span[], state: State): void {
  const start = passage.text.length;
  const { offset } = spanOf(node).start;
  if (node.type === 'text') return passage.add(node.value ?? '', offset);
  if (node.type === 'break') return passage.add('\n', offset);
  // Code is not read as words.
  if (node.type === 'inlineCode' || node.type === 'code') return passage.add(' '.repeat((node.value ?? '').length), offset + 1);
  if (node.name === 'Fact') passage.add(factMark, offset);
  for (const child of node.children ?? []) addWords(child, passage, spans, state);
  const kind = node.name === 'Word' ? 'word' : node.name === 'Fact' ? 'fact' : marks[node.type as keyof typeof marks];
  if (kind === undefined) return;
  const id = attribute(node, 'id');
  const url = node.url ?? (node.identifier === undefined ? undefined : state.definitions.get(node.identifier));
  spans.push({ kind, start, end: passage.text.length, ...(id === undefined ? {} : { id }), ...(url === undefined ? {} : { url }) });
}
