// Runs after the check of a pull request, on the program of the main branch. What the check left behind is only read, never run.
import { readFileSync } from 'node:fs';
import { commentMark, makeComment } from './comment.ts';
import { findOwn, gitHub, type GitHub, type Written } from './github.ts';
import { readReport } from './read-report.ts';

/** The part of GitHub's message about a finished run that we use. */
interface RunEvent {
  workflow_run: {
    id: number;
    head_sha: string;
    head_branch: string;
    conclusion: string | null;
    head_repository: { owner: { login: string } } | null;
  };
}
interface Pull {
  number: number;
  head: { sha: string };
  labels: { name: string }[];
}
interface ChangedFile {
  filename: string;
  previous_filename?: string;
}

const label = 'program';

try {
  process.stdout.write(`${await postComment(process.argv[2] ?? '', process.env)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function postComment(reportPath: string, env: NodeJS.ProcessEnv): Promise<string> {
  const github = gitHub(env);
  const { workflow_run: run } = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as RunEvent;
  const pull = await findPull(github, run);
  if (!pull) return 'No open pull request has this commit as its newest one. Nothing to do.';
  const changesProgram = await touchesProgram(github, pull);
  const repositoryUrl = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}`;
  const body = makeComment({
    report: readReport(reportPath),
    isGreen: run.conclusion === 'success',
    changesProgram,
    runUrl: `${repositoryUrl}/actions/runs/${Number(run.id)}`,
    linkTo: (file, line) => `${repositoryUrl}/blob/${pull.head.sha}/${file}?plain=1#L${line}`,
  });
  await write(github, pull, body);
  await setLabel(github, pull, changesProgram);
  return `The comment stands below pull request ${pull.number}.`;
}

// GitHub does not name the pull request of a fork, and what the check left behind could name any. So we look for it ourselves.
async function findPull(
  github: GitHub,
  { head_sha: sha, head_branch: branch, head_repository: repository }: RunEvent['workflow_run'],
): Promise<Pull | undefined> {
  if (!repository) return undefined;
  const pulls = await github.list<Pull>(`pulls?state=open&head=${encodeURIComponent(`${repository.owner.login}:${branch}`)}`);
  return pulls.find(({ head }) => head.sha === sha);
}

async function touchesProgram(github: GitHub, { number }: Pull): Promise<boolean> {
  const files = await github.list<ChangedFile>(`pulls/${number}/files`);
  const isContent = (file: string): boolean => /^(?:content|locales)\//.test(file);
  return !files.every(({ filename, previous_filename: before = filename }) => isContent(filename) && isContent(before));
}

async function write(github: GitHub, { number }: Pull, body: string): Promise<void> {
  const own = findOwn(await github.list<Written>(`issues/${number}/comments`), commentMark);
  if (!own) await github.ask('POST', `issues/${number}/comments`, { body });
  else if (own.body !== body) await github.ask('PATCH', `issues/comments/${own.id}`, { body });
}

async function setLabel(github: GitHub, { number, labels }: Pull, isWanted: boolean): Promise<void> {
  const isSet = labels.some(({ name }) => name === label);
  if (isWanted && !isSet) await github.ask('POST', `issues/${number}/labels`, { labels: [label] });
  if (!isWanted && isSet) await github.ask('DELETE', `issues/${number}/labels/${label}`);
}
