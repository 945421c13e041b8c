import { parseFile } from '../../src/mdx/parse-guide.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { pageSchema } from '../../src/schema/guide.ts';

/** Lines that stand above the body in a file made by `fileWith`. */
export const linesAbove = 5;

/** A whole page file with this body. */
export const fileWith = (body: string): string => `---\ntitle: Money\ndescription: About money.\n---\n\n${body}\n`;

/** Everything that is wrong with a body. Lines count from the first line of the body. */
export function problemsOfBody(body: string): Problem[] {
  const { problems } = parseFile(fileWith(body), 'content/en/guides/money.mdx', '/en/guides/money/', pageSchema);
  return problems.map((problem) => ({ ...problem, line: problem.line - linesAbove }));
}

/** Rule, line and column of everything that is wrong with a body. */
export function placesIn(body: string): [string, number, number][] {
  return problemsOfBody(body).map(({ rule, line, column }) => [rule, line, column]);
}

/** The rules that a body breaks, each once. */
export const rulesIn = (body: string): string[] => [...new Set(problemsOfBody(body).map(({ rule }) => rule))];
