import assert from 'node:assert/strict';
import test from 'node:test';
import { editDistance } from '../../../src/client/edit-distance.ts';

for (const [one, other, slips] of [
  ['benefits', 'benefits', 0],
  ['benifits', 'benefits', 1],
  ['hosptial', 'hospital', 1],
  ['assesment', 'assessment', 1],
  ['advocasyy', 'advocacy', 2],
  ['family', 'council', 3],
  ['a', 'assessment', 3],
] as const)
  test(`between ${one} and ${other} lie ${slips > 2 ? 'more than 2' : slips} slips`, () => {
    assert.equal(editDistance(one, other, 2), slips);
    assert.equal(editDistance(other, one, 2), slips);
  });
