import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument, type PDFObject } from 'pdf-lib';

/** One element of the tag tree of a PDF, such as a heading or a paragraph. */
export interface Tag {
  /** Its type without the slash: H1, P, Figure. */
  type: string;
  dict: PDFDict;
  children: Tag[];
  /** True when words or a picture hang on it directly. */
  hasContent: boolean;
  /** Links of the page that belong to it. */
  annotations: PDFDict[];
}

const name = (text: string): PDFName => PDFName.of(text);

/** Reads the tag tree of a PDF. Undefined: it has none. */
export function readTags(document: PDFDocument): Tag[] | undefined {
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  return root && kidsOf(document, root).flatMap(({ object }) => (isTag(object) ? [readTag(document, object)] : []));
}

function readTag(document: PDFDocument, dict: PDFDict): Tag {
  const tag: Tag = { type: dict.lookup(name('S'), PDFName).asString().slice(1), dict, children: [], hasContent: false, annotations: [] };
  for (const { object: kid } of kidsOf(document, dict)) {
    if (isTag(kid)) tag.children.push(readTag(document, kid));
    else if (kid instanceof PDFNumber) tag.hasContent = true;
    else if (kid instanceof PDFDict && kid.has(name('Obj'))) tag.annotations.push(kid.lookup(name('Obj'), PDFDict));
    else if (kid instanceof PDFDict && kid.has(name('MCID'))) tag.hasContent = true;
  }
  return tag;
}

/** What hangs on an element: each as it stands there, and the object that is meant. */
export function kidsOf(document: PDFDocument, dict: PDFDict): { kid: PDFObject; object: PDFObject }[] {
  const kids = dict.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  return list.flatMap((kid) => {
    const object = document.context.lookup(kid);
    return object ? [{ kid, object }] : [];
  });
}

const isTag = (object: PDFObject): object is PDFDict => object instanceof PDFDict && object.has(name('S'));

/** Every tag below some, each before its children. */
export function* allTags(tags: readonly Tag[]): Generator<Tag> {
  for (const tag of tags) {
    yield tag;
    yield* allTags(tag.children);
  }
}
