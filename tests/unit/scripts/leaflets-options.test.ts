import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLeafletOptions } from '../../../scripts/leaflets/options.ts';

test('what is printed is read from the command line', () => {
  const { only, kind, jobs, zip } = readLeafletOptions(['--only', 'en/benefits', '--kind', 'poster', '--jobs=3', '--zip', 'ur']);
  assert.deepEqual({ only, kind, jobs, zip }, { only: 'en/benefits', kind: 'poster', jobs: 3, zip: 'ur' });
});

test('without options everything is printed, at most two at a time', () => {
  const { only, kind, jobs } = readLeafletOptions([]);
  assert.deepEqual({ only, kind }, { only: undefined, kind: undefined });
  assert.ok(jobs === 1 || jobs === 2);
});

for (const [args, expected] of [
  [['--kind', 'flyer'], /--kind flyer is not known\. Write one of: leaflet, large/],
  [['--jobs', '0'], /--jobs 0 is not a number of jobs/],
  [['--only', '../x'], /--only \.\.\/x is not understood/],
  [['--fast'], /--fast/],
] as const)
  test(`wrong use is said in one line: ${args.join(' ')}`, () => {
    assert.throws(() => readLeafletOptions(args), expected);
  });
