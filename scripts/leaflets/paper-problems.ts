import { paperKinds } from '../../src/print/kinds.ts';
import type { Paper } from '../../src/print/papers.ts';
import { paperRules } from '../../src/problem/paper-rules.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { KeptPaper } from './keep.ts';

const usualBytes = 400_000;

/** What is wrong with a printed paper, each as one line that names the file of the content. With an error it is not put on the site. */
export function problemsOf(paper: Paper, { pages, faults }: KeptPaper, size: number): Problem[] {
  const { mostPages, mostBytes = usualBytes } = paperKinds[paper.kind];
  return [
    ...(pages > mostPages ? [paperProblem(paper, 'paper-length', 'error', `${nameOf(paper)} has ${pages} pages. It may have ${mostPages}.`)] : []),
    ...faults.map(({ rule, message }) => paperProblem(paper, rule, rule === 'paper-letters' ? 'error' : 'warning', `${nameOf(paper)}: ${message}`)),
    ...(size > mostBytes
      ? [
          paperProblem(
            paper,
            'paper-size',
            'warning',
            `${nameOf(paper)} has ${Math.round(size / 1000)} kB. It should have at most ${mostBytes / 1000} kB.`,
          ),
        ]
      : []),
  ];
}

/** A problem of one paper. The help is the good example of its rule. */
export function paperProblem({ file }: Pick<Paper, 'file'>, rule: keyof typeof paperRules, severity: Problem['severity'], message: string): Problem {
  return { rule, severity, file, line: 1, column: 1, message, help: paperRules[rule].good };
}

export const nameOf = ({ kind, locale }: Pick<Paper, 'kind' | 'locale'>): string => `The paper "${kind}" in ${locale}`;
