import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../../src/mdx/front-matter.ts';
import { parseFile } from '../../../src/mdx/parse-guide.ts';
import { pageSchema } from '../../../src/schema/guide.ts';

const split = (text: string): string => {
  const { settings, body, problems } = splitFrontMatter(text, 'a.mdx');
  return problems.length > 0 ? problems.map(({ rule, line }) => `${rule} ${line}`).join() : `${settings.trim()} | ${body.trim()}`;
};

const good: [what: string, text: string][] = [
  ['plain', '---\ntitle: A\n---\n\nWords.\n'],
  ['with a byte order mark', '\uFEFF---\ntitle: A\n---\n\nWords.\n'],
  ['with Windows line ends', '---\r\ntitle: A\r\n---\r\n\r\nWords.\r\n'],
  ['with old Mac line ends', '---\rtitle: A\r---\r\rWords.\r'],
  ['with spaces after the hyphens', '---  \ntitle: A\n--- \t\nWords.'],
];
for (const [what, text] of good) test(`settings are parted from the body: ${what}`, () => assert.equal(split(text), 'title: A | Words.'));

const bad: [what: string, text: string, expected: string][] = [
  ['no settings', 'Words.\n', 'front-matter 1'],
  ['an empty file', '', 'front-matter 1'],
  ['settings that start on the second line', '\n---\ntitle: A\n---\nWords.\n', 'front-matter 1'],
  ['settings after some words', 'Words.\n---\ntitle: A\n---\n', 'front-matter 1'],
  ['settings that do not end', '---\ntitle: A\n\nWords.\n', 'front-matter 1'],
  ['settings between plus signs', '+++\ntitle = "A"\n+++\nWords.\n', 'front-matter 1'],
  ['mixed fences', '---\ntitle: A\n+++\nWords.\n', 'front-matter 1'],
  ['words glued to the closing line', '---\ntitle: A\n---Words.\n', 'front-matter 1'],
  ['four hyphens', '----\ntitle: A\n----\nWords.\n', 'front-matter 1'],
  ['a program language after the hyphens', '---js\ntitle: A\n---\nWords.\n', 'front-matter 1'],
  ['hyphens that are indented', '  ---\ntitle: A\n---\nWords.\n', 'front-matter 1'],
  ['settings that are too long', `---\ntitle: ${'x'.repeat(12_100)}\n---\nWords.\n`, 'front-matter 2'],
];
for (const [what, text, expected] of bad) test(`refused: ${what}`, () => assert.equal(split(text), expected));

test('a second block of hyphens in the body is no settings', () => {
  const { problems, settings } = parseFile('---\ntitle: A\ndescription: B\n---\n\n---\nlayout: x.js\n---\n', 'a.mdx', '/en/about/', pageSchema);
  assert.deepEqual([settings, problems], [{ title: 'A', description: 'B' }, []]);
});

test('places in the body count from the top of the file, with every kind of line end', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['---', 'title: A', 'description: B', '---', '', 'Words {x}.', ''].join(end);
    const { problems } = parseFile(text, 'a.mdx', '/en/about/', pageSchema);
    assert.deepEqual(
      problems.map(({ rule, line, column }) => [rule, line, column]),
      [['no-code', 6, 7]],
    );
  }
});
