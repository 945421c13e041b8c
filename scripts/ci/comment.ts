import { countProblems, listProblems } from './problem-list.ts';
import type { Report } from './read-report.ts';

/** The line by which we find our own comment again. */
export const commentMark = '<!-- plainleaf: check -->';

/** What is known of a checked pull request. All but the report comes from GitHub itself. */
export interface CheckedPull {
  report: Report | undefined;
  /** True when every job of the check ended well. */
  isGreen: boolean;
  /** True when files outside content/ and locales/ change. */
  changesProgram: boolean;
  /** The page of the check's run. */
  runUrl: string;
  linkTo: (file: string, line: number) => string;
}

/** The comment below a pull request, in plain words. */
export function makeComment(pull: CheckedPull): string {
  return [commentMark, '**Thank you for your help.**', aboutWords(pull), aboutProgram(pull), whatNext(pull)].filter(Boolean).join('\n\n');
}

function aboutWords({ report, runUrl, linkTo }: CheckedPull): string {
  if (!report) return `The computer could not check the words. This need not be your fault. [See what happened](${runUrl}).`;
  const { problems, files } = report;
  if (problems.length === 0) return `The computer read ${files} files. It found no problems in the words and pictures.`;
  const mustMend = problems.some(({ severity }) => severity === 'error');
  const what = mustMend ? 'Please mend the errors. Then the computer checks again.' : 'Nothing must be changed. Please look at them all the same.';
  return `The computer found ${countProblems(problems)}. ${what}\n\n${listProblems(problems, linkTo)}`;
}

function aboutProgram({ changesProgram }: CheckedPull): string {
  if (!changesProgram) return '';
  return 'This change is not only about words and pictures. Somebody who looks after the program must read it. The words were checked with the program as it was before.';
}

function whatNext({ report, isGreen, runUrl }: CheckedPull): string {
  const hasErrors = report?.problems.some(({ severity }) => severity === 'error') ?? true;
  if (isGreen)
    return `You can [look at the new pages](${runUrl}#artifacts): download "preview". Next, a person will read your change. That can take some days.`;
  return hasErrors ? '' : `Another check did not end well. [See which one](${runUrl}). You need not mend it yourself: ask us.`;
}
