import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { build, differences, filesOf, type Places } from '../support/build.ts';
import { writeFiles } from '../support/content-folder.ts';
import { buildPaperSite, makeLeaflets } from '../support/leaflets.ts';

let places: Places;
before(async () => {
  places = await buildPaperSite();
  const { code, text } = await makeLeaflets(places, ['--only', 'en']);
  assert.equal(code, 0, text);
});

const guide = 'en/guides/everyday/everyday.en.pdf';
const pdfs = (): string[] => Object.keys(filesOf(places.out)).filter((file) => file.endsWith('.pdf'));
const read = (file: string): string => readFileSync(join(places.out, file), 'utf8');

function edit(file: string, from: string, to: string): void {
  const path = join(places.content, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(path, text.replace(from, to));
}

test('a page lists every file to print, with its size, and a picture of the first page; each link leads to a file', () => {
  const page = read('en/print/index.html');
  const links = [...page.matchAll(/<a href="\/([^"]+\.pdf)"/g)].map(([, file]) => file!);
  assert.deepEqual([...new Set(links)].sort(), pdfs().sort());
  const size = Math.round(readFileSync(join(places.out, guide)).length / 1000);
  assert.ok(page.includes(`PDF, ${size} kB`));
  assert.match(page, /<img class="paper-preview" src="\/en\/guides\/everyday\/everyday\.en\.webp"/);
});

test('a guide offers its own files, and a language without files offers none', () => {
  assert.ok(read('en/guides/everyday/index.html').includes(`href="/${guide}"`));
  assert.ok(!read('pl/print/index.html').includes('.pdf'));
});

test('when nothing changed, nothing is printed again and every file stays as it is', async () => {
  const files = filesOf(places.out);
  const { code, text } = await makeLeaflets(places, ['--only', 'en'], { CHROME_PATH: '/no/browser/is/needed' });
  assert.equal(code, 0, text);
  assert.match(text, / 0 of them new or changed/);
  assert.deepEqual(differences(files, filesOf(places.out)), []);
});

test('a file that is gone and one that somebody changed are put right, without a browser', async () => {
  const files = filesOf(places.out);
  rmSync(join(places.out, guide));
  writeFileSync(join(places.out, 'en/print/plan.en.pdf'), 'no paper');
  writeFileSync(join(places.out, 'en/guides/everyday/everyday.en.webp'), 'no picture');
  const { code, text } = await makeLeaflets(places, ['--only', 'en'], { CHROME_PATH: '/no/browser/is/needed' });
  assert.equal(code, 0, text);
  assert.deepEqual(differences(files, filesOf(places.out)), []);
});

test('the same guide printed anew gives the same bytes', async () => {
  const files = filesOf(places.out);
  rmSync(join(places.cache, 'leaflets'), { recursive: true });
  const { text } = await makeLeaflets(places, ['--only', 'en/everyday']);
  assert.match(text, /14 of them new or changed/);
  assert.deepEqual(
    differences(files, filesOf(places.out)).filter((file) => file.endsWith('.pdf')),
    [],
  );
});

test('a build of unchanged content keeps every file', async () => {
  const files = filesOf(places.out);
  const { text } = await build(places);
  assert.match(text, / 0 of them new or changed/);
  assert.deepEqual(differences(files, filesOf(places.out)), []);
});

test('a changed guide loses its papers at the next build, and the others stay; the page that lists them says so', async () => {
  edit('en/guides/everyday.mdx', 'title: English', 'title: Plain English');
  await build(places);
  const left = pdfs();
  assert.ok(!left.includes(guide));
  assert.ok(left.includes('en/guides/complaints/complaints.en.pdf') && left.includes('en/print/cards.en.pdf'));
  assert.ok(!left.includes('en/topics/money/money.en.pdf'));
  for (const page of ['en/print/index.html', 'en/guides/everyday/index.html'])
    for (const [, file] of read(page).matchAll(/href="\/([^"]+\.pdf)"/g)) assert.ok(left.includes(file!), `${page}: ${file}`);
});

test('without a browser one line says what to do, and the files that were there stay', async () => {
  const old = filesOf(places.out);
  const { code, text } = await makeLeaflets(places, ['--only', 'en'], { CHROME_PATH: '/no/such/browser' });
  assert.equal(code, 1);
  assert.match(text, /CHROME_PATH says "\/no\/such\/browser", and there is no such file/);
  assert.doesNotMatch(text, /at file:/);
  assert.deepEqual(differences(old, filesOf(places.out)), []);
});

test('on a full disk one line says so, and the files that were there stay whole', async () => {
  const old = filesOf(places.out);
  const full = `data:text/javascript,${encodeURIComponent(fullDisk)}`;
  const { code, text } = await makeLeaflets(places, ['--only', 'en'], { NODE_OPTIONS: `--import=${full}` });
  assert.equal(code, 1);
  assert.match(text, /^The disk is full\. Make room and try again\. The files that were there are whole\.$/m);
  assert.deepEqual(differences(old, filesOf(places.out)), []);
});

// A disk on which there is no room for another PDF.
const fullDisk = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const write = fs.writeFileSync;
fs.writeFileSync = (path, ...rest) => {
  if (/\\.pdf\\.\\d+\\.half$/.test(path)) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  write(path, ...rest);
};
syncBuiltinESMExports();`;

test('a guide that was changed after the build is not printed, and the others are', async () => {
  edit('en/guides/complaints.mdx', 'title: ', 'title: New ');
  const { code, text } = await makeLeaflets(places, ['--only', 'en', '--kind', 'leaflet']);
  assert.equal(code, 1);
  assert.match(text, /content\/en\/guides\/complaints\.mdx:1:1 error paper-page The guide was changed after the site was built/);
  assert.ok(pdfs().includes(guide));
});

test('a title that is too long for a poster and a sign that no font has are one line each, and the rest is made', async () => {
  writeFiles(places.content, {
    'en/guides/long.mdx': `---\ntitle: ${'A very long title '.repeat(14)}\ndescription: Long.\ntopic: money\norder: 7\npaper: [leaflet, poster]\n---\n\n<Idea picture="house">\nEat well.\n</Idea>\n`,
    'en/guides/sign.mdx':
      '---\ntitle: Sign\ndescription: Sign.\ntopic: money\norder: 8\npaper: [leaflet]\n---\n\n<Idea picture="house">\nEat ⠓ and ☃ well.\n</Idea>\n',
  });
  const built = await build(places);
  assert.equal(built.code, 0, built.text);
  const { code, text } = await makeLeaflets(places, ['--only', 'en']);
  assert.equal(code, 1);
  assert.match(text, /content\/en\/guides\/long\.mdx:1:1 error paper-length The paper "poster" in en has \d+ pages\. It may have 1\./);
  assert.equal(text.match(/content\/en\/guides\/sign\.mdx:1:1 error paper-letters .*"⠓"/g)?.length, 1);
  assert.deepEqual(
    ['long/long.en.pdf', 'long/long.en.poster.pdf', 'sign/sign.en.pdf', 'everyday/everyday.en.pdf'].map((file) =>
      existsSync(join(places.out, 'en/guides', file)),
    ),
    [true, false, false, true],
  );
});

test('everything of a language is packed for a print shop, with how to print it', async () => {
  const { text } = await makeLeaflets(places, ['--only', 'en/everyday', '--zip', 'en']);
  assert.match(text, /papers for a print shop: .*en\.zip/);
  const files = unzipSync(readFileSync(join(places.out, 'en/print/en.zip')));
  assert.ok(files['en/booklet/everyday.en.booklet.pdf']!.length > 1000);
  assert.match(strFromU8(files['en/README.txt']!), /flip on the short edge/);
});

test('a folder without a built site is said in one line', async () => {
  const { code, text } = await makeLeaflets({ ...places, out: join(places.out, 'nowhere') });
  assert.equal(code, 1);
  assert.match(text, /^There is no built site in .*nowhere\. Build it first: npm run build\n$/);
});

test('English terms in the wide brackets of Chinese have letters of ours, whatever fonts the computer has', async () => {
  writeFiles(places.content, {
    'zh-Hans/glossary.yaml': 'council:\n  word: 地方政府\n  meaning: 在您附近提供服务的人。\n',
    'zh-Hans/guides/savings.mdx':
      '---\ntitle: 您的存款\ndescription: 您可以有多少钱。\ntopic: money\norder: 1\ntranslationMethod: machine\n---\n\n<Note kind="about">\n本页讲您的钱。\n</Note>\n\n## 多少钱？\n\n<Idea picture="house">\n向<Word id="council">地方政府</Word>询问 <Fact id="savings-limit" />。\n</Idea>\n',
  });
  const built = await build(places);
  assert.equal(built.code, 0, built.text);
  assert.match(read('zh-Hans/guides/savings/index.html'), /（council）/);
  const { text } = await makeLeaflets(places, ['--only', 'zh-Hans/savings']);
  assert.doesNotMatch(text, /error/);
});

test('a changed fact prints the papers that show it again, and another address of the site prints all', async () => {
  const printed = async (): Promise<number> => {
    const built = await build(places);
    assert.equal(built.code, 0, built.text);
    const { text } = await makeLeaflets(places, ['--only', 'en', '--kind', 'leaflet']);
    return Number(/, (\d+) of them new or changed/.exec(text)![1]);
  };
  rmSync(join(places.content, 'en/guides/sign.mdx'), { force: true });
  await printed();
  assert.equal(await printed(), 0);
  edit('facts.yaml', 'value: 23250', 'value: 24250');
  assert.equal(await printed(), 1);
  edit('site.yaml', 'url: https://example.org', 'url: https://example.net');
  assert.equal(await printed(), pdfs().filter((file) => /^en\/guides\/([^/]+)\/\1\.en\.pdf$/.test(file)).length);
});
