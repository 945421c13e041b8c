import type { RuleId } from './rules.ts';

/** How bad a problem is: a site with an error must not go out. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing wrong with the content, the settings or the built site. Lines and columns count from 1. */
export interface Problem {
  rule: RuleId;
  severity: Severity;
  /** Path relative to the folder that holds the content folder, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** What we saw, with the writer's own words in quotes. One plain sentence or two. */
  message: string;
  /** One step the writer can take now. */
  help: string;
}

/** A place in a text file, counted from 1. Columns are UTF-16 units, as editors count them. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Sorts problems by file, then line, then column, then rule: the same order on every machine. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message),
  );
}

/** True when at least one problem must stop the site from going out. */
export function hasError(problems: readonly Problem[], strict = false): boolean {
  return problems.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
