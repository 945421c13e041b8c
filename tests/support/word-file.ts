import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pathOf } from '../../src/load/body-record.ts';
import type { SiteContent } from '../../src/load/site-content.ts';
import { localeInfo, type Locale } from '../../src/locale/table.ts';
import { importGuide, type ImportedWords } from '../../src/word/import-guide.ts';
import { readWordFile, type FilledFile } from '../../src/word/read-word-file.ts';
import { readSourceGuide, type SourceGuide } from '../../src/word/source-guide.ts';
import { makeTemplate } from '../../src/word/template.ts';
import { unpackWordFile } from '../../src/word/unpack.ts';
import { writeWordFile, type Drawings } from '../../src/word/write-word-file.ts';
import type { FrontFacts } from '../../src/word/front-page.ts';

/** A guide of a checked site, taken apart. */
export function sourceOf({ guides }: SiteContent, locale: Locale, id: string): SourceGuide {
  const record = guides.find((guide) => guide.locale === locale && guide.id === id)!;
  return readSourceGuide({ text: readFileSync(record.path, 'utf8'), file: record.file, path: pathOf(record), settings: record.settings });
}

/** What the front page of a Word file says. */
export const frontOf = (into: Locale, guide = 'savings'): FrontFacts => ({
  guide,
  title: 'Your savings',
  from: 'English',
  into: localeInfo(into).englishName,
  locale: into,
  sourceHash: '0123456789abcdef',
  words: 'none',
});

/** The Word file of a guide, without the translation that is there. */
export function blankFile(source: SourceGuide, front: FrontFacts, drawings: Drawings = new Map()): Promise<Uint8Array> {
  const template = makeTemplate(source, undefined, front, {
    word: () => undefined,
    fact: () => '12',

    title: () => undefined,
  });
  const writing = (locale: Locale): { dir: 'ltr' | 'rtl'; tag: string } => ({ dir: localeInfo(locale).dir, tag: locale });
  return writeWordFile(template, { from: writing('en'), into: writing(front.locale as Locale), drawings });
}

/** Changes the XML of a Word file, and puts in, replaces or takes away other parts. */
export function editFile(bytes: Uint8Array, edit: (xml: string) => string, others: Record<string, string | Uint8Array> = {}): Uint8Array {
  const parts = unzipSync(bytes);
  parts['word/document.xml'] = strToU8(edit(strFromU8(parts['word/document.xml']!)));
  for (const [name, part] of Object.entries(others)) parts[name] = typeof part === 'string' ? strToU8(part) : new Uint8Array(part);
  return zipSync(parts);
}

/** A paragraph as Word writes it. */
export const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

/** Puts paragraphs into the last column of a row. */
export function fillRow(xml: string, id: string, paragraphs: string): string {
  return editRow(xml, id, (row) => {
    const at = row.lastIndexOf('<w:tc>');
    const properties = /<w:tcPr>[\s\S]*?<\/w:tcPr>/.exec(row.slice(at))?.[0] ?? '';
    return `${row.slice(0, at)}<w:tc>${properties}${paragraphs}</w:tc></w:tr>`;
  });
}

/** Changes the XML of one row. */
export function editRow(xml: string, id: string, edit: (row: string) => string): string {
  const rows = xml.split(/(?=<w:tr>|<w:tr )/);
  return rows
    .map((row) => {
      const end = row.indexOf('</w:tr>') + '</w:tr>'.length;
      return row.includes(`>#${id}<`) ? edit(row.slice(0, end)) + row.slice(end) : row;
    })
    .join('');
}

/** Fills in the front page and all rows. */
export function fillAll(xml: string, words: Readonly<Record<string, string>>): string {
  const lines = (text: string): string => text.split('\n').map(paragraph).join('');
  return Object.entries(words).reduce(
    (filled, [id, text]) => fillRow(filled, id, lines(text)),
    fillRow(xml, 'file-translator', paragraph('Amina Khan')),
  );
}

/** Reads a Word file that must be readable. */
export async function readFilled(bytes: Uint8Array): Promise<FilledFile> {
  const unpacked = unpackWordFile(bytes);
  if ('message' in unpacked) throw new Error(unpacked.message);
  return (await readWordFile(unpacked))!;
}

/** Imports a filled file for a guide. */
export async function importBytes(bytes: Uint8Array, source: SourceGuide, front: FrontFacts): Promise<ImportedWords> {
  return importGuide({ source, filled: await readFilled(bytes), file: 'a.docx', front, glossary: {}, addressOf: (address) => address });
}

/** The real content of the project. */
export const realContent = join(import.meta.dirname, '../../content');

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
