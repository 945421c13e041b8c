import { mdxToMdast } from 'satteri';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';
import { components } from './components.ts';
import type { Node } from './tree.ts';

const mostFaults = 20;

// No typographic replacement of quotes: writers' own marks stay, and Urdu or Bengali have other ones.
const features = { smartPunctuation: false, gfm: true, frontmatter: false } as const;

/** Parses the body of a guide. After a fault in the marks it looks on for more, so that all are found in one run. */
export function parseBody(body: string, file: string): { tree?: Node; problems: Problem[] } {
  const problems: Problem[] = [];
  let text = body;
  while (problems.length < mostFaults) {
    try {
      const tree = mdxToMdast(text, { position: true, features }) as unknown as Node;
      return problems.length === 0 ? { tree, problems } : { problems };
    } catch (error) {
      const fault = readFault(error, text);
      problems.push({ severity: 'error', file, line: fault.line, column: fault.column, ...fault.words });
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
  words: { rule: RuleId; message: string; help: string };
}

function readFault(error: unknown, text: string): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
  let place = { line: Number(line), column: Number(column) };
  let offset = offsetAt(text, place);
  // The parser may name the place inside an expression: the bracket that opened it is what the writer must mend.
  if (message.includes('expression') && text[offset] !== '{') {
    const bracket = text.lastIndexOf('{', offset);
    if (bracket !== -1) [offset, place] = [bracket, placeAt(text, bracket)];
  }
  return { ...place, offset, words: faultWords(text, offset, message) };
}

function faultWords(text: string, offset: number, message: string): Fault['words'] {
  const rest = text.slice(offset, offset + 60);
  if (rest.startsWith('{'))
    return {
      rule: 'no-code',
      message: 'There is a curly bracket { here.',
      help: 'Guides hold words, not code. To show the bracket itself, write \\{.',
    };
  if (rest.startsWith('<!--'))
    return { rule: 'no-html', message: 'This is an HTML comment.', help: 'Delete it. Notes for other writers belong in the pull request.' };
  if (/^<(?:https?:|mailto:|www\.)/i.test(rest))
    return {
      rule: 'less-than-sign',
      message: 'This is a bare address between < and >.',
      help: 'Write it with words: [Your council](https://www.gov.uk/find-local-council).',
    };
  const closing = /^<\/([A-Za-z][\w.:-]*)/.exec(rest)?.[1];
  if (closing)
    return {
      rule: 'whole-tag',
      message: `</${closing}> closes a component that is not open.`,
      help: `Delete it, or write <${closing} …> before it.`,
    };
  const opening = /^<([A-Za-z][\w.:-]*)/.exec(rest)?.[1];
  const isComponentName = Object.keys(components).some((known) => known.toLowerCase() === opening?.toLowerCase());
  if (opening && /^[a-z]/.test(opening) && !isComponentName && message.includes('closing tag'))
    return { rule: 'no-html', message: `<${opening}> is an HTML tag.`, help: 'Use Markdown and the components. For bold words write **words**.' };
  if (opening && message.includes('closing tag'))
    return {
      rule: 'whole-tag',
      message: `<${opening}> is not closed.`,
      help: `Write </${opening}> after its words, with the same blank lines around both.`,
    };
  if (opening)
    return {
      rule: 'whole-tag',
      message: `The tag that starts with ${quote(`<${opening}`)} is not whole.`,
      help: 'Look for a missing straight quotation mark " or a missing >.',
    };
  if (rest.startsWith('<'))
    return { rule: 'less-than-sign', message: 'There is a sign < here that starts nothing.', help: 'Write it in words ("less than"), or write \\<.' };
  return { rule: 'whole-tag', message: 'The marks here do not fit together.', help: 'Compare the line with a guide that works.' };
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
