// Writes a report as Markdown for the page of a run: node scripts/ci/summary.ts problems.json >> "$GITHUB_STEP_SUMMARY"
import { countProblems, listProblems } from './problem-list.ts';
import { readReport } from './read-report.ts';

const report = readReport(process.argv[2] ?? '');
const words = report
  ? `The computer read ${report.files} files and found ${countProblems(report.problems)}.\n\n${listProblems(report.problems)}`
  : 'The check left no report. The steps above say why.';
process.stdout.write(`## Words and pictures\n\n${words.trim()}\n`);
