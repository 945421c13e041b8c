import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderBlocks } from '../../../src/components/letter-paper/letter-paper.ts';
import { cleanAnswer, longest } from '../../../src/letters/clean-answer.ts';
import { emailAddress } from '../../../src/letters/email-address.ts';
import { fillLetter, letterText } from '../../../src/letters/fill-letter.ts';
import { frameLetter } from '../../../src/letters/frame-letter.ts';
import type { Answers, Letter, Line } from '../../../src/letters/letter.ts';
import { pageContext } from '../../support/page-context.ts';

const options = [
  { id: 'eat', letter: 'eating' },
  { id: 'wash', letter: 'keeping clean' },
  { id: 'work', letter: 'work' },
];
const fields: Letter['fields'] = {
  reason: { kind: 'long', needed: true },
  hard: { kind: 'several', options },
  one: { kind: 'choice', options },
  day: { kind: 'date' },
  tick: { kind: 'yes', letter: 'Please write this down.' },
};
const lines: Line[] = [
  ['Always here.'],
  ['Because: ', { field: 'reason' }],
  ['Hard: ', { field: 'hard' }, '.'],
  ['One: ', { field: 'one' }, '.'],
  ['Since ', { field: 'day' }, '.'],
  [{ field: 'tick' }],
];
const letter = frameLetter(
  { lang: 'en', to: 'Care team', subject: 'A request', letter: lines, phone: [['My name is ', { field: 'name' }, '.']], fields },
  pageContext('en').t,
);
const textOf = (answers: Answers): string => letterText(fillLetter(letter, letter.blocks, answers, '2026-11-22'));

test('a letter with answers has sender, day, paragraphs and end, and nothing that was left empty', () => {
  const answers = {
    name: ['Amina Khan'],
    address: ['1 High Street\r\nLeeds'],
    council: ['Leeds City Council'],
    reason: ['It hurts.'],
    reply: ['Urdu'],
  };
  assert.equal(
    textOf({ ...answers, hard: ['wash', 'eat'], one: ['work'], day: ['2026-03-01'], tick: ['yes'] }),
    `My name: Amina Khan
My address: 1 High Street
Leeds

Date: 22 November 2026

Care team
Leeds City Council

A request

Dear Care team,

Always here.

Because: It hurts.

Hard: eating and keeping clean.

One: work.

Since 1 March 2026.

Please write this down.

Please reply in Urdu.

Yours faithfully,

Amina Khan`,
  );
});

test('a paragraph without an answer is left out, but for one that is needed', () => {
  const text = textOf({ name: ['Amina'] });
  assert.match(text, /Because: ____________/);
  for (const part of ['Hard', 'One', 'Since', 'write this down', 'reply', 'My address']) assert.ok(!text.includes(part), part);
});

test('without any answer it is a letter for a pen: every paragraph, a box before each choice, no day', () => {
  const html = renderBlocks(fillLetter(letter, letter.blocks, {}, '2026-11-22')).text;
  for (const part of ['☐\u00A0eating', '☐\u00A0work', '☐ Please write this down.', 'Please reply in']) assert.ok(html.includes(part), part);
  assert.ok(!html.includes('2026'));
  assert.match(html, /Because: <span class="letter-blank letter-blank-long"><\/span>/);
});

test('only the options and days that there are come into a letter', () => {
  const text = textOf({ hard: ['eat', '<b>', '__proto__'], one: ['constructor'], day: ['2026-99-99'], unknown: ['x'] });
  assert.match(text, /Hard: eating\./);
  assert.ok(!/One:|Since|x$|<b>/.test(text));
});

for (const [what, typed, expected] of [
  ['markup', '<script>alert(1)</script>{x}&amp;"', '&lt;script&gt;alert(1)&lt;/script&gt;{x}&amp;amp;&quot;'],
  ['a direction override', 'Amina\u202E nahK\u2066', 'Amina nahK'],
  ['hidden characters', 'A\u0000m\u200Bi\uFEFFn\u{E0041}a\uD800', 'Amina'],
  ['Urdu with a joiner', 'آمنہ\u200Cخان', 'آمنہ\u200Cخان'],
] as const)
  test(`an answer with ${what} is only ever words`, () => {
    const html = renderBlocks(fillLetter(letter, letter.blocks, { name: [typed] }, '2026-11-22')).text;
    assert.ok(html.includes(`<bdi class="letter-answer">${expected}</bdi>`), html);
  });

test('a short answer is one line, a long one keeps its lines, and neither has more characters than its box takes', () => {
  assert.equal(cleanAnswer(' a\r\nb\u2028c\td ', 'short'), 'a b c d');
  assert.equal(cleanAnswer('a\rb\n\n\n\nc', 'long'), 'a\nb\n\nc');
  assert.equal([...cleanAnswer('👍'.repeat(10_000), 'short')].length, longest.short);
  assert.equal(cleanAnswer('x'.repeat(10_000), 'long').length, longest.long);
});

test('an email address holds the letter and nothing that could be another header', () => {
  const text = textOf({ name: ['A & B?\r\nbcc: x@example.org'], reason: ['50% + 1 = #2\nپیسے'] });
  const address = emailAddress('A & B', text);
  assert.match(address, /^mailto:\?subject=[^&?#\s]*&body=[^&?#\s]*$/);
  const { searchParams } = new URL(address.replaceAll('+', '%2B'));
  assert.deepEqual(
    [...searchParams],
    [
      ['subject', 'A & B'],
      ['body', text.replaceAll('\n', '\r\n')],
    ],
  );
});

test('the words for the phone take the same answers', () => {
  assert.equal(letterText(fillLetter(letter, letter.phone, { name: ['Amina'], reply: ['Urdu'] }, '')), 'My name is Amina.\n\nPlease reply in Urdu.');
});
