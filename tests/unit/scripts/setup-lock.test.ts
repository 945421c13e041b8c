import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '../../../scripts/setup/lock.mjs';

test('two jobs run one after the other, and the lock is gone at the end', async (t) => {
  const root = makeFolder(t);
  const order: string[] = [];
  const job = (name: string) => async () => {
    order.push(`${name} begins`);
    await wait(50);
    order.push(`${name} ends`);
  };
  await Promise.all([withLock(root, job('first')), withLock(root, job('second'))]);
  assert.deepEqual(order, ['first begins', 'first ends', 'second begins', 'second ends']);
  assert.equal(existsSync(join(root, '.cache/setup.lock')), false);
});

test('a job that fails frees the lock', async (t) => {
  const root = makeFolder(t);
  await assert.rejects(
    withLock(root, async () => Promise.reject(new Error('no'))),
    { message: 'no' },
  );
  assert.equal(existsSync(join(root, '.cache/setup.lock')), false);
});

test('a lock that nobody has touched for long is taken over', async (t) => {
  const root = makeFolder(t);
  const file = join(root, '.cache/setup.lock');
  mkdirSync(join(root, '.cache'));
  // Process 1 always runs, as another program may under the number of one that died.
  writeFileSync(file, '1');
  utimesSync(file, new Date(0), new Date(0));
  assert.equal(await withLock(root, async () => 'done'), 'done');
});

test('a lock of a process that is gone is taken over at once', async (t) => {
  const root = makeFolder(t);
  mkdirSync(join(root, '.cache'));
  writeFileSync(join(root, '.cache/setup.lock'), '4194999');
  assert.equal(await withLock(root, async () => 'done'), 'done');
});

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainleaf-lock-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
