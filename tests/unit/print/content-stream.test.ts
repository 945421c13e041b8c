import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstructions } from '../../../src/print/pdf/content-stream.ts';
import { hasUnmarkedDrawing, markArtifacts } from '../../../src/print/pdf/mark-artifacts.ts';
import { readFontText } from '../../../src/print/pdf/font-text.ts';

const written = (content: string): string =>
  markArtifacts(readInstructions(content))
    .map(({ text }) => text)
    .join(' ');

test('instructions are read with strings, names, groups and lists in them', () => {
  const content = '/P <</MCID 0 /X (a\\) b)>>BDC\nBT /F4 12 Tf [<0015> -3 (x[)] TJ ET EMC';
  assert.deepEqual(
    readInstructions(content).map(({ operator, operands }) => [operator, operands.length]),
    [
      ['BDC', 2],
      ['BT', 0],
      ['Tf', 2],
      ['TJ', 1],
      ['ET', 0],
      ['EMC', 0],
    ],
  );
});

test('places are written with three decimals', () => {
  assert.equal(readInstructions('1714.59961 659.22827 m .23999999 0 0 -.23999999 0 842.88 cm')[0]!.text, '1714.6 659.228 m');
  assert.equal(readInstructions('.23999999 0 0 -.23999999 0 842.88 cm')[0]!.text, '.23999999 0 0 -.23999999 0 842.88 cm');
});

test('what is drawn outside the tags is marked as decoration, and what is tagged is left alone', () => {
  assert.equal(
    written('0 0 9 9 re f /P <</MCID 0>>BDC BT <01> Tj ET EMC 1 1 m 2 2 l S'),
    '/Artifact BMC 0 0 9 9 re f EMC /P <</MCID 0>> BDC BT <01> Tj ET EMC /Artifact BMC 1 1 m 2 2 l S EMC',
  );
  assert.equal(written('BT <01> Tj ET'), '/Artifact BMC BT <01> Tj ET EMC');
});

test('the edge of a picture, which draws nothing, is not marked', () => {
  assert.equal(written('q 0 0 9 9 re W n Q'), 'q 0 0 9 9 re W n Q');
});

test('the check sees a drawing without a mark, and none after marking', () => {
  const content = readInstructions('0 0 9 9 re f');
  assert.ok(hasUnmarkedDrawing(content));
  assert.ok(!hasUnmarkedDrawing(markArtifacts(content)));
});

const table = '2 beginbfchar <0001> <0995> <0002> <0020> endbfchar 1 beginbfrange <0003> <0004> <0041> endbfrange';

test('the table of a font says what its glyphs stand for, one by one and in rows', () => {
  assert.deepEqual(
    [...readFontText(table)],
    [
      ['0001', 'ক'],
      ['0002', ' '],
      ['0003', 'A'],
      ['0004', 'B'],
    ],
  );
});
