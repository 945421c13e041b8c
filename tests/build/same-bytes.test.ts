import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, differences, filesOf } from '../support/build.ts';
import { goodSite } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/project.ts';

const place = temporaryFolder();

test('two builds of the same content in other folders, time zones and languages give the same bytes', async () => {
  const first = { content: goodSite, out: join(place, 'first'), cache: join(place, 'cache 1') };
  const other = { content: join(place, 'دوسرا فولڈر', 'content'), out: join(place, 'second, deeper', 'ünd so'), cache: join(place, 'cache 2') };
  copyInAnotherOrder(goodSite, other.content);
  const one = await build(first, [], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  const two = await build(other, [], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' });
  assert.deepEqual([one.code, two.code], [0, 0], one.text + two.text);
  const files = filesOf(first.out);
  assert.ok(Object.keys(files).length > 30);
  assert.ok(Object.keys(files).some((file) => file.endsWith('.webp')));
  assert.deepEqual(differences(filesOf(other.out), files), []);
});

/** The same files, made in another order and with other dates, as a fresh checkout would have them. */
function copyInAnotherOrder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).sort().reverse()) {
    if (statSync(join(from, name)).isDirectory()) copyInAnotherOrder(join(from, name), join(to, name));
    else cpSync(join(from, name), join(to, name));
    utimesSync(join(to, name), 1, 1);
  }
}
