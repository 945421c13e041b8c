import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { build, differences, endOf, filesOf, start, startBuild } from '../support/build.ts';
import { goodSite } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/project.ts';

const place = temporaryFolder();
const places = { content: join(place, 'content'), out: join(place, 'site', 'dist'), cache: join(place, 'cache') };
const guide = join(places.content, 'en/guides/savings.mdx');
let whole: Record<string, string>;
let text: string;

before(async () => {
  cpSync(goodSite, places.content, { recursive: true });
  text = readFileSync(guide, 'utf8');
  const { code, text: said } = await build(places);
  assert.equal(code, 0, said);
  whole = filesOf(places.out);
});

beforeEach(() => {
  cpSync(goodSite, places.content, { recursive: true });
});

test('a fault in the content is one line that says where, and the old site stays whole', async () => {
  writeFileSync(guide, text.replace('picture="house"', 'picture="hovse"'));
  const { code, text: said } = await build(places);
  assert.equal(code, 1);
  assert.match(said, /^content\/en\/guides\/savings\.mdx:\d+:\d+ error /m);
  isWhole(said);
});

test('a build that is killed at any moment leaves a whole site, and the next one clears up after it', async () => {
  writeFileSync(guide, text.replace('money you keep', 'money that is yours'));
  const beside = (): string[] => readdirSync(dirname(places.out)).filter((name) => name !== 'dist');
  // The moments of a kill: in the middle of the check, as soon as the new folder is there, and a little later.
  const moments = [() => wait(400), untilThere, () => untilThere().then(() => wait(150)), () => untilThere().then(() => wait(600))];
  for (const moment of moments) {
    const child = startBuild(places);
    const over = endOf(child);
    await Promise.race([moment(), over]);
    child.kill('SIGKILL');
    const { code } = await over;
    if (code === null) isWhole('');
  }
  rmSync(guide);
  writeFileSync(guide, text);
  const { code, text: said } = await build(places);
  assert.equal(code, 0, said);
  isWhole(said);
  assert.deepEqual(beside(), []);

  async function untilThere(): Promise<void> {
    for (let count = 0; count < 2000 && beside().length === 0; count += 1) await wait(5);
  }
});

test('a build that was killed between the two renames of the swap: the next one brings the old site back', async () => {
  renameSync(places.out, `${places.out}.old`);
  mkdirSync(`${places.out}.12345.new`);
  writeFileSync(guide, text.replace('</Note>', '</Nope>'));
  assert.equal((await build(places)).code, 1);
  writeFileSync(guide, text);
  const { code, text: said } = await build(places);
  assert.equal(code, 0, said);
  assert.match(said, / 0 of them new or changed/);
  isWhole(said);
  assert.deepEqual(readdirSync(dirname(places.out)), ['dist']);
});

test('of two builds at the same time, one says that the other is running, and the site is whole', async () => {
  // A held lock is the lock of a build that runs: this process is one.
  const [lock] = await lockOf(places);
  writeFileSync(lock!, String(process.pid));
  const { code, text: said } = await build(places);
  rmSync(lock!);
  assert.equal(code, 1);
  assert.equal(said, `Another build (process ${process.pid}) is running. Wait until it is done.\n`);
  isWhole(said);
});

test('two builds that are started together end well or say so, and the site is whole', async () => {
  const runs = await Promise.all([build(places), build(places)]);
  assert.ok(
    runs.some(({ code }) => code === 0),
    runs.map((run) => run.text).join(),
  );
  for (const run of runs) if (run.code !== 0) assert.match(run.text, /^Another build (?:\(process \d+\) )?is running\. Wait until it is done\.\n$/);
  isWhole('');
});

test('a folder that cannot be written gives one plain line', async (t) => {
  const forbidden = ['/sys', '/proc'].find((dir) => existsSync(dir));
  if (!forbidden) return t.skip('only Linux has a folder that nobody may write to');
  const { code, text: said } = await build({ ...places, out: join(forbidden, 'plainleaf/dist') });
  assert.equal(code, 1);
  assert.match(said, /^The site cannot be written: [^\n]+ The old site is as it was\.\n$/);
});

test('a file where a folder should be gives one plain line', async () => {
  writeFileSync(join(place, 'file'), 'not a folder');
  const { code, text: said } = await build({ ...places, out: join(place, 'file', 'dist') });
  assert.equal(code, 1);
  assert.match(said, /^The site [^\n]+\n$/);
});

test('a full disk gives one plain line, and the old site stays whole', async (t) => {
  const disk = join(place, 'site', 'disk');
  mkdirSync(disk, { recursive: true });
  writeFileSync(guide, text.replace('money you keep', 'money that is yours'));
  // A disk of its own in memory, too small for the site. It is gone when the command ends.
  const script =
    'mount -t tmpfs -o size=300k tmpfs "$1" || exit 77; mkdir "$1/dist"; echo old > "$1/dist/index.html"; shift; "$@"; code=$?; cat "$0/dist/index.html"; exit $code';
  const command = [process.execPath, 'scripts/build.ts', '--content', places.content, '--out', join(disk, 'dist')];
  const run = await endOf(
    start('unshare', ['--mount', '--map-root-user', 'sh', '-c', script, disk, disk, ...command], { PLAINLEAF_CACHE: places.cache }),
  ).catch(() => undefined);
  rmSync(disk, { recursive: true });
  if (!run || run.code === 77 || /unshare:/.test(run.text)) return t.skip('this system does not let a test make a disk of its own');
  assert.equal(run.code, 1, run.text);
  // Making a folder on a full disk fails in another way than writing a file.
  assert.match(run.text, /^The disk [^\n]+ The old site is as it was\.\nold\n$/);
});

function isWhole(said: string): void {
  assert.deepEqual(differences(filesOf(places.out), whole), [], said);
}

/** The path of the lock that a build of these places takes: the one that appears while it runs. */
async function lockOf({ cache }: typeof places): Promise<string[]> {
  const child = startBuild(places);
  const over = endOf(child);
  const dir = join(cache, 'locks');
  let found: string[] = [];
  while (found.length === 0 && child.exitCode === null) {
    await wait(2);
    if (existsSync(dir)) found = readdirSync(dir).filter((name) => name.endsWith('.lock'));
  }
  await over;
  return found.map((name) => join(dir, name));
}
