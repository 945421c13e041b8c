import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperProblem, problemsOf } from '../../../scripts/leaflets/paper-problems.ts';
import type { Paper } from '../../../src/print/papers.ts';

const paper = { kind: 'booklet', locale: 'ur', file: 'content/ur/guides/food.mdx' } as Paper;
const rulesOf = (pages: number, size: number, faults: Parameters<typeof problemsOf>[1]['faults'] = []): string[] =>
  problemsOf(paper, { pages, faults }, size).map(({ rule, severity }) => `${severity} ${rule}`);

test('a paper with few pages and few bytes has no problem', () => {
  assert.deepEqual(rulesOf(60, 400_000), []);
});

test('a paper that is too thick or lacks letters does not go out; a big one does, with a warning', () => {
  assert.deepEqual(rulesOf(64, 1), ['error paper-length']);
  assert.deepEqual(rulesOf(4, 400_001), ['warning paper-size']);
  assert.deepEqual(rulesOf(4, 1, [{ rule: 'paper-letters', message: 'x' }]), ['error paper-letters']);
  assert.deepEqual(rulesOf(4, 1, [{ rule: 'paper-tags', message: 'x' }]), ['warning paper-tags']);
});

test('each problem names the file of the guide, the paper and what to do', () => {
  const { file, line, message, help } = paperProblem(paper, 'paper-printed', 'error', 'It failed.');
  assert.deepEqual({ file, line, message }, { file: 'content/ur/guides/food.mdx', line: 1, message: 'It failed.' });
  assert.match(help, /Run "npm run leaflets" again/);
});
