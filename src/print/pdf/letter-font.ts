import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream, type PDFDocument, type PDFObject } from 'pdf-lib';
import { extendFont, measureFont, type NewGlyph } from './truetype.ts';
import { readFontText, toHex } from './font-text.ts';

/** A glyph of a font at a place, in thousandths of the size of the letters. */
export interface PlacedGlyph {
  code: number;
  x: number;
  y: number;
}

const name = (text: string): PDFName => PDFName.of(text);

// Programs take a gap of a tenth of the size for a space, so a letter may be set this much closer or wider than it is, and no more: gaps add up.
const mostOff = 20;

/** What it takes to write letters with one glyph each. */
export interface LetterGlyphs {
  /** What a glyph says. */
  textOf(code: number): string;
  /** How far a glyph moves on, in thousandths of the size. */
  widthOf(code: number): number;
  /** The glyph that says `text`, is about as wide as `width`, and looks like these glyphs together. */
  glyphFor(text: string, glyphs: readonly PlacedGlyph[], width: number): number;
}

/** A font of a PDF that can be given more glyphs: one for each letter, made of the pieces that the letter is drawn with. */
export class LetterFont implements LetterGlyphs {
  readonly #dict: PDFDict;
  readonly #inside: PDFDict;
  readonly #font: Buffer;
  readonly #texts: Map<number, string>;
  readonly #widths: Map<number, number>;
  readonly #usualWidth: number;
  readonly #perUnit: number;
  readonly #firstNew: number;
  readonly #made: (NewGlyph & { text: string })[] = [];
  readonly #known = new Map<string, { code: number; width: number }[]>();

  constructor(dict: PDFDict) {
    this.#dict = dict;
    this.#inside = dict.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    this.#font = unpack(fontFile(this.#inside)!);
    this.#texts = new Map(
      [...readFontText(unpack(dict.lookup(name('ToUnicode')) as PDFRawStream).toString('latin1'))].map(([code, text]) => [
        Number.parseInt(code, 16),
        text,
      ]),
    );
    // A font of which all glyphs are as wide as each other has no list.
    this.#widths = readWidths(this.#inside.lookupMaybe(name('W'), PDFArray)?.asArray() ?? []);
    this.#usualWidth = this.#inside.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? 1000;
    const { unitsPerEm, glyphs } = measureFont(this.#font);
    this.#perUnit = unitsPerEm / 1000;
    this.#firstNew = glyphs;
  }

  textOf(code: number): string {
    return this.#texts.get(code) ?? '';
  }

  widthOf(code: number): number {
    return this.#widths.get(code) ?? this.#usualWidth;
  }

  glyphFor(text: string, glyphs: readonly PlacedGlyph[], width: number): number {
    const [first] = glyphs;
    const isPlain = glyphs.length === 1 && Math.abs(first!.x) < 1 && Math.abs(first!.y) < 1;
    if (isPlain && this.textOf(first!.code) === text && Math.abs(this.widthOf(first!.code) - width) <= mostOff) return first!.code;
    const toUnits = (length: number): number => Math.round(length * this.#perUnit);
    const parts = glyphs.map(({ code, x, y }) => ({ glyph: code, x: toUnits(x), y: toUnits(y) }));
    const key = `${text} ${parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(' ')}`;
    const known = this.#known.get(key) ?? [];
    const near = known.find((each) => Math.abs(each.width - width) <= mostOff);
    if (near) return near.code;
    const code = this.#firstNew + this.#made.length;
    const units = Math.max(0, toUnits(width));
    this.#made.push({ text, parts, width: units });
    this.#widths.set(code, units / this.#perUnit);
    this.#known.set(key, [...known, { code, width }]);
    return code;
  }

  /** Puts the font back into the PDF: with its new glyphs, without what a PDF has no use for. */
  write(document: PDFDocument): void {
    if (this.#made.length === 0) return;
    const { context } = document;
    const descriptor = this.#inside.lookup(name('FontDescriptor'), PDFDict);
    const font = extendFont(this.#font, this.#made);
    descriptor.set(
      name('FontFile2'),
      context.register(context.stream(deflateSync(font, { level: 9 }), { Filter: 'FlateDecode', Length1: font.length })),
    );
    const widths = this.#inside.lookupMaybe(name('W'), PDFArray) ?? context.obj([]);
    this.#inside.set(name('W'), widths);
    widths.push(PDFNumber.of(this.#firstNew));
    widths.push(context.obj(this.#made.map((_, index) => Number(this.widthOf(this.#firstNew + index).toFixed(2)))));
    const table = unpack(this.#dict.lookup(name('ToUnicode')) as PDFRawStream).toString('latin1');
    const rows = this.#made.flatMap(({ text }, index) => (text === '' ? [] : [`<${codeToHex(this.#firstNew + index)}> <${toHex(text)}>`]));
    const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, block) => rows.slice(block * 100, block * 100 + 100));
    const more = blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`).join('');
    this.#dict.set(name('ToUnicode'), context.register(context.flateStream(table.replace('endcmap', `${more}endcmap`))));
  }
}

/** The file of a font with TrueType outlines. */
export function fontFile(inside: PDFDict): PDFRawStream | undefined {
  const file = inside.lookupMaybe(name('FontDescriptor'), PDFDict)?.lookup(name('FontFile2'));
  return file instanceof PDFRawStream ? file : undefined;
}

export const unpack = (stream: PDFRawStream): Buffer => Buffer.from(decodePDFRawStream(stream).decode());
export const codeToHex = (code: number): string => toHex(String.fromCharCode(code));

/** Reads the widths of glyphs: "12 [500 600]" gives those from 12 on, "12 15 500" the same one to 12 up to 15. */
function readWidths(objects: readonly PDFObject[]): Map<number, number> {
  const widths = new Map<number, number>();
  const numberAt = (list: readonly PDFObject[], index: number): number => (list[index] as PDFNumber).asNumber();
  for (let at = 0; at < objects.length;) {
    const first = numberAt(objects, at);
    const second = objects[at + 1]!;
    if (second instanceof PDFArray) {
      for (const [index] of second.asArray().entries()) widths.set(first + index, numberAt(second.asArray(), index));
      at += 2;
    } else {
      for (let code = first; code <= numberAt(objects, at + 1); code += 1) widths.set(code, numberAt(objects, at + 2));
      at += 3;
    }
  }
  return widths;
}
