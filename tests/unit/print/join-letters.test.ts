import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstructions } from '../../../src/print/pdf/content-stream.ts';
import { joinLetters } from '../../../src/print/pdf/join-letters.ts';
import type { LetterGlyphs, PlacedGlyph } from '../../../src/print/pdf/letter-font.ts';

/** A font whose glyphs say what the table says. It remembers what it was asked for, and numbers new glyphs from 0x100 on. */
function makeFont(texts: Record<number, string>, widths: Record<number, number> = {}) {
  const asked: { text: string; glyphs: readonly PlacedGlyph[]; width: number }[] = [];
  const font: LetterGlyphs = {
    textOf: (code) => texts[code] ?? '',
    widthOf: (code) => asked[code - 0x100]?.width ?? widths[code] ?? 500,
    glyphFor: (text, glyphs, width) => 0x100 + asked.push({ text, glyphs, width }) - 1,
  };
  return { font, asked };
}

function join(content: string, font: LetterGlyphs): string {
  return joinLetters(readInstructions(content), new Map([['F1', font]]))
    .map(({ text }) => text)
    .join(' ');
}

const line = (inside: string): string => `BT /F1 10 Tf 1 0 0 -1 50 90 Tm ${inside} ET`;

test('a letter that is drawn with a body and dots becomes one glyph, and its neighbours stand on the same level', () => {
  const { font, asked } = makeFont({ 1: 'ا', 2: '', 3: '' }, { 3: 0 });
  const drawn = join(line('<0001> Tj /Span <</ActualText <FEFF0628> >> BDC 5 2 Td <0002> Tj 1 -3 Td <0003> Tj EMC'), font);
  assert.equal(drawn, line('<01000101> Tj'));
  assert.deepEqual(asked, [
    { text: 'ا', glyphs: [{ code: 1, x: 0, y: 0 }], width: 500 },
    {
      text: 'ب',
      glyphs: [
        { code: 2, x: 0, y: 200 },
        { code: 3, x: 100, y: -100 },
      ],
      width: 500,
    },
  ]);
});

test('one glyph for two Arabic letters becomes two, the last letter on the left, and only one of them is seen', () => {
  const { font, asked } = makeFont({ 1: 'لا' });
  assert.equal(join(line('<0001> Tj'), font), line('<01000101> Tj'));
  assert.deepEqual(
    asked.map(({ text, glyphs, width }) => [text, glyphs.length, width]),
    [
      ['ا', 1, 250],
      ['ل', 0, 250],
    ],
  );
});

test('a mark above a letter takes no room and stays with it, in both directions', () => {
  const arabic = makeFont({ 1: '\u064F', 2: 'ت' }, { 1: 0 });
  join(line('<0001> Tj 1 0 Td <0002> Tj'), arabic.font);
  assert.deepEqual(
    arabic.asked.map(({ text, width }) => [text, width]),
    [
      ['\u064F', 0],
      ['ت', 500],
    ],
  );
  const bengali = makeFont({ 1: 'ক', 2: '\u09C1', 3: 'খ' }, { 2: 0 });
  join(line('<0001> Tj 4 0 Td <0002> Tj 1 0 Td <0003> Tj'), bengali.font);
  assert.deepEqual(
    bengali.asked.map(({ text, width }) => [text, width]),
    [
      ['ক', 500],
      ['\u09C1', 0],
      ['খ', 500],
    ],
  );
});

test('a mark at the end of a line is one with its letter, for what follows stands at the same place', () => {
  const { font, asked } = makeFont({ 1: 'ਖ', 2: '\u0A4B' }, { 2: 0 });
  assert.equal(join(line('<0001> Tj 4 0 Td <0002> Tj'), font), line('<0100> Tj'));
  assert.deepEqual([asked[0]!.text, asked[0]!.width], ['ਖੋ', 500]);
});

test('letters of a Bengali group are said in the order in which they are written, whatever is drawn first', () => {
  const { font, asked } = makeFont({});
  join(line('/Span <</ActualText <FEFF099509BF> >> BDC <0002> Tj 5 0 Td <0001> Tj EMC'), font);
  assert.deepEqual(
    asked.map(({ text, width }) => [text, width]),
    [['কি', 1000]],
  );
});

test('a letter starts where its first piece starts, also when a wider one follows', () => {
  const { font, asked } = makeFont({ 1: 'ক', 4: 'ট' }, { 2: 200, 3: 900 });
  join(line('<0001> Tj /Span <</ActualText <FEFF099F09C7> >> BDC 5 0 Td <0002> Tj 2 0 Td <0003> Tj EMC 9 0 Td <0004> Tj'), font);
  assert.deepEqual(
    asked.map(({ text, width }) => [text, width]),
    [
      ['ক', 500],
      ['টে', 1100],
      ['ট', 500],
    ],
  );
});

test('Latin words, boxes in the place of letters and unknown instructions are left alone', () => {
  const { font } = makeFont({ 1: 'a', 2: 'ب' });
  for (const same of [line('<0001> Tj'), line('<0002> Tj 5 0 Td <0000> Tj'), line('<0002> Tj 2 Ts <0002> Tj')]) assert.equal(join(same, font), same);
});
