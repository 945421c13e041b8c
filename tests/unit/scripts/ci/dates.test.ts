import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { printProblems } from '../../../../src/problem/print.ts';
import { endOf, start, type Run } from '../../../support/build.ts';
import { changedSite, checkFolder, goodSite } from '../../../support/content-folder.ts';
import { fakeGitHub, type Asked } from '../../../support/fake-github.ts';
import { temporaryFolder } from '../../../support/project.ts';

const place = temporaryFolder();
const open = 'issues?state=open';
const mark = '<!-- plainleaf: dates -->';
const own = { number: 8, body: `${mark} old`, user: { login: 'github-actions[bot]' } };
const old = { 'en/guides/food.mdx': '---\ntitle: Food\ndescription: Help.\ntopic: money\norder: 2\ncheckBy: 2026-11-21\n---\n\nEat.\n' };

async function tell(answers: Record<string, unknown>, report: string): Promise<Run & { changes: Asked[] }> {
  writeFileSync(join(place, 'problems.json'), report);
  const github = await fakeGitHub(answers);
  const done = await endOf(start(process.execPath, ['scripts/ci/dates.ts', join(place, 'problems.json')], github.env));
  await github.close();
  return { ...done, changes: github.changes() };
}

async function reportOf(content: string): Promise<string> {
  const { problems, files } = await checkFolder(content);
  return printProblems(problems, files, { format: 'json' });
}

test('a guide that is past its date opens an issue that names it', async () => {
  const { code, text, changes } = await tell({ [open]: [] }, await reportOf(changedSite(old)));
  assert.equal(code, 0, text);
  const [{ method, path, body }] = changes as [Asked];
  assert.deepEqual([method, path, (body as { labels: string[] }).labels], ['POST', 'issues', ['dates']]);
  assert.match(
    (body as { body: string }).body,
    /### Guides\n\n- \[ \] `content\/en\/guides\/food\.mdx`, line 6: `This guide was to be checked by 2026-11-21\.`$/,
  );
});

test('a service that is past its date stands in the issue too', async () => {
  const service = readFileSync(join(goodSite, 'services/office.yaml'), 'utf8').replace('checkBy: 2027', 'checkBy: 2025');
  const { changes } = await tell({ [open]: [] }, await reportOf(changedSite({ 'services/office.yaml': service })));
  assert.match((changes[0]!.body as { body: string }).body, /### Services\n\n- \[ \] `content\/services\/office\.yaml`, line 9: /);
});

test('an issue that is open already is brought up to date, and closed when nothing is past its date', async () => {
  const late = await tell({ [open]: [own] }, await reportOf(changedSite(old)));
  assert.deepEqual(
    late.changes.map(({ method, path }) => `${method} ${path}`),
    ['PATCH issues/8'],
  );
  const fresh = await tell({ [open]: [own] }, await reportOf(changedSite({})));
  assert.deepEqual(fresh.changes, [{ method: 'PATCH', path: 'issues/8', body: { state: 'closed' } }]);
});

test('an issue of somebody else is left alone', async () => {
  const { changes } = await tell({ [open]: [{ ...own, user: { login: 'stranger' } }] }, await reportOf(changedSite({})));
  assert.deepEqual(changes, []);
});

test('without a report nothing is written, and one line says how to make one', async () => {
  const { code, text, changes } = await tell({ [open]: [own] }, '');
  assert.deepEqual([code, changes], [1, []]);
  assert.match(text, /^There is no report to read\. Write one with: [^\n]+\n$/);
});
