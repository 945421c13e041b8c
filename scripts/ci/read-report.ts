import { lstatSync, readFileSync } from 'node:fs';

/** One problem as a report tells it. Its words may be anybody's: print them only with `inCode`. */
export interface ReportedProblem {
  file: string;
  line: number;
  severity: 'error' | 'warning' | 'info';
  rule: string;
  message: string;
  help: string;
}

/** What `npm run check -- --format json` wrote. */
export interface Report {
  problems: ReportedProblem[];
  files: number;
}

const largestFile = 2_000_000;
const longestText = 2_000;

/**
 * Reads a report that a stranger may have written: a plain file of a sensible size, in UTF-8, with exactly the values we expect.
 * Anything else is no report.
 */
export function readReport(path: string): Report | undefined {
  try {
    // lstat, so that a link is not followed to another file of the machine.
    const entry = lstatSync(path);
    if (!entry.isFile() || entry.size > largestFile) return undefined;
    return toReport(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))));
  } catch {
    return undefined;
  }
}

function toReport(value: unknown): Report | undefined {
  if (!isObject(value) || !Array.isArray(value['problems']) || !isCount(value['files'])) return undefined;
  const problems = value['problems'].map(toProblem);
  return problems.every((problem) => problem !== undefined) ? { problems, files: value['files'] } : undefined;
}

function toProblem(value: unknown): ReportedProblem | undefined {
  if (!isObject(value)) return undefined;
  const { file, line, severity, rule, message, help } = value;
  if (!isText(file) || !isText(rule) || !isText(message) || !isText(help) || !isCount(line)) return undefined;
  if (severity !== 'error' && severity !== 'warning' && severity !== 'info') return undefined;
  return { file, line, severity, rule, message, help };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1e7;
