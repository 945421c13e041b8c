import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf, listFiles, readText } from '../../../src/load/files.ts';
import { writeFiles, type Files } from '../../support/content-folder.ts';
import { temporaryFolder } from '../../support/project.ts';

const place = temporaryFolder();
let count = 0;

function list(files: Files): ReturnType<typeof listFiles> {
  const dir = join(place, String(count++), 'content');
  mkdirSync(dir, { recursive: true });
  writeFiles(dir, files);
  return listFiles(dir);
}
const found = (files: Files): string[] => list(files).problems.map(({ rule, file }) => `${rule} ${file}`);

test('every file of a content folder is known by what it is', () => {
  const { bodies, settings, pictures, problems } = list({
    'site.yaml': '',
    'en/guides/money.mdx': '',
    'en/pages/about.mdx': '',
    'ur/glossary.yaml': '',
    'pictures/house.svg': '',
    'pictures/pictures.csv': '',
    'README.md': '',
    'services/x.yaml': '',
    'en/letters/x.mdx': '',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    bodies.map(({ kind, locale, id, file }) => [kind, locale, id, file]),
    [
      ['guide', 'en', 'money', 'content/en/guides/money.mdx'],
      ['letter', 'en', 'x', 'content/en/letters/x.mdx'],
      ['page', 'en', 'about', 'content/en/pages/about.mdx'],
    ],
  );
  assert.deepEqual([...settings.keys()].sort(), ['pictures/pictures.csv', 'services/x.yaml', 'site.yaml', 'ur/glossary.yaml']);
  assert.deepEqual([...pictures.keys()], ['house.svg']);
});

for (const name of [
  'index.js',
  '.env',
  'site.yml',
  'en/notes.txt',
  'en/guides/page.md',
  'en/guides/two words.mdx',
  'en/guides/Money.mdx',
  'en/guides/money.MDX',
  'en/guides/-money.mdx',
  'en/guides/money--help.mdx',
  'en/guides/.hidden.mdx',
  'en/guides/گھر.mdx',
  `en/guides/${'x'.repeat(81)}.mdx`,
  'en/guides/more/money.mdx',
  'en/pages/team.mdx',
  'xx/guides/money.mdx',
  'pictures/House.svg',
  'pictures/house.gif',
  'pictures/house.svg.exe',
  'pictures/more/house.svg',
])
  test(`a file with the name "${name.slice(0, 40)}" is named as unexpected, never left out without a word`, () => {
    const parts = name.split('/');
    const [rule, ...file] = found({ [name]: 'x' })[0]!.split(' ');
    assert.equal(rule, 'expected-file');
    assert.ok(`content/${parts.join('/')}`.startsWith(file.join(' ')));
  });

test('names that Windows keeps for itself are refused', { skip: process.platform === 'win32' }, () => {
  assert.deepEqual(found({ 'en/guides/con.mdx': 'x', 'en/guides/lpt1.mdx': 'x', 'en/guides/console.mdx': 'x' }), [
    'expected-file content/en/guides/con.mdx',
    'expected-file content/en/guides/lpt1.mdx',
  ]);
});

test('two guides whose names differ only in capital letters would share an address', (t) => {
  writeFileSync(join(place, 'a'), '');
  if (existsSync(join(place, 'A'))) return t.skip('this disk does not tell capital letters apart');
  assert.ok(found({ 'en/guides/money.mdx': 'x', 'en/guides/MONEY.mdx': 'x' }).includes('unique-guide content/en/guides/money.mdx'));
});

test('a symbolic link is never followed: to a file, to a folder, to nowhere', () => {
  assert.deepEqual(
    found({
      'en/guides/a.mdx': { linkTo: '/etc/hostname' },
      'en/pages': { linkTo: '/etc' },
      'site.yaml': { linkTo: 'nowhere' },
      'pictures/b.svg': { linkTo: '../x' },
    }).sort(),
    ['real-file content/en/guides/a.mdx', 'real-file content/en/pages', 'real-file content/pictures/b.svg', 'real-file content/site.yaml'],
  );
});

test('a pipe is refused and nothing waits for it', { skip: process.platform === 'win32' }, () => {
  const dir = join(place, 'pipe', 'content');
  mkdirSync(join(dir, 'en/guides'), { recursive: true });
  assert.equal(spawnSync('mkfifo', [join(dir, 'en/guides/a.mdx')]).status, 0);
  assert.deepEqual(
    listFiles(dir).problems.map(({ rule }) => rule),
    ['real-file'],
  );
});

test('a folder with the name of a settings file or a guide is refused', () => {
  assert.deepEqual(found({ 'site.yaml/x': '', 'en/guides/a.mdx/x': '' }), [
    'expected-file content/en/guides/a.mdx',
    'expected-file content/site.yaml',
  ]);
});

test('only UTF-8 is read as text: not UTF-16, not Windows-1252', () => {
  const read = (bytes: Uint8Array): string => {
    const path = join(place, `text-${count++}`);
    writeFileSync(path, bytes);
    const result = readText(path, 'a.mdx');
    return 'text' in result ? result.text : result.problem.rule;
  };
  assert.equal(read(Buffer.from('گھر – £5', 'utf8')), 'گھر – £5');
  assert.equal(read(Buffer.from('\uFEFFa', 'utf8')), '\uFEFFa');
  assert.equal(read(Buffer.from('\uFEFFcaf\u00E9', 'utf16le')), 'utf8-text');
  assert.equal(read(Buffer.from('caf\u00E9', 'latin1')), 'utf8-text');
  assert.equal(read(Buffer.alloc(1_000_001, 'a')), 'file-not-too-big');
});

test('a fingerprint tells apart texts that only differ in where they are cut', () => {
  assert.notEqual(digestOf('ab', 'c'), digestOf('a', 'bc'));
  assert.equal(digestOf('ab'), digestOf(Buffer.from('ab')));
});
