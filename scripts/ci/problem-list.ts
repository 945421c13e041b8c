import { inCode } from './in-code.ts';
import type { ReportedProblem } from './read-report.ts';

const most = 30;
const plainPath = /^(?:content|locales)(?:\/[\w-][\w.-]*)+$/;

/** Problems as a list for people, errors first; each with a link to its line where `linkTo` gives one. */
export function listProblems(problems: readonly ReportedProblem[], linkTo?: (file: string, line: number) => string): string {
  const sorted = (['error', 'warning', 'info'] as const).flatMap((kind) => problems.filter(({ severity }) => severity === kind));
  const lines = sorted.slice(0, most).map((problem) => listOne(problem, linkTo));
  if (sorted.length > most) lines.push(`- and ${sorted.length - most} more`);
  return lines.join('\n');
}

/** Counts problems in words: "2 errors and 1 warning". */
export function countProblems(problems: readonly ReportedProblem[]): string {
  const count = (kind: ReportedProblem['severity'], word: string): string[] => {
    const found = problems.filter(({ severity }) => severity === kind).length;
    return found === 0 ? [] : [`${found} ${word}${found === 1 ? '' : 's'}`];
  };
  return [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'hint')].join(' and ') || 'no problems';
}

// Only a path without any special sign becomes a link: the file's name is a stranger's too.
function listOne({ file, line, severity, message, help }: ReportedProblem, linkTo?: (file: string, line: number) => string): string {
  const place = `${inCode(file)}, line ${line}`;
  const where = linkTo && plainPath.test(file) ? `[${place}](${linkTo(file, line)})` : place;
  const kind = { error: 'Error', warning: 'Warning', info: 'Hint' }[severity];
  return `- ${kind} in ${where}<br>${inCode(message)}<br>What to do: ${inCode(help)}`;
}
