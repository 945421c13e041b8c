import { validateWorkflow } from '@action-validator/core';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { faultsOf, type Workflow } from '../../support/workflow-rules.ts';
import { projectDir } from '../../support/project.ts';

const dir = join(projectDir, '.github/workflows');
const workflows = Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]));

for (const [name, text] of Object.entries(workflows)) {
  test(`${name} has the form of a workflow`, () => {
    assert.deepEqual(validateWorkflow(text).errors, []);
  });
  test(`${name} keeps every rule of safe workflows`, () => {
    assert.deepEqual(faultsOf(text), []);
  });
}

const good = `on: pull_request
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${'a'.repeat(40)} # v1.2.3
        with:
          persist-credentials: false
      - run: echo "$WORDS"
        env:
          WORDS: \${{ github.event.pull_request.title }}
`;
const bad: [rule: string, from: string | RegExp, to: string][] = [
  ['permissions', 'permissions:\n  contents: read\n', ''],
  ['permissions', 'contents: read', 'contents: write'],
  ['permissions', /permissions:\n.*\n/, 'permissions: write-all\n'],
  ['event', 'on: pull_request', 'on: pull_request_target'],
  ['event', 'on: pull_request', 'on: [push, pull_request_target]'],
  ['event', 'on: pull_request', 'on:\n  issue_comment:'],
  ['pin', `@${'a'.repeat(40)}`, '@v4'],
  ['pin', `@${'a'.repeat(40)}`, `@${'a'.repeat(39)}`],
  ['pin', ' # v1.2.3', ''],
  ['credentials', 'persist-credentials: false', 'persist-credentials: true'],
  ['credentials', 'persist-credentials: false', 'fetch-depth: 1'],
  ['event text', 'echo "$WORDS"', 'echo "${{ github.event.pull_request.title }}"'],
  ['event text', 'echo "$WORDS"', 'echo "${{ github.head_ref }}"'],
  ['event text', 'echo "$WORDS"', "echo ${{ github['event'].issue.body }}"],
  ['secret', 'WORDS: ${{ github.event.pull_request.title }}', 'WORDS: ${{ secrets.KEY }}'],
  ['secret', 'WORDS: ${{ github.event.pull_request.title }}', 'WORDS: ${{ github.token }}'],
  ['cache', 'persist-credentials: false', 'persist-credentials: false\n      - uses: actions/cache@' + 'a'.repeat(40) + ' # v1.2.3'],
  ['time', '    timeout-minutes: 5\n', ''],
];

test('the rules let a safe workflow pass', () => {
  assert.deepEqual(faultsOf(good), []);
});

for (const [rule, from, to] of bad) {
  test(`the rule "${rule}" finds ${JSON.stringify(to || 'that nothing is there')}`, () => {
    const changed = good.replace(from, to);
    assert.notEqual(changed, good);
    assert.ok(
      faultsOf(changed).some((fault) => fault.startsWith(`${rule}:`)),
      JSON.stringify(faultsOf(changed)),
    );
  });
}

test('the words of a pull request are checked and built by the program of the branch it is meant for', () => {
  const { jobs } = parse(workflows['check.yml']!) as Workflow;
  for (const name of ['words', 'preview']) {
    const steps = jobs[name]!.steps!;
    const [program, proposal] = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    assert.deepEqual([program!.with!['ref'], program!.with!['path']], ['${{ github.event.pull_request.base.sha }}', 'program']);
    assert.deepEqual([proposal!.with!['path'], proposal!.with!['sparse-checkout']], ['proposal', 'content\nlocales\n']);
    const commands = steps.filter(({ run }) => run !== undefined);
    assert.ok(commands.length >= 2);
    for (const { run, ...step } of commands) {
      assert.equal(step['working-directory'], 'program', run);
      assert.doesNotMatch(run!, /cd |\.\.\/proposal\/(?!content\b|locales\b)/);
    }
  }
});

test('the workflow that may write comments runs nothing of a pull request', () => {
  const { jobs } = parse(workflows['comment.yml']!) as Workflow;
  const { steps = [] } = jobs['comment']!;
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  assert.equal(checkout!.with!['ref'], undefined);
  assert.deepEqual(
    steps.flatMap(({ run }) => run ?? []),
    ['node scripts/ci/post-comment.ts "$RUNNER_TEMP/report/problems.json"'],
  );
  const download = steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
  assert.equal(download!.with!['path'], '${{ runner.temp }}/report');
});

test('only the workflow of the site may publish, and only from the main branch', () => {
  const all = Object.entries(workflows).map(([file, text]) => ({ file, ...(parse(text) as Workflow) }));
  const publishing = all.filter(({ jobs }) => Object.values(jobs).some(({ permissions }) => permissions?.['pages'] === 'write'));
  assert.deepEqual(
    publishing.map(({ file }) => file),
    ['deploy.yml'],
  );
  assert.deepEqual(publishing[0]!.on, { push: { branches: ['main'] }, workflow_dispatch: null });
  assert.equal(publishing[0]!.jobs['build']!['if'], "github.ref == 'refs/heads/main'");
});
