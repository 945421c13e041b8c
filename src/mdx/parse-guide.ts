import type { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { parseYaml, type Parsed } from '../schema/parse-yaml.ts';
import { checkTree, type CheckedBody, type Uses } from './check-tree.ts';
import type { CheckedTree } from './tree.ts';
import type { BodyKind } from '../schema/guide.ts';
import { withoutLetter } from './letter-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkLimits } from './limits.ts';
import { parseBody } from './parse-body.ts';

/** A contributed file after every check that needs no other file. */
export interface ParsedFile<Settings> {
  settings?: Settings;
  /** Line of each setting that was written, for problems found later. */
  lines: Record<string, number>;
  body: CheckedBody;
  problems: Problem[];
  /** Where a setting stands. */
  placeOf: Parsed<Settings>['placeOf'];
}

const nothingUsed = (): Uses => ({ pictures: [], words: [], facts: [], contacts: [], links: [] });

/** Reads the body of a file again that was checked before: the same parser and the same checks of the tree, nothing else. Of a letter, the words around it. */
export function parseCheckedBody(text: string, file: string, path: string, kind: BodyKind = 'guide'): CheckedTree {
  const { tree } = parseBody(splitFrontMatter(text, file).body, file);
  const checked = tree && checkTree(tree, { file, path, kind }).tree;
  if (!checked) throw new Error(`${file} was found good before and is not any more. Build it again.`);
  return kind === 'letter' ? withoutLetter(checked) : checked;
}

/**
 * Reads the text of a guide or page: limits, settings, body. The tree it hands on is the one that was checked,
 * and it is there only when nothing is wrong. `path` is the page's address, such as /en/guides/money/.
 */
export function parseFile<Schema extends z.ZodType>(
  text: string,
  file: string,
  path: string,
  schema: Schema,
  kind: BodyKind = 'guide',
): ParsedFile<z.output<Schema>> {
  const limits = checkLimits(text, file);
  const split = splitFrontMatter(text, file);
  const above = [...limits, ...split.problems];
  if (split.problems.length > 0)
    return { lines: {}, body: { uses: nothingUsed(), problems: [] }, problems: above, placeOf: () => ({ line: 1, column: 1 }) };
  const front = parseYaml({ text: split.settings, file, linesAbove: 1 }, schema);
  const frontProblems = front.problems.filter((problem) => !isKnown(problem, limits));
  const lines = Object.fromEntries(Object.keys((front.value as object | undefined) ?? {}).map((key) => [key, front.placeOf([key]).line]));
  const start = { ...(front.value === undefined ? {} : { settings: front.value }), lines, placeOf: front.placeOf };
  // The native parser can be brought down by such files, so it never sees them.
  if (limits.some(({ rule }) => rule !== 'no-code' && rule !== 'visible-characters'))
    return { ...start, body: { uses: nothingUsed(), problems: [] }, problems: [...above, ...frontProblems] };
  const parsed = parseBody(hideCode(split.body, limits), file);
  const body: CheckedBody = parsed.tree
    ? checkTree(parsed.tree, { file, path, kind })
    : { uses: nothingUsed(), problems: withHtml(parsed, { file, path, kind }) };
  if (limits.length > 0) delete body.tree;
  const found = body.problems.filter((problem) => !isKnown(problem, limits));
  return { ...start, body, problems: [...above, ...frontProblems, ...found] };
}

// Beside a fault in the marks only what is wrong for sure is named: words from a web page have many tags.
const withHtml = ({ rest, problems }: ReturnType<typeof parseBody>, source: Parameters<typeof checkTree>[1]): Problem[] => [
  ...problems,
  ...(rest ? checkTree(rest, source).problems.filter(({ rule }) => rule === 'no-html') : []),
];

// A hidden character was named with its own line and column before; the tree only knows the paragraph it stands in.
const isKnown = ({ rule, message, line }: Problem, limits: readonly Problem[]): boolean =>
  rule === 'visible-characters' && limits.some((other) => other.rule === rule && other.message === message && other.line >= line);

// A paragraph that starts like code is refused above; with another first letter the rest of the file can still be read.
function hideCode(body: string, limits: readonly Problem[]): string {
  const places = limits.filter(({ rule }) => rule === 'no-code');
  if (places.length === 0) return body;
  const lines = body.split(/(\r\n|\r|\n)/);
  for (const { line, column } of places) {
    const text = lines[(line - 1) * 2]!;
    lines[(line - 1) * 2] = `${text.slice(0, column - 1)}x${text.slice(column)}`;
  }
  return lines.join('');
}
