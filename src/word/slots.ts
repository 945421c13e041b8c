import { anchorIds } from '../mdx/anchors.ts';
import { attribute, isComponent, spanOf, type CheckedTree, type Node } from '../mdx/tree.ts';

/** A place in a guide that holds words: one row of a Word file. */
export interface Slot {
  /** The same in every language as long as the guides have the same parts. */
  id: string;
  /** What it is, in words for translators. */
  label: string;
  picture?: string;
  /** The words with the marks among them. */
  nodes: readonly Node[];
  place: SlotPlace;
}

/** Where the words stand in the file: a setting, an attribute, or a stretch of the body. */
export type SlotPlace =
  | { kind: 'setting'; name: 'title' | 'description' }
  | { kind: 'attribute'; name: string; start: number; end: number }
  | { kind: 'body'; start: number; end: number; lines: 'as-typed' | 'one' | 'own' };

interface GuideText {
  text: string;
  title: string;
  description: string;
  tree: CheckedTree;
}

/** Every place of a guide that holds words, in reading order. */
export function slotsOf({ text, title, description, tree }: GuideText): Slot[] {
  const slots: Slot[] = [setting('title', title), setting('description', description)];
  const ids = anchorIds(tree);
  const counts = new Map<string, number>();
  const baseOf = (node: Node, name: string): string => {
    if (node.name === 'Idea' && isComponent(node)) return ids.get(node)!;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return name === 'about' && count === 1 ? name : `${name}-${count}`;
  };
  for (const node of tree.children ?? []) collect(node, undefined);
  return slots;

  function collect(node: Node, block: Block | undefined): void {
    const own = blockOf(node, block);
    if (!own) return;
    if (isInlinePart(node)) return addWords([node], node, own);
    if (holdsWords(node)) return addWords(node.children!, node, own);
    for (const child of node.children ?? []) collect(child, own);
  }

  function blockOf(node: Node, block: Block | undefined): Block | undefined {
    const about = aboutOf(node);
    if (!about) return block;
    if (block && !isComponent(node)) return block;
    const made = { ...about, id: baseOf(node, about.name), count: 0, ...pictureOf(node, block) };
    const words = about.attribute === undefined ? undefined : attributePlace(text, node, about.attribute);
    if (words)
      slots.push({
        id: `${made.id}-${about.attribute}`,
        label: about.attribute === 'if' ? 'If' : 'Name in the example',
        nodes: [wordsNode(attribute(node, about.attribute!)!)],
        place: words,
        ...pictureOf(node, block),
      });
    return made;
  }

  function addWords(nodes: readonly Node[], holder: Node, block: Block): void {
    if (nodes.length === 0) return;
    block.count += 1;
    const id = block.count === 1 && block.name !== 'steps' ? block.id : `${block.id}.${block.count}`;
    const label = block.name === 'steps' ? `Step ${block.count}` : block.label;
    const [start, end] = [spanOf(nodes[0]!).start, spanOf(nodes.at(-1)!).end];
    const lines = isComponent(holder) && !isInlinePart(holder) ? 'own' : holder.type === 'paragraph' && start.column === 1 ? 'as-typed' : 'one';
    const picture = block.picture === undefined ? {} : { picture: block.picture };
    slots.push({ id, label, nodes, place: { kind: 'body', start: start.offset, end: end.offset, lines }, ...picture });
  }
}

interface Block {
  id: string;
  name: string;
  label: string;
  picture?: string;
  /** How many places with words it has so far. */
  count: number;
}

interface BlockKind {
  name: string;
  label: string;
  /** The attribute that holds words, where it has one. */
  attribute?: 'if' | 'name';
}

function aboutOf(node: Node): BlockKind | undefined {
  if (isInlinePart(node)) return { name: 'words', label: 'Words' };
  if (isComponent(node)) {
    if (node.name === 'Idea') return { name: 'idea', label: 'Idea' };
    if (node.name === 'Note')
      return attribute(node, 'kind') === 'about' ? { name: 'about', label: 'About' } : { name: 'important', label: 'Important' };
    if (node.name === 'Steps') return { name: 'steps', label: 'Step' };
    if (node.name === 'Example') return { name: 'example', label: 'Example', attribute: 'name' };
    if (node.name === 'Choice') return { name: 'choice', label: 'Then', attribute: 'if' };
    return undefined;
  }
  if (node.type === 'heading') return { name: 'heading', label: 'Heading' };
  if (node.type === 'table') return { name: 'table', label: 'Table' };
  if (node.type === 'list') return { name: 'list', label: 'List' };
  return node.type === 'paragraph' || node.type === 'blockquote' ? { name: 'words', label: 'Words' } : undefined;
}

const phrasing = new Set(['text', 'strong', 'emphasis', 'delete', 'link', 'linkReference', 'inlineCode', 'break', 'mdxJsxTextElement']);

// A hard word or a fact alone on its line is read as a block of its own.
const isInlinePart = (node: Node): boolean => node.type === 'mdxJsxFlowElement' && (node.name === 'Word' || node.name === 'Fact');

const holdsWords = ({ children }: Node): boolean => (children ?? []).length > 0 && children!.every(({ type }) => phrasing.has(type));

function pictureOf(node: Node, block: Block | undefined): { picture?: string } {
  const picture = (isComponent(node) ? attribute(node, 'picture') : undefined) ?? block?.picture;
  return picture === undefined ? {} : { picture };
}

function attributePlace(text: string, node: Node, name: string): SlotPlace | undefined {
  const span = spanOf(node);
  const from = span.start.offset;
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'd').exec(text.slice(from, span.end.offset));
  if (!found) return undefined;
  const [start, end] = found.indices![0]!;
  return { kind: 'attribute', name, start: from + start + 1, end: from + end };
}

function setting(name: 'title' | 'description', words: string): Slot {
  return { id: name, label: name === 'title' ? 'Title' : 'Description', nodes: [wordsNode(words)], place: { kind: 'setting', name } };
}

function wordsNode(value: string): Node {
  const point = { line: 1, column: 1, offset: 0 };
  return { type: 'text', value, position: { start: point, end: point } };
}
