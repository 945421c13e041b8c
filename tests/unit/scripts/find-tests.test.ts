import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findTests, needsBrowser, needsSite } from '../../../scripts/test/find-tests.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('a part of a name chooses the tests, no part chooses all', () => {
  assert.deepEqual(findTests(root, ['scripts/find-te']), ['tests/unit/scripts/find-tests.test.ts']);
  assert.deepEqual(findTests(root, ['no such test']), []);
  assert.ok(findTests(root, []).length > findTests(root, ['scripts/']).length);
});

test('unit tests need neither the site nor a browser, build tests the site, the others both', () => {
  const needs = ['tests/unit/a/b.test.ts', 'tests/architecture.test.ts', 'tests/build/a.test.ts', 'tests/browser/a.test.ts'].map((file) => [
    needsSite(file),
    needsBrowser(file),
  ]);
  assert.deepEqual(needs, [
    [false, false],
    [false, false],
    [true, false],
    [true, true],
  ]);
});
