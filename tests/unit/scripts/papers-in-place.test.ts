import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PapersInPlace } from '../../../scripts/leaflets/in-place.ts';
import { temporaryFolder } from '../../support/project.ts';

const day = 24 * 3600 * 1000;
const now = Date.UTC(2026, 10, 22);
const path = '/en/guides/food/food.en.pdf';

/** A site with one paper, which was put there at `now`. */
function makePlace(): { file: string; list: string; look: (source?: string, at?: number) => boolean } {
  const dir = temporaryFolder();
  const [file, list] = [join(dir, path), join(dir, 'papers.list')];
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, 'paper');
  const papers = new PapersInPlace(list, dir, now);
  papers.put(path, { source: 'a', key: 'k', pages: 2, faults: [] }, { [path.slice(1)]: 'print' });
  papers.save([path]);
  return { file, list, look: (source = 'a', at = now + 1) => new PapersInPlace(list, dir, at).find(path, source) !== undefined };
}

test('a paper that was put into a site is known as long as it is made from the same', () => {
  const { look } = makePlace();
  assert.ok(look());
  assert.ok(!look('another style, font or word'));
});

test('a paper that is gone, has another size or was written again is looked at anew', () => {
  const { file, look } = makePlace();
  writeFileSync(file, 'longer paper');
  assert.ok(!look());
  writeFileSync(file, 'PAPER');
  utimesSync(file, new Date(now), new Date(now));
  assert.ok(!look());
  rmSync(file);
  assert.ok(!look());
});

test('a damaged list, one of the day before and one of tomorrow count as none', () => {
  const { list, look } = makePlace();
  assert.ok(!look('a', now + day));
  assert.ok(!look('a', now - 1));
  writeFileSync(list, readFileSync(list, 'utf8').replace('"pages":2', '"pages":3'));
  assert.ok(!look());
});

test('a paper that nobody asked about stays in the list, one that is no more leaves it', () => {
  const { list, look } = makePlace();
  const dir = join(list, '..');
  new PapersInPlace(list, dir, now + 1).save([path]);
  assert.ok(look());
  new PapersInPlace(list, dir, now + 1).save([]);
  assert.ok(!look());
});
