import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LockedError, takeLock } from '../../../src/publish/lock.ts';
import { newFolder, recover, swapIn } from '../../../src/publish/swap.ts';
import { temporaryFolder } from '../../support/project.ts';

const place = temporaryFolder();
let count = 0;
const fresh = (): string => {
  const dir = join(place, `${count++}`);
  mkdirSync(dir, { recursive: true });
  return dir;
};
const site = (dir: string, words: string): void => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'index.html'), words);
};
const wordsOf = (dir: string): string => readFileSync(join(dir, 'index.html'), 'utf8');

test('a lock is given back and can be taken again', () => {
  const path = join(fresh(), 'a/lock');
  takeLock(path)();
  assert.equal(existsSync(path), false);
  takeLock(path)();
});

test('while one build runs, a second one is told so', () => {
  const path = join(fresh(), 'lock');
  const release = takeLock(path);
  assert.throws(
    () => takeLock(path),
    (error) => error instanceof LockedError && error.message.includes(`process ${process.pid}`),
  );
  assert.ok(existsSync(path), 'the lock of the first build stays');
  release();
});

test('the lock of a build that was killed is taken over', () => {
  const path = join(fresh(), 'lock');
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  for (const owner of [String(gone), '', 'words', '-1', '0']) {
    writeFileSync(path, owner);
    takeLock(path)();
  }
});

test('a new site takes the place of the old one, and nothing else is left', () => {
  const dir = fresh();
  const out = join(dir, 'dist');
  site(out, 'old');
  site(newFolder(out), 'new');
  swapIn(newFolder(out), out);
  assert.equal(wordsOf(out), 'new');
  assert.deepEqual(readdirSync(dir), ['dist']);
});

test('a first site needs no old one', () => {
  const out = join(fresh(), 'dist');
  site(newFolder(out), 'new');
  swapIn(newFolder(out), out);
  assert.equal(wordsOf(out), 'new');
});

test('a swap that was cut in two gives the old site back', () => {
  const out = join(fresh(), 'dist');
  site(`${out}.old`, 'old');
  site(`${out}.12.new`, 'half');
  recover(out);
  assert.equal(wordsOf(out), 'old');
});

test('half-built sites of killed builds are cleared up, and nothing else beside the site', () => {
  const dir = fresh();
  const out = join(dir, 'my.site (1)');
  for (const name of [
    'my.site (1)',
    'my.site (1).77.new',
    'my.site (1).old',
    'my.site (1).older',
    'myxsite (1).77.new',
    'my.site (1).x.new',
    'other.old',
  ])
    site(join(dir, name), name);
  recover(out);
  assert.deepEqual(readdirSync(dir).sort(), ['my.site (1)', 'my.site (1).older', 'my.site (1).x.new', 'myxsite (1).77.new', 'other.old']);
  recover(join(dir, 'no/folder/here'));
});
