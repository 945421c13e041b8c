import { mdxToMdast } from 'satteri';
import type { Problem } from '../problem/problem.ts';
import { faultWords, type FaultWords } from './fault-words.ts';
import type { Node } from './tree.ts';

const mostFaults = 20;

// No typographic replacement of quotes: writers' own marks stay, and Urdu or Bengali have other ones.
const features = { smartPunctuation: false, gfm: true, frontmatter: false } as const;

/**
 * Parses the body of a guide. After a fault in the marks it looks on for more, so that all are found in one run: `rest` is
 * what can be read when the faults are left out.
 */
export function parseBody(body: string, file: string): { tree?: Node; rest?: Node; problems: Problem[] } {
  const problems: Problem[] = [];
  const broken: string[] = [];
  let text = body;
  while (problems.length < mostFaults) {
    try {
      const tree = mdxToMdast(text, { position: true, features }) as unknown as Node;
      return problems.length === 0 ? { tree, problems } : { rest: tree, problems };
    } catch (error) {
      const fault = readFault(error, text);
      const [, slash, name = ''] = /^<(\/?)[ \t]*([A-Za-z]\w*)/.exec(text.slice(fault.offset, fault.offset + 60)) ?? [];
      // The end of a tag whose start was named before is no fault of its own.
      const isKnown = slash === '/' && broken.includes(name);
      if (isKnown) broken.splice(broken.indexOf(name), 1);
      else problems.push({ severity: 'error', file, line: fault.line, column: fault.column, ...fault.words });
      if (slash === '' && name !== '') broken.push(name);
      const next = `${text.slice(0, fault.offset)}x${text.slice(fault.offset + 1)}`;
      if (next === text) break;
      text = next;
    }
  }
  return { problems };
}

interface Fault {
  line: number;
  column: number;
  offset: number;
  words: FaultWords;
}

function readFault(error: unknown, text: string): Fault {
  const message = error instanceof Error ? error.message : String(error);
  // What the writer must mend is the tag that was left open, not the one that showed it.
  const [, line = '1', column = '1'] = /closing tag for `<[^`]*` \((\d+):(\d+)/.exec(message) ?? /^(\d+):(\d+)/.exec(message) ?? [];
  let place = { line: Number(line), column: Number(column) };
  let offset = offsetAt(text, place);
  // The parser may name the place inside an expression: the bracket that opened it is what the writer must mend.
  if (message.includes('expression') && text[offset] !== '{') {
    const bracket = text.lastIndexOf('{', offset);
    if (bracket !== -1) [offset, place] = [bracket, placeAt(text, bracket)];
  }
  const spaced = spacedTag(text, offset);
  if (spaced !== undefined) [offset, place] = [spaced, placeAt(text, spaced)];
  return { ...place, offset, words: faultWords(text, offset, message) };
}

// "< Idea" is words for the parser, so it only stumbles over the end: </Idea>.
function spacedTag(text: string, offset: number): number | undefined {
  const name = /^<\/(\w+)/.exec(text.slice(offset, offset + 60))?.[1];
  if (!name) return undefined;
  const found = [...text.slice(0, offset).matchAll(new RegExp(`<[ \\t]+${name}\\b`, 'g'))].at(-1);
  return found?.index;
}

function offsetAt(text: string, { line, column }: { line: number; column: number }): number {
  let offset = 0;
  for (let current = 1; current < line; current += 1) {
    const next = /\r\n|\r|\n/g;
    next.lastIndex = offset;
    const found = next.exec(text);
    if (!found) break;
    offset = found.index + found[0].length;
  }
  return Math.min(offset + column - 1, Math.max(0, text.length - 1));
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
