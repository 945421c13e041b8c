import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { extendFont, measureFont } from '../../../src/print/pdf/truetype.ts';

const file = fileURLToPath(import.meta.resolve('@fontsource/noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-400-normal.woff2'));
const font = Buffer.from(await subsetFont(readFileSync(file), 'ਕਖਗ', { targetFormat: 'sfnt' }));

function table(bytes: Buffer, name: string): Buffer | undefined {
  for (let at = 12; at < 12 + bytes.readUInt16BE(4) * 16; at += 16)
    if (bytes.toString('latin1', at, at + 4) === name)
      return bytes.subarray(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 8) + bytes.readUInt32BE(at + 12));
  return undefined;
}

test('a font loses the tables that choose glyphs, and the sum over the whole file is the one the format asks for', () => {
  const slim = extendFont(font, []);
  assert.ok(table(font, 'GSUB') && !table(slim, 'GSUB'));
  assert.deepEqual(table(slim, 'glyf'), table(font, 'glyf'));
  let sum = 0;
  for (let at = 0; at < slim.length; at += 4) sum = (sum + slim.readUInt32BE(at)) >>> 0;
  assert.equal(sum, 0xb1b0afba);
});

test('a new glyph is as wide as asked for and its box lies around its moved parts', () => {
  const { glyphs } = measureFont(font);
  const made = extendFont(font, [
    { parts: [{ glyph: 1, x: 10, y: -20 }], width: 321 },
    { parts: [], width: 5 },
  ]);
  assert.equal(measureFont(made).glyphs, glyphs + 2);
  const places = Array.from({ length: glyphs + 3 }, (_, index) => table(made, 'loca')!.readUInt32BE(index * 4));
  const box = (glyph: number): number[] => [2, 4, 6, 8].map((at) => table(made, 'glyf')!.readInt16BE(places[glyph]! + at));
  const [left, bottom, right, top] = box(1) as [number, number, number, number];
  assert.deepEqual(box(glyphs), [left + 10, bottom - 20, right + 10, top - 20]);
  assert.equal(places[glyphs + 2], places[glyphs + 1]);
  const widths = table(made, 'hmtx')!;
  assert.deepEqual([widths.readUInt16BE(glyphs * 4), widths.readInt16BE(glyphs * 4 + 2), widths.readUInt16BE(glyphs * 4 + 4)], [321, left + 10, 5]);
});
