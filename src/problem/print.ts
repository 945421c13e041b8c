import { rules } from './rules.ts';
import { sortProblems, type Problem } from './problem.ts';

/** The ways a list of problems can be printed. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** How a list is printed, and what is said beside it. */
export interface PrintOptions {
  format?: Format;
  /** How many messages writers silenced, with a reason. */
  silenced?: number;
  /** How many warnings are printed one by one; of more, only their number. Left out: all. */
  mostWarnings?: number;
  /** True: what is only for information is printed too. The other formats always have it. */
  withInfo?: boolean;
}

/** Writes a list of problems for people, for GitHub's pages or for another program. */
export function printProblems(problems: readonly Problem[], files: number, options: PrintOptions = {}): string {
  const { format = 'text', silenced = 0, mostWarnings = Infinity, withInfo = false } = options;
  const sorted = sortProblems(problems);
  if (format === 'json') return JSON.stringify({ problems: sorted.map(toJson), files, ...(silenced > 0 ? { silenced } : {}) }, null, 2);
  if (format === 'github') return sorted.map(toGithub).join('\n');
  const warnings = sorted.filter(({ severity }) => severity === 'warning').length;
  const shown = sorted.filter(({ severity }) => severity === 'error' || (severity === 'warning' ? warnings <= mostWarnings : withInfo));
  const notes = [
    ...(warnings > mostWarnings ? ['"npm run check" shows the warnings.'] : []),
    ...(silenced > 0 ? [`${count(silenced, 'message')} silenced.`] : []),
    ...(!withInfo && shown.length < sorted.length && warnings <= mostWarnings ? ['"npm run check -- --info" shows what is for information.'] : []),
  ];
  return [...shown.map(toText), [summary(sorted, files), ...notes].join(' ')].join('\n');
}

/** Counts problems in words: "2 errors and 1 warning in 3 files." It never says that a guide is good: only people can. */
export function summary(problems: readonly Problem[], files: number): string {
  const information = problems.filter(({ severity }) => severity === 'info').length;
  const more = information > 0 ? ` ${information} for information.` : '';
  const told = problems.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return `No problems that a machine can find, in ${count(files, 'file')}.${more}`;
  const kinds = (['error', 'warning'] as const)
    .map((severity) => [severity, told.filter((problem) => problem.severity === severity).length] as const)
    .filter(([, found]) => found > 0)
    .map(([severity, found]) => count(found, severity));
  return `${kinds.join(' and ')} in ${count(new Set(told.map(({ file }) => file)).size, 'file')}.${more}`;
}

function toText({ file, line, column, severity, rule, message, help }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${rule} ${message}\n    ${help}`;
}

function toJson({ file, line, column, severity, rule, message, help }: Problem): object {
  return { file, line, column, severity, rule, standard: rules[rule].standard ?? null, message, help };
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
function toGithub({ file, line, column, severity, rule, message, help }: Problem): string {
  const level = severity === 'info' ? 'notice' : severity;
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::${level} ${place}::${escapeData(`${message} ${help}`)}`;
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const count = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? '' : 's'}`;
