import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { faces, paperFaces } from '../../fonts/faces.ts';
import { hasUnmarkedDrawing } from './mark-artifacts.ts';
import { isWords, readBookmarks } from './mend-tags.ts';
import type { Instruction } from './content-stream.ts';
import { fontText } from './page-contents.ts';
import type { PaperFacts } from './paper-facts.ts';
import { allTags, readTags, type Tag } from './tags.ts';

/** Something wrong with a finished PDF. */
export interface PaperFault {
  rule: 'paper-tags' | 'paper-letters';
  message: string;
}

const name = (text: string): PDFName => PDFName.of(text);

/** Types of tags that PDF 1.7 knows, of those that a web page can become. */
const knownTypes = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Figure Form NonStruct'.split(
    ' ',
  ),
);

/**
 * Looks for what a machine can find of PDF/UA-1: title, language, tags and their order, words for pictures and links,
 * decoration marked as such, fonts. `contents` is what is drawn on each page. Empty: nothing found. What only a person can
 * judge stands in docs/paper.md.
 */
export function checkPdf(document: PDFDocument, facts: PaperFacts, contents: readonly (readonly Instruction[])[]): PaperFault[] {
  const tags = readTags(document) ?? [];
  const all = [...allTags(tags)];
  const faults = [...aboutDocument(document, facts), ...aboutTags(tags, all, facts), ...aboutPages(document, all, contents), ...aboutFonts(document)];
  return [...[...new Set(faults)].map((message): PaperFault => ({ rule: 'paper-tags', message })), ...checkLetters(document, contents)];
}

function aboutDocument(document: PDFDocument, { title, language, headings }: PaperFacts): string[] {
  const { catalog } = document;
  const bookmarks = readBookmarks(document).map((bookmark) => bookmark.lookup(name('Title'), PDFHexString).decodeText());
  return [
    ...(document.getTitle() === title && title !== '' ? [] : ['The title is missing.']),
    ...(textAt(catalog, 'Lang') === language && language !== '' ? [] : ['The language is missing.']),
    ...(catalog.has(name('Metadata')) ? [] : ['The description of the file (XMP) is missing.']),
    ...(String(catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))) === 'true' ? [] : ['The file does not say that it is tagged.']),
    ...(bookmarks.join('\n') === headings.join('\n') ? [] : ['The bookmarks are not the headings.']),
  ];
}

function aboutTags(tags: readonly Tag[], all: readonly Tag[], { headings, languages }: PaperFacts): string[] {
  const levels = all.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []));
  const roles = { Strong: 'Span', Em: 'Span' };
  return [
    ...(tags.length === 1 && tags[0]!.type === 'Document' ? [] : ['There is not one document at the top of the tags.']),
    ...all.filter(({ type }) => !knownTypes.has(type) && !Object.hasOwn(roles, type)).map(({ type }) => `PDF 1.7 does not know the tag ${type}.`),
    ...all.filter(({ type, dict }) => type === 'Figure' && !textAt(dict, 'Alt')).map(() => 'A picture has no words.'),
    ...all.filter((tag) => tag.type === 'TH' && !hasScope(tag)).map(() => 'A heading of a table does not say for what it is.'),
    ...all
      .filter(({ type, children }) => type === 'LI' && children.some((child) => !/^(?:Lbl|LBody)$/.test(child.type)))
      .map(() => 'A list holds something that is no part of a list.'),
    ...(levels.length === headings.length ? [] : ['The headings of the page are not all headings in the tags.']),
    ...(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1) ? [] : ['A level of headings is left out.']),
    ...(all.filter(isWords).length === languages.length ? [] : ['The languages inside sentences are not known.']),
  ];
}

const hasScope = ({ dict }: Tag): boolean => String(dict.get(name('A')) && dict.context.lookup(dict.get(name('A')))).includes('/Scope');

function aboutPages(document: PDFDocument, all: readonly Tag[], contents: readonly (readonly Instruction[])[]): string[] {
  const tagged = new Set(all.filter(({ type }) => type === 'Link').flatMap(({ annotations }) => annotations));
  return document.getPages().flatMap((page, index) => {
    const annotations = (page.node.Annots()?.asArray() ?? []).map((ref) => document.context.lookup(ref, PDFDict));
    return [
      ...(hasUnmarkedDrawing(contents[index]!) ? [`Something on page ${index + 1} is not tagged.`] : []),
      ...annotations.filter((annotation) => !tagged.has(annotation)).map(() => `A link on page ${index + 1} is not tagged.`),
      ...annotations.filter((annotation) => !textAt(annotation, 'Contents')).map(() => `A link on page ${index + 1} has no words.`),
    ];
  });
}

function aboutFonts(document: PDFDocument): string[] {
  return fontsOf(document).flatMap(({ family, isEmbedded }) => (isEmbedded ? [] : [`The font ${family} is not in the file.`]));
}

/** Letters that the fonts of the site lack: boxes in their place, or letters of a font of this computer. */
function checkLetters(document: PDFDocument, contents: readonly (readonly Instruction[])[]): PaperFault[] {
  const strange = fontsOf(document).filter(({ family }) => !isOwnFont(family));
  const boxes = contents.flatMap((drawn, index) => (drawn.some(isBox) ? [index + 1] : []));
  return [
    ...(strange.length === 0 ? [] : [`The fonts of the site have no ${lettersOf(strange.map(({ dict }) => dict))}.`]),
    ...boxes.map((page) => `There is a box in the place of a letter on page ${page}.`),
  ].map((message) => ({ rule: 'paper-letters', message }));
}

const isBox = ({ operator, operands }: Instruction): boolean =>
  operator === 'Tj' && /^<(?:.{4})*?0000/.test(operands[0]!) && operands[0]!.length % 4 === 2;

const ownFonts = [...faces, ...paperFaces].map(({ file }) => plainName(file.split('/')[1]!));
const isOwnFont = (family: string): boolean => ownFonts.some((own) => plainName(family).startsWith(own));
function plainName(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function lettersOf(fonts: readonly PDFDict[]): string {
  const letters = [...new Set(fonts.flatMap((font) => [...fontText(font).values()]))].filter((letter) => letter.trim() !== '');
  if (letters.length === 0) return 'letters for some words';
  const some = letters.slice(0, 8).map((letter) => `"${letter}"`);
  return letters.length > some.length ? `${some.join(', ')} and ${letters.length - some.length} more` : some.join(', ');
}

/** The fonts of a PDF. A font without a family is drawn as shapes (Type 3). */
export function fontsOf(document: PDFDocument): { family: string; isEmbedded: boolean; dict: PDFDict }[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('Font') || object.get(name('Subtype')) === name('CIDFontType2')) return [];
    const descendant = object.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
    const descriptor = (descendant ?? object).lookupMaybe(name('FontDescriptor'), PDFDict);
    const family =
      object
        .lookupMaybe(name('BaseFont'), PDFName)
        ?.decodeText()
        .replace(/^[A-Z]{6}\+/, '') ?? '';
    return [{ family, isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor?.has(name(file))), dict: object }];
  });
}

const textAt = (dict: PDFDict, key: string): string | undefined => dict.lookupMaybe(name(key), PDFString, PDFHexString)?.decodeText();
