import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarks } from '../../../src/word/parse-marks.ts';
import { placeMarks } from '../../../src/word/place-marks.ts';
import type { Mark } from '../../../src/word/marks.ts';
import { readSourceGuide } from '../../../src/word/source-guide.ts';

const guide = (body: string): ReturnType<typeof readSourceGuide> =>
  readSourceGuide({
    text: `---\ntitle: A\ndescription: B\n---\n\n${body}\n`,
    file: 'a.mdx',
    path: '/en/guides/a/',
    settings: { title: 'A', description: 'B' },
  });

const two: Mark[] = [
  { name: 'word', id: 'council', number: 1, words: 'council' },
  { name: 'word', id: 'copy', number: 2, words: 'copy' },
  { name: 'fact', id: 'answer-time', words: '' },
];
const place = (words: string, marks = two): ReturnType<typeof placeMarks> =>
  placeMarks(words, { marks, glossary: { council: 'Gremium', copy: 'Kopie' }, addressOf: (address) => `${address}?x` });

test('hard words get numbers only when a row has several', () => {
  const { rows } = guide(
    'Ask the <Word id="council">council</Word> for a <Word id="copy">copy</Word>.\n\nAsk the <Word id="council">council</Word>.',
  );
  assert.deepEqual(
    rows.slice(2).map(({ words }) => words),
    ['Ask the [word 1: council] for a [word 2: copy].', 'Ask the [word: council].'],
  );
});

test('facts, links, bold and slanted words are marks', () => {
  const { rows } = guide('<Fact id="a" /> [**x** y](../b/) and *z*.');
  assert.deepEqual(
    rows.slice(2).map(({ words }) => words),
    ['[fact: a] [link: [bold: x] y] and [slanted: z].'],
  );
});

for (const [what, typed] of [
  ['in another order', '[fact: answer-time] [word 2: Kopien] [word 1: Gremiums]'],
  ['with other digits', '[fact: answer-time] [word ۲: Kopien] [word ১: Gremiums]'],
  ['with direction marks inside', '[\u200Ffact\u200F:\u200E answer-time] [word\u200F 2: Kopien] [word 1:\u200F Gremiums]'],
  ['with capital letters and no spaces', '[FACT:Answer-Time] [Word2:Kopien] [WORD 1:Gremiums]'],
  ['with wide brackets and colons', '［fact：answer-time］ ［word 2：Kopien］ ［word 1：Gremiums］'],
  ['with a long hyphen that Word made', '[fact: answer‑time] [word 2: Kopien] [word 1: Gremiums]'],
] as const) {
  test(`marks are found ${what}`, () => {
    const { body, faults } = place(typed);
    assert.deepEqual(faults, []);
    assert.equal(body, '<Fact id="answer-time" /> <Word id="copy">Kopien</Word> <Word id="council">Gremiums</Word>');
  });
}

test('a hard word without its number is found by the word list', () => {
  const { body, faults } = place('[word: Kopie] [word: gremium] [fact: answer-time]');
  assert.deepEqual(faults, []);
  assert.match(body, /^<Word id="copy">Kopie<\/Word> <Word id="council">gremium<\/Word>/);
});

test('a hard word without its number that the word list does not know is an error which shows the marks of the row', () => {
  const [fault] = place('[word: Amt] [word 2: Kopie] [fact: answer-time]').faults;
  assert.match(fault!.message, /"\[word: Amt\]" does not belong to this row/);
  assert.equal(fault!.help, 'This row has: [word 1: council] [word 2: copy] [fact: answer-time].');
});

test('brackets that are no mark are words', () => {
  const { pieces, faults } = parseMarks('a [b] [1: c] ] [');
  assert.deepEqual([pieces, faults], [[{ text: 'a [b] [1: c] ] [' }], []]);
});

test('a link gets the address of the translation, with marks inside its words', () => {
  const link: Mark[] = [
    { name: 'link', id: '../b/(c)', words: 'x y' },
    { name: 'bold', id: '', words: 'x' },
  ];
  const { body, faults } = place('[link: eins [bold: zwei]]', link);
  assert.deepEqual([body, faults], ['[eins **zwei**](../b/%28c%29?x)', []]);
});

test('a mark without words, and one that stands twice, are told', () => {
  const found = (words: string): string[] => place(words).faults.map(({ severity, message }) => `${severity} ${message}`);
  assert.deepEqual(found('[word 1: ] [word 2: Kopie] [fact: answer-time]'), ['error The mark [word 1: council] has no words.']);
  assert.deepEqual(found('[word 1: a] [word 2: b] [fact: answer-time] [fact: answer-time]'), [
    'warning The mark [fact: answer-time] stands in this row twice.',
  ]);
});

test('marks inside marks without end are read all the same', () => {
  const { faults } = parseMarks('[bold: '.repeat(2_000));
  assert.ok(faults.length > 0);
});
