import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWordFile } from '../../../src/word/read-word-file.ts';
import { unpackWordFile, wordLimits } from '../../../src/word/unpack.ts';
import { checkFolder, goodSite } from '../../support/content-folder.ts';
import { blankFile, editFile, fillAll, frontOf, importBytes, paragraph, readFilled, sourceOf } from '../../support/word-file.ts';

const { site } = await checkFolder(goodSite);
const source = sourceOf(site!, 'en', 'savings');
const front = frontOf('ur');
const filled = editFile(await blankFile(source, front), (xml) => fillAll(xml, Object.fromEntries(source.rows.map(({ id, words }) => [id, words]))));
const same = (xml: string): string => xml;
const document = (inside: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;

/** A file whose list of contents says that a part is smaller than it is. */
function withFalseSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\u0001\u0002', 0, 'latin1'); at !== -1; at = copy.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    const name = copy.toString('latin1', at + 46, at + 46 + copy.readUInt16LE(at + 28));
    if (name === 'word/document.xml') copy.writeUInt32LE(size, at + 24);
  }
  return copy;
}

const large = document(paragraph('x'.repeat(wordLimits.part)));
for (const [what, bytes, message] of [
  ['a text file', strToU8('Hello'), /not a Word file/],
  ['an empty file', new Uint8Array(), /not a Word file/],
  ['another zip file', zipSync({ 'a.txt': strToU8('x') }), /not a Word file/],
  ['half a Word file', filled.slice(0, filled.length / 2), /broken/],
  ['an old or locked Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), /old Word file/],
  ['a file that is too large', new Uint8Array(wordLimits.bytes + 1), /20 MB/],
  ['a file that unpacks to far more than a guide', editFile(filled, () => large), /far larger inside/],
  [
    'a file that hides how large it is inside',
    withFalseSize(
      editFile(filled, () => large),
      1_000,
    ),
    /broken/,
  ],
  [
    'a file with very many parts',
    zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`word/p${n}.xml`, strToU8('<a/>')]))),
    /far larger inside/,
  ],
  ['a file with a macro', editFile(filled, same, { 'word/vbaProject.bin': 'x' }), /a program/],
  ['a file with entities', editFile(filled, (xml) => xml.replace(/^<\?xml.*?\?>/, '<!DOCTYPE a [<!ENTITY b "bb">]>')), /broken/],
  ['a file that is nested very deep', editFile(filled, () => document('<w:p>'.repeat(300) + '</w:p>'.repeat(300))), /broken/],
  ['a file with very many elements', editFile(filled, () => document('<w:p/>'.repeat(wordLimits.elements))), /broken/],
  ['a file with very many rows', editFile(filled, () => document(`<w:tbl>${'<w:tr/>'.repeat(wordLimits.rows + 1)}</w:tbl>`)), /broken/],
  ['a file in another coding', editFile(filled, same, { 'word/document.xml': Buffer.from(`\uFEFF${document('')}`, 'utf16le') }), /broken/],
  ['a file whose XML is not whole', editFile(filled, (xml) => xml.slice(0, -20)), /broken/],
] as const) {
  test(`${what} is refused in one plain message`, () => {
    const found = unpackWordFile(bytes);
    assert.ok('message' in found);
    assert.match(found.message, message);
    assert.match(found.help, /^[A-Z].*\.$/);
  });
}

test('a Word file without our tables has no rows and no settings', async () => {
  const { rows, settings, outside } = await readFilled(editFile(filled, () => document(paragraph('A letter.'))));
  assert.deepEqual([rows, settings.size, outside], [[], 0, ['A letter.']]);
});

test('a file without a document is not read', async () => {
  const found = unpackWordFile(zipSync({ '_rels/.rels': strToU8('<a/>') }));
  assert.ok('bytes' in found);
  assert.equal(await readWordFile(found), undefined);
});

test('a picture from elsewhere is not fetched; that the file points there is told', async () => {
  const relation =
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:9/x.png" TargetMode="External"/>';
  const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`;
  const { problems } = await importBytes(editFile(filled, same, { 'word/_rels/document.xml.rels': relations }), source, front);
  assert.deepEqual(
    problems.map(({ rule, message }) => [rule, message]),
    [['word-file-extra', 'This file points to files in other places. They were not opened.']],
  );
});

test('pictures and other parts stay packed', () => {
  const found = unpackWordFile(editFile(filled, same, { 'word/media/a.png': 'x', 'customXml/item1.xml': '<a/>', 'word/settings.xml': '<a/>' }));
  assert.ok('bytes' in found);
  const names = Object.keys(unzipSync(found.bytes));
  assert.ok(names.includes('word/document.xml'));
  assert.deepEqual(
    names.filter((name) => /media|customXml|settings/.test(name)),
    [],
  );
});
