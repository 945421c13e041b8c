import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Cache } from '../../../src/load/cache.ts';
import { isUnchanged, readRecord, recordFiles, takeOver, writeRecord } from '../../../src/publish/last-build.ts';
import { SiteFolder } from '../../../src/publish/site-folder.ts';
import { temporaryFolder } from '../../support/project.ts';

const place = temporaryFolder();
let count = 0;
function built(): { dir: string; group: ReturnType<typeof recordFiles> } {
  const dir = join(place, `${count++}`);
  mkdirSync(join(dir, 'en'), { recursive: true });
  writeFileSync(join(dir, 'en/index.html'), 'words');
  return { dir, group: recordFiles(dir, 'key', ['en/index.html']) };
}

test('a page that nobody changed is taken over', () => {
  const { dir, group } = built();
  assert.ok(isUnchanged(group, 'key', dir));
  const to = join(place, 'next');
  takeOver(group, dir, new SiteFolder(to));
  assert.equal(readFileSync(join(to, 'en/index.html'), 'utf8'), 'words');
});

test('a page is made again when what it is made from changed', () => {
  const { dir, group } = built();
  assert.equal(isUnchanged(group, 'other key', dir), false);
  assert.equal(isUnchanged(undefined, 'key', dir), false);
});

test('a page that somebody changed or deleted in the finished site is made again', () => {
  const { dir, group } = built();
  writeFileSync(join(dir, 'en/index.html'), 'wordz');
  assert.equal(isUnchanged(group, 'key', dir), false);
  rmSync(join(dir, 'en/index.html'));
  assert.equal(isUnchanged(group, 'key', dir), false);
});

test('the record of a build is read back as it was written', () => {
  const { dir, group } = built();
  const path = join(dir, 'records/a.json');
  writeRecord(path, new Map([['/en/', group]]));
  assert.deepEqual(readRecord(path), new Map([['/en/', group]]));
});

test('a record that is missing, damaged, cut or changed by hand counts as no last build', () => {
  const { dir, group } = built();
  const path = join(dir, 'a.json');
  assert.equal(readRecord(path).size, 0);
  writeRecord(path, new Map([['/en/', group]]));
  const good = readFileSync(path, 'utf8');
  for (const text of [
    '',
    '{}',
    good.slice(0, -1),
    good.replace('index.html', 'indey.html'),
    good.replace('\n', ''),
    good.split('\n')[1]!,
    '\u0000'.repeat(50),
  ]) {
    writeFileSync(path, text);
    assert.equal(readRecord(path).size, 0, text.slice(0, 30));
  }
});

test('kept results of checks are used by the same program only, and never when the file was changed', async () => {
  const path = join(place, 'checks.json');
  const cache = new Cache(path, 'one');
  assert.equal(await cache.remember('a', () => 1), 1);
  cache.save();
  assert.equal(new Cache(path, 'one').get('a'), 1);
  assert.equal(new Cache(path, 'two').get('a'), undefined);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace('"a"\t1', '"a"\t2');
  assert.notEqual(changed, text);
  writeFileSync(path, changed);
  assert.equal(new Cache(path, 'one').get('a'), undefined);
});

test('a kept result may hold any sign, and so may its key', () => {
  const path = join(place, 'signs.json');
  const key = 'content/en/guides/two\tlines\n.mdx';
  const first = new Cache(path, 'one');
  first.set(key, ['a\tb\nc', { ur: '۔' }]);
  first.set('b', 2);
  first.save();
  assert.deepEqual(new Cache(path, 'one').get(key), ['a\tb\nc', { ur: '۔' }]);
  assert.equal(new Cache(path, 'one').get('b'), 2);
});

test('a kept result that a run did not use is forgotten', () => {
  const path = join(place, 'forget.json');
  const first = new Cache(path, 'one');
  first.set('a', 1);
  first.set('b', 2);
  first.save();
  const second = new Cache(path, 'one');
  second.get('a');
  second.save();
  assert.deepEqual([new Cache(path, 'one').get('a'), new Cache(path, 'one').get('b')], [1, undefined]);
});
