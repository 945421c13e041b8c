import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';
import type { PaperFacts } from './paper-facts.ts';
import { allTags, kidsOf, readTags, type Tag } from './tags.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Puts right what Chromium leaves out of or writes wrongly into the tags: types, the words of links, languages, bookmarks. */
export function mendTags(document: PDFDocument, facts: PaperFacts): void {
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const tags = readTags(document);
  if (!root || !tags) return;
  root.set(name('RoleMap'), document.context.obj({ Strong: 'Span', Em: 'Span' }));
  const all = [...allTags(tags)];
  for (const { type, dict } of all) if (type === 'LI') wrapListItem(document, dict);
  nameLinks(all, facts.links);
  nameLanguages(all, facts);
  nameBookmarks(document, facts.headings);
}

/** Puts everything of a list item but its mark into one body. */
function wrapListItem(document: PDFDocument, item: PDFDict): void {
  const kids = kidsOf(document, item);
  const isMark = (kid: PDFObject): boolean => kid instanceof PDFDict && kid.get(name('S')) === name('Lbl');
  const marks = kids.filter(({ object }) => isMark(object));
  const inside = kids.filter(({ object }) => !isMark(object));
  const body = document.context.obj({ Type: 'StructElem', S: 'LBody' });
  const ref = document.context.register(body);
  const page = item.get(name('Pg'));
  if (page) body.set(name('Pg'), page);
  body.set(name('P'), document.context.getObjectRef(item)!);
  body.set(name('K'), document.context.obj(inside.map(({ kid }) => kid)));
  for (const { object } of inside) if (object instanceof PDFDict && object.has(name('S'))) object.set(name('P'), ref);
  item.set(name('K'), document.context.obj([...marks.map(({ kid }) => kid), ref]));
}

/** Says for each link what it is called; a program that lists the links of a page reads it out. */
function nameLinks(tags: readonly Tag[], words: readonly string[]): void {
  const links = tags.filter(({ type }) => type === 'Link');
  for (const [index, { annotations }] of links.entries())
    for (const annotation of annotations) {
      const address = annotation.lookupMaybe(name('A'), PDFDict)?.lookupMaybe(name('URI'), PDFString, PDFHexString)?.decodeText();
      const text = links.length === words.length ? words[index] : address;
      annotation.set(name('Contents'), PDFHexString.fromText(text || address || '–'));
    }
}

/** Words in another language inside a sentence. Chromium keeps the language of blocks only. */
function nameLanguages(tags: readonly Tag[], { languages, language }: PaperFacts): void {
  const leaves = tags.filter(isWords);
  if (leaves.length !== languages.length) return;
  for (const [index, { dict }] of leaves.entries()) if (languages[index] !== language) dict.set(name('Lang'), PDFString.of(languages[index]!));
}

/** The end of a branch that holds words: one for each piece of text of the page. */
export const isWords = ({ type, hasContent, children }: Tag): boolean => type === 'NonStruct' && hasContent && children.length === 0;

/** Chromium writes the bookmarks of right-to-left headings with their words in reverse. */
function nameBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const bookmarks = readBookmarks(document);
  if (bookmarks.length !== headings.length) return;
  for (const [index, bookmark] of bookmarks.entries()) bookmark.set(name('Title'), PDFHexString.fromText(headings[index]!));
}

/** The bookmarks of a PDF, each before the ones below it. */
export function readBookmarks(document: PDFDocument): PDFDict[] {
  const found: PDFDict[] = [];
  const read = (parent: PDFDict | undefined): void => {
    for (let item = parent?.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict)) {
      found.push(item);
      read(item);
    }
  };
  read(document.catalog.lookupMaybe(name('Outlines'), PDFDict));
  return found;
}
