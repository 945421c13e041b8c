import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument } from 'pdf-lib';
import { foldedOrder, foldPdf } from '../../../src/print/pdf/fold.ts';

const numbered = (pages: number): number[][] => foldedOrder(pages, false).map((side) => side.map((page) => page + 1));

test('eight pages lie on two sheets so that they can be read in order when folded', () => {
  assert.deepEqual(numbered(8), [
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
  ]);
});

test('a booklet that is read from right to left is bound on the other side', () => {
  assert.deepEqual(
    foldedOrder(8, true),
    foldedOrder(8, false).map(([left, right]) => [right, left]),
  );
});

test('folding any booklet gives each page once, and pages that face each other follow each other', () => {
  for (const pages of [4, 12, 16, 48]) {
    const sides = foldedOrder(pages, false);
    assert.deepEqual(
      sides.flat().sort((a, b) => a - b),
      Array.from({ length: pages }, (_, page) => page),
    );
    // The back of the sheet and the front of the next one face each other when the booklet is open.
    for (const [left, right] of sides) assert.equal(left + right, pages - 1);
  }
});

test('a booklet of ten pages is filled up to twelve from the spare pages, two on each side of an A4 sheet', async () => {
  const source = await PDFDocument.create();
  for (let page = 0; page < 13; page += 1) source.addPage([420, 595]).drawText(`${page}`, { x: 100, y: 100 });
  const sheets = await foldPdf(await source.save(), { spare: 3, isRightToLeft: false });
  assert.equal(sheets.getPageCount(), 6);
  const { width, height } = sheets.getPage(0).getSize();
  assert.deepEqual([Math.round(width), Math.round(height)], [842, 595]);
});
