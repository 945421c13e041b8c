import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { digestOf } from '../../load/files.ts';
import { checkPdf, type PaperFault } from './check-pdf.ts';
import { dropUnused } from './drop-unused.ts';
import { joinLetters } from './join-letters.ts';
import { LetterFonts } from './letter-fonts.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { mendTags } from './mend-tags.ts';
import { instructionsOf, replaceInstructions } from './page-contents.ts';
import type { PaperFacts } from './paper-facts.ts';

/** A finished PDF, how many pages it has, and what the check found wrong with it. */
export interface FinishedPdf {
  bytes: Uint8Array;
  pages: number;
  faults: readonly PaperFault[];
}

/**
 * Turns what Chromium printed into a PDF that says all it is: tags, words, title, language, direction. The same page gives
 * the same bytes; `id` is its fingerprint.
 */
export async function finishPdf(printed: Uint8Array, facts: PaperFacts, id: string): Promise<FinishedPdf> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const letters = new LetterFonts();
  const contents = document.getPages().map((page) => markArtifacts(joinLetters(instructionsOf(page), letters.ofPage(page))));
  for (const [index, page] of document.getPages().entries()) {
    replaceInstructions(document, page, contents[index]!);
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
  letters.write(document);
  mendTags(document, facts);
  describePdf(document, facts);
  const faults = checkPdf(document, facts, contents);
  if (faults.length === 0) claimPdfUa(document, facts);
  return { bytes: await savePdf(document, id), pages: document.getPageCount(), faults };
}

type Description = Pick<PaperFacts, 'title' | 'language' | 'isRightToLeft'>;

/** Says what a PDF is: title, language, direction, how to print it; nothing of the machine and the hour it was made. */
export function describePdf(document: PDFDocument, { title, language, isRightToLeft }: Description, printing: Record<string, string> = {}): void {
  const { catalog, context } = document;
  const info = context.obj({});
  info.set(PDFName.of('Title'), PDFHexString.fromText(title));
  info.set(PDFName.of('Producer'), PDFString.of('Plainleaf'));
  context.trailerInfo.Info = context.register(info);
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true, Direction: isRightToLeft ? 'R2L' : 'L2R', ...printing }));
  setMetadata(document, { title, language });
}

/** Writes a PDF down under a number of its own. */
export async function savePdf(document: PDFDocument, id: string): Promise<Uint8Array> {
  await document.flush();
  dropUnused(document);
  const number = PDFHexString.of(digestOf(id).slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([number, number]);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

function claimPdfUa(document: PDFDocument, facts: PaperFacts): void {
  setMetadata(document, facts, '<pdfuaid:part>1</pdfuaid:part>');
}

function setMetadata(document: PDFDocument, { title, language }: Pick<PaperFacts, 'title' | 'language'>, claim = ''): void {
  const { catalog, context } = document;
  const metadata = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language><pdf:Producer>Plainleaf</pdf:Producer>${claim}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  // Not packed: programs look for it as plain text.
  const stream = context.stream(Buffer.from(metadata, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  const old = catalog.get(PDFName.of('Metadata'));
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  if (old) context.delete(old as never);
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
