import assert from 'node:assert/strict';
import { test } from 'node:test';

test('what the tests need could be prepared: a browser and the built site', () => {
  assert.equal(process.env['PLAINLEAF_TEST_PROBLEMS'] ?? '', '');
});
