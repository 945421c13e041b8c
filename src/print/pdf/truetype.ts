/** A glyph to add to a font: glyphs that are there already, moved, drawn as one. Without parts it is an empty space. */
export interface NewGlyph {
  parts: readonly { glyph: number; x: number; y: number }[];
  width: number;
}

// A PDF names its glyphs by number, so that what only helps to choose them (GSUB and others) is dead weight in it.
const needed = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** How many units an em of this font has, and how many glyphs it holds. */
export function measureFont(font: Buffer): { unitsPerEm: number; glyphs: number } {
  const tables = readTables(font);
  return { unitsPerEm: tables.get('head')!.readUInt16BE(18), glyphs: tables.get('maxp')!.readUInt16BE(4) };
}

/** The font with more glyphs behind its own, and without the tables that a PDF has no use for. */
export function extendFont(font: Buffer, added: readonly NewGlyph[]): Buffer {
  const tables = readTables(font);
  if (added.length > 0) addGlyphs(tables, added);
  return writeTables(tables);
}

type Tables = Map<string, Buffer>;

function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    const name = font.toString('latin1', at, at + 4);
    const start = font.readUInt32BE(at + 8);
    if (needed.includes(name)) tables.set(name, font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

function addGlyphs(tables: Tables, added: readonly NewGlyph[]): void {
  const [head, maxp, hhea] = ['head', 'maxp', 'hhea'].map((name) => Buffer.from(tables.get(name)!)) as [Buffer, Buffer, Buffer];
  const old = maxp.readUInt16BE(4);
  const places = readPlaces(tables.get('loca')!, head.readUInt16BE(50) === 1, old);
  const outlines = tables.get('glyf')!;
  const boxOf = (glyph: number): Box | undefined => {
    const start = places[glyph]!;
    return places[glyph + 1]! > start ? ([2, 4, 6, 8].map((at) => outlines.readInt16BE(start + at)) as Box) : undefined;
  };
  const made = added.map(({ parts }) => compose(parts, boxOf));
  let end = places.at(-1)!;
  for (const { bytes } of made) places.push((end += bytes.length));

  const most = Math.max(...added.map(({ parts }) => parts.length));
  head.writeUInt16BE(1, 50);
  maxp.writeUInt16BE(old + added.length, 4);
  // The most points and outlines that one composed glyph can have.
  for (const [simple, composed] of [
    [6, 10],
    [8, 12],
  ] as const)
    maxp.writeUInt16BE(Math.min(0xffff, most * Math.max(maxp.readUInt16BE(simple), maxp.readUInt16BE(composed))), composed);
  maxp.writeUInt16BE(Math.max(most, maxp.readUInt16BE(28)), 28);
  maxp.writeUInt16BE(maxp.readUInt16BE(30) + 1, 30);
  const widths = addWidths(tables.get('hmtx')!, hhea.readUInt16BE(34), old, [
    ...added.map(({ width }, index): [number, number] => [width, made[index]!.left]),
  ]);
  hhea.writeUInt16BE(old + added.length, 34);
  for (const [name, table] of Object.entries({ head, maxp, hhea, hmtx: widths })) tables.set(name, table);
  tables.set('glyf', Buffer.concat([outlines.subarray(0, places[old]), ...made.map(({ bytes }) => bytes)]));
  const loca = Buffer.alloc(places.length * 4);
  for (const [index, place] of places.entries()) loca.writeUInt32BE(place, index * 4);
  tables.set('loca', loca);
}

type Box = [left: number, bottom: number, right: number, top: number];

function readPlaces(loca: Buffer, isLong: boolean, glyphs: number): number[] {
  return Array.from({ length: glyphs + 1 }, (_, index) => (isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2));
}

const wordsAreOffsets = 0x0003;
const moreFollow = 0x0020;

/** A composed glyph, as the format of TrueType wants it: a box around all, then number and place of each part. */
function compose(parts: NewGlyph['parts'], boxOf: (glyph: number) => Box | undefined): { bytes: Buffer; left: number } {
  const boxes = parts.flatMap(({ glyph, x, y }) => {
    const box = boxOf(glyph);
    return box ? [box.map((value, index) => value + (index % 2 === 0 ? x : y))] : [];
  });
  if (boxes.length === 0) return { bytes: Buffer.alloc(0), left: 0 };
  const bytes = Buffer.alloc(10 + parts.length * 8);
  const edge = (index: number, choose: typeof Math.min): number => choose(...boxes.map((box) => box[index]!));
  const header = [-1, edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
  for (const [index, value] of header.entries()) bytes.writeInt16BE(value, index * 2);
  for (const [index, { glyph, x, y }] of parts.entries()) {
    const at = 10 + index * 8;
    bytes.writeUInt16BE(wordsAreOffsets | (index < parts.length - 1 ? moreFollow : 0), at);
    bytes.writeUInt16BE(glyph, at + 2);
    bytes.writeInt16BE(x, at + 4);
    bytes.writeInt16BE(y, at + 6);
  }
  return { bytes, left: header[1]! };
}

/** The widths of all glyphs, each with a number of its own: the last of the old ones may share one. */
function addWidths(hmtx: Buffer, own: number, glyphs: number, added: readonly [width: number, left: number][]): Buffer {
  const widths = Buffer.alloc((glyphs + added.length) * 4);
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    widths.writeUInt16BE(hmtx.readUInt16BE(Math.min(glyph, own - 1) * 4), glyph * 4);
    widths.writeInt16BE(hmtx.readInt16BE(glyph < own ? glyph * 4 + 2 : own * 4 + (glyph - own) * 2), glyph * 4 + 2);
  }
  for (const [index, [width, left]] of added.entries()) {
    widths.writeUInt16BE(width, (glyphs + index) * 4);
    widths.writeInt16BE(left, (glyphs + index) * 4 + 2);
  }
  return widths;
}

function writeTables(tables: Tables): Buffer {
  const list = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(12 + list.length * 16);
  const power = 2 ** Math.floor(Math.log2(list.length));
  header.writeUInt32BE(0x00010000, 0);
  for (const [index, value] of [list.length, power * 16, Math.log2(power), (list.length - power) * 16].entries())
    header.writeUInt16BE(value, 4 + index * 2);
  const parts: Buffer[] = [header];
  let place = header.length;
  for (const [index, [name, table]] of list.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    // The sum over the whole file stands in this table. It is the same for every file without it.
    if (name === 'head') padded.writeUInt32BE(0, 8);
    const at = 12 + index * 16;
    header.write(name, at, 'latin1');
    for (const [nth, value] of [checksum(padded), place, table.length].entries()) header.writeUInt32BE(value, at + 4 + nth * 4);
    parts.push(padded);
    place += padded.length;
  }
  const font = Buffer.concat(parts);
  const head = list.findIndex(([name]) => name === 'head');
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, font.readUInt32BE(12 + head * 16 + 8) + 8);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
