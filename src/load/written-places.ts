import type { Problem } from '../problem/problem.ts';
import type { Verdict } from './body-record.ts';
import type { BodyFile } from './files.ts';

/**
 * Names the line that somebody wrote. An edition is checked as one text with its guide. What is wrong with the guide itself is said
 * there and only once; what is wrong only together with the edition is said at the part of the edition that stands nearest.
 */
export function toWrittenPlaces(problems: readonly Problem[], bodies: readonly BodyFile[], verdicts: readonly Verdict[]): Problem[] {
  const editions = new Map(
    bodies.flatMap(({ file, edition }, index) => {
      const { lines } = verdicts[index]!;
      return edition && lines ? [[file, { lines, guide: file.replace(/[^/]+$/, `${edition.guide}.mdx`) }] as const] : [];
    }),
  );
  const known = new Set(problems.map((problem) => nameOf(problem)));
  return problems.flatMap((problem) => {
    const edition = editions.get(problem.file);
    const line = edition?.lines[problem.line - 1];
    if (edition === undefined || line === undefined) return [problem];
    if (line > 0) return [{ ...problem, line }];
    // A silence of the guide may be about a part that the edition replaces.
    if (problem.rule === 'allow-with-care' || known.has(nameOf({ ...problem, file: edition.guide, line: -line }))) return [];
    return [{ ...problem, line: nearestOwn(edition.lines, problem.line - 1), column: 1 }];
  });
}

const nameOf = ({ rule, file, line, column, message }: Problem): string => [rule, file, line, column, message].join('\n');

function nearestOwn(lines: readonly number[], index: number): number {
  for (let away = 1; away < lines.length; away += 1)
    for (const line of [lines[index - away], lines[index + away]]) if (line !== undefined && line > 0) return line;
  return 1;
}
