// Opens an issue with all that is past its check-by date, brings it up to date, or closes it when nothing is left.
import { findOwn, gitHub, type GitHub, type Written } from './github.ts';
import { inCode } from './in-code.ts';
import { readReport, type ReportedProblem } from './read-report.ts';

const mark = '<!-- plainleaf: dates -->';
const title = 'Facts, guides and services to check again';
const label = 'dates';
const headings = { 'fact-in-date': 'Facts', 'guide-in-date': 'Guides', 'service-in-date': 'Services' };

try {
  process.stdout.write(`${await tellDates(process.argv[2] ?? '', gitHub(process.env))}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function tellDates(reportPath: string, github: GitHub): Promise<string> {
  const report = readReport(reportPath);
  if (!report) throw new Error('There is no report to read. Write one with: npm run --silent check -- --format json');
  const body = makeBody(report.problems);
  const own = findOwn(await github.list<Written>('issues?state=open'), mark);
  if (body === undefined) {
    if (own) await github.ask('PATCH', `issues/${own.number}`, { state: 'closed' });
    return 'Every fact, guide and service is in date.';
  }
  if (!own) await github.ask('POST', 'issues', { title, body, labels: [label] });
  else if (own.body !== body) await github.ask('PATCH', `issues/${own.number}`, { body });
  return 'The issue is up to date.';
}

function makeBody(problems: readonly ReportedProblem[]): string | undefined {
  const parts = Object.entries(headings).flatMap(([rule, heading]) => {
    const found = problems.filter((problem) => problem.rule === rule);
    const lines = found.map(({ file, line, message }) => `- [ ] ${inCode(file)}, line ${line}: ${inCode(message)}`);
    return lines.length === 0 ? [] : [`### ${heading}\n\n${lines.join('\n')}`];
  });
  if (parts.length === 0) return undefined;
  const how =
    'These are past their check-by date. Look each one up at its source. Write what changed, then the new dates. The list mends itself once a week.';
  return [mark, how, ...parts].join('\n\n');
}
