import { spanOf, type Node } from '../mdx/tree.ts';
import { mdxToMdast } from './browser-parser.ts';

/**
 * Writes the blocks of a changed body. A block that says the same as one of the original is written as it stands there,
 * because a form writes tags and marks in its own way even where nobody changed a word.
 */
export function keepBlocks(body: string, original: string): string {
  const before = blocksOf(original);
  const now = blocksOf(body);
  if (!before || !now) return body;
  const known = new Map<string, string[]>();
  for (const { meaning, text } of before) known.set(meaning, [...(known.get(meaning) ?? []), text]);
  const kept = now.map(({ meaning, text }) => known.get(meaning)?.shift() ?? text);
  const isSame = kept.length === before.length && kept.every((text, index) => text === before[index]!.text);
  return isSame ? original : kept.join('\n\n');
}

/** The blocks of a body, each with its text and what it says; undefined when the body cannot be read. */
function blocksOf(body: string): { meaning: string; text: string }[] | undefined {
  try {
    const children = mdxToMdast(body).children ?? [];
    const ends = groupOneLiners(children, body);
    return ends.map((nodes) => ({
      meaning: JSON.stringify(nodes.map(meaningOf)),
      text: body.slice(lineStart(body, spanOf(nodes[0]!).start.offset), spanOf(nodes.at(-1)!).end.offset),
    }));
  } catch {
    return undefined;
  }
}

// Blocks without a blank line between them are kept together: a new blank line could change what they mean.
function groupOneLiners(nodes: readonly Node[], body: string): Node[][] {
  const groups: Node[][] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    const between = last && body.slice(spanOf(last.at(-1)!).end.offset, spanOf(node).start.offset);
    if (last && between !== undefined && !/\n[ \t]*\n/.test(between)) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

const lineStart = (body: string, offset: number): number => body.lastIndexOf('\n', offset - 1) + 1;

function meaningOf({ type, name, attributes, value, url, depth, ordered, start, checked, children }: Node): unknown {
  const given = attributes?.map((attribute) => [attribute.name, attribute.value]);
  const inner = children && unwrap(children).map(meaningOf);
  return [type.replace(/^mdxJsx\w+/, 'component'), name, given, value, url, depth, ordered, start, checked, inner];
}

// <Idea>words</Idea> on one line holds words, on three lines a paragraph of words: they say the same.
const unwrap = (children: readonly Node[]): readonly Node[] =>
  children.length === 1 && children[0]!.type === 'paragraph' ? (children[0]!.children ?? []) : children;
