import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from '../mdx/tree.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx, { addResult: false });

/**
 * Stands in for the parser of the build, which cannot run in a browser. It takes the same text and gives the same tree
 * (tests/unit/editor/browser-parser.test.ts), and a fault is thrown in the same form: "line:column: words".
 */
export function mdxToMdast(text: string): Node {
  try {
    return unravel(parser.parse(text) as unknown as Node);
  } catch (error) {
    const { line, column, words } = readFault(error, text);
    throw new Error(`${line}:${column}: ${words}`);
  }
}

// A paragraph of nothing but components is no paragraph. MDX does this as its next step, the parser of the build at once.
function unravel(node: Node): Node {
  if (!node.children) return node;
  node.children = node.children.flatMap((child) => {
    const parts = child.children ?? [];
    const isRavelled = child.type === 'paragraph' && parts.every((part) => part.type === 'mdxJsxTextElement' || isSpace(part));
    if (!isRavelled) return [unravel(child)];
    return parts.filter((part) => !isSpace(part)).map((part) => ({ ...unravel(part), type: 'mdxJsxFlowElement' }));
  });
  return node;
}

const isSpace = ({ type, value }: Node): boolean => type === 'text' && String(value).trim() === '';

// This parser names the place where it gave up; what the writer must mend is the tag or bracket that started it.
function readFault(error: unknown, text: string): { line: number; column: number; words: string } {
  const { reason = String(error), line = 1, column = 1 } = error as { reason?: string; line?: number; column?: number };
  const opened = /for `<[^`]*` \((\d+):(\d+)/.exec(reason);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]), words: reason };
  const lines = text.split(/\r\n|\r|\n/);
  for (let at = line; at > 0; at -= 1) {
    const upTo = at === line ? lines[at - 1]!.slice(0, column) : lines[at - 1]!;
    const start = Math.max(upTo.lastIndexOf('<'), upTo.lastIndexOf('{'));
    if (start !== -1) return { line: at, column: start + 1, words: reason };
  }
  return { line, column, words: reason };
}
