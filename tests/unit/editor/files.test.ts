import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeWords } from '../../../src/editor/escape-words.ts';
import { readGuide, readList, writeGuide, writeList } from '../../../src/editor/files.ts';

const guide = `---
title: Money # short
order: 2
help: [council, ombudsman]
sources:
  - Care Act 2014
---

<Note kind="about" picture='talk'>Words.</Note>

## Heading
* one
* two

<Idea picture="talk">
You can ask.
</Idea>
`;

test('a guide that nobody changed is written byte for byte as it was', () => {
  assert.equal(writeGuide(readGuide(guide)), guide);
});

test('a changed setting changes one line; comments and the way lists are written stay', () => {
  assert.equal(writeGuide({ ...readGuide(guide), title: 'Pay' }), guide.replace('Money #', 'Pay #'));
  assert.equal(writeGuide({ ...readGuide(guide), help: ['council'] }), guide.replace('[council, ombudsman]', '[council]'));
});

test('blocks that say the same are written as they were, even when the form writes them in another way', () => {
  const body = '<Note kind="about" picture="talk">\nWords.\n</Note>\n\n## Heading\n\n- one\n- two\n\n<Idea picture="talk">\nYou can call.\n</Idea>';
  const written = writeGuide({ ...readGuide(guide), body });
  assert.match(written, /<Note kind="about" picture='talk'>Words\.<\/Note>/);
  assert.match(written, /You can call\./);
});

test('a new line between two sentences counts as a change', () => {
  const body = String(readGuide(guide)['body']).replace('You can ask.', 'You can ask.\nIt is free.');
  assert.equal(writeGuide({ ...readGuide(guide), body }), guide.replace('You can ask.', 'You can ask.\nIt is free.'));
});

test('empty fields of a form are left out of the file, and a setting that is emptied goes away', () => {
  const written = writeGuide({ ...readGuide(guide), help: [], sources: [''], draft: false, checkBy: '', picture: undefined });
  assert.doesNotMatch(written, /help|sources|draft|checkBy|picture:/);
});

test('a new guide gets its settings between lines of hyphens, short names in one row and sentences in lines of their own', () => {
  const written = writeGuide({ title: 'A: b', body: 'Words.', help: ['council', 'cqc'], sources: ['Care Act 2014'] });
  assert.equal(written, '---\ntitle: "A: b"\nhelp: [council, cqc]\nsources:\n  - Care Act 2014\n---\n\nWords.\n');
});

test('a body that cannot be read is written as it is, for the checker to name what is wrong', () => {
  assert.match(writeGuide({ ...readGuide(guide), body: '<Idea picture="talk">' }), /<Idea picture="talk">\n$/);
});

const list = '# Time limits\n\ncomplain-within:\n  kind: duration\n  value: 12 # see K1\n\n# Phones\n\nhelp-phone:\n  kind: phone\n';

test('a list that nobody changed is written as it was, with its comments', () => {
  assert.equal(writeList(readList(list)), list);
});

test('a changed value, a new entry and a deleted entry change only their own lines', () => {
  const [first, second] = readList(list)['entries'] as [object, object];
  const original = readList(list);
  assert.equal(writeList({ ...original, entries: [{ ...first, value: 13 }, second] }), list.replace('12', '13'));
  assert.equal(writeList({ ...original, entries: [first, second, { id: 'new', kind: 'phone' }] }), `${list}new:\n  kind: phone\n`);
  assert.doesNotMatch(writeList({ ...original, entries: [first] }), /help-phone/);
});

const typed: [string, string][] = [
  ['a {b} c', 'a \\{b\\} c'],
  ['5 < 6', '5 \\< 6'],
  ['<b>x</b>', '\\<b>x\\</b>'],
  ['<Ideas>', '\\<Ideas>'],
  ['already \\{ and \\<', 'already \\{ and \\<'],
  ['`{code}`', '`{code}`'],
  ['<Idea picture="a<b{c">x {y}</Idea>', '<Idea picture="a<b{c">x \\{y\\}</Idea>'],
  ['<Fact id="a" />', '<Fact id="a" />'],
];
for (const [words, written] of typed)
  test(`typed as words, ${words} is written ${written}`, () => {
    assert.equal(escapeWords(words), written);
    assert.equal(escapeWords(written), written);
  });
