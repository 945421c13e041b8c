import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commentMark } from '../../../../scripts/ci/comment.ts';
import { endOf, start, type Run } from '../../../support/build.ts';
import { fakeGitHub, type Asked } from '../../../support/fake-github.ts';
import { temporaryFolder } from '../../../support/project.ts';

const place = temporaryFolder();
const bot = { login: 'github-actions[bot]' };
const sha = 'a'.repeat(40);
const pulls = 'pulls?state=open&head=stranger:my-branch';
const pull = { number: 4, head: { sha }, labels: [] };
const words = [{ filename: 'content/en/guides/money.mdx' }];
const quiet = { [pulls]: [pull], 'pulls/4/files': words, 'issues/4/comments': [] };

async function post(answers: Record<string, unknown>, report: unknown = { problems: [], files: 3 }): Promise<Run & { changes: Asked[] }> {
  const event = join(place, 'event.json');
  const run = { id: 9, head_sha: sha, head_branch: 'my-branch', conclusion: 'success', head_repository: { owner: { login: 'stranger' } } };
  writeFileSync(event, JSON.stringify({ workflow_run: run }));
  writeFileSync(join(place, 'problems.json'), JSON.stringify(report));
  const github = await fakeGitHub(answers);
  const done = await endOf(
    start(process.execPath, ['scripts/ci/post-comment.ts', join(place, 'problems.json')], { ...github.env, GITHUB_EVENT_PATH: event }),
  );
  await github.close();
  return { ...done, changes: github.changes() };
}

test('the comment goes to the pull request whose newest commit was checked', async () => {
  const { code, text, changes } = await post(quiet);
  assert.equal(code, 0, text);
  assert.deepEqual(
    changes.map(({ method, path }) => `${method} ${path}`),
    ['POST issues/4/comments'],
  );
  assert.match((changes[0]!.body as { body: string }).body, /It found no problems/);
});

test('nothing is written when the commit is not the newest one of an open pull request, whatever the report says', async () => {
  const older = { ...quiet, [pulls]: [{ ...pull, head: { sha: 'b'.repeat(40) } }] };
  const { code, changes } = await post(older, { problems: [], files: 3, number: 4, pull_request: 4 });
  assert.deepEqual([code, changes], [0, []]);
});

test('our own comment is brought up to date; one that only copies our mark is left alone', async () => {
  const copied = { id: 1, body: `${commentMark} mine`, user: { login: 'stranger' } };
  const own = { id: 2, body: `${commentMark} old`, user: bot };
  const { changes } = await post({ ...quiet, 'issues/4/comments': [copied, own] });
  assert.deepEqual(
    changes.map(({ method, path }) => `${method} ${path}`),
    ['PATCH issues/comments/2'],
  );
});

test('a change outside content and locales gets a label, also when a file is only moved', async () => {
  for (const files of [
    [...words, { filename: 'package.json' }],
    [{ filename: 'content/x.yaml', previous_filename: '.github/CODEOWNERS' }],
    [{ filename: 'contents/x' }],
  ]) {
    const { changes } = await post({ ...quiet, 'pulls/4/files': files });
    assert.deepEqual(changes[1], { method: 'POST', path: 'issues/4/labels', body: { labels: ['program'] } });
    assert.match((changes[0]!.body as { body: string }).body, /looks after the program/);
  }
});

test('the label is taken away when only words and pictures are left', async () => {
  const { changes } = await post({ ...quiet, [pulls]: [{ ...pull, labels: [{ name: 'program' }] }] });
  assert.deepEqual(changes[1], { method: 'DELETE', path: 'issues/4/labels/program', body: undefined });
});

test('a report that is none is said, not believed', async () => {
  const { changes } = await post(quiet, { problems: 'x' });
  assert.match((changes[0]!.body as { body: string }).body, /could not check the words/);
});

test('when GitHub does not answer as it should, one line says so and the job fails', async () => {
  const { code, text } = await post({});
  assert.equal(code, 1);
  assert.match(text, /^GitHub answered 404 to GET pulls\S+\n$/);
});
