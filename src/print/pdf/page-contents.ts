import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFStream, decodePDFRawStream, type PDFDocument, type PDFPage } from 'pdf-lib';
import { readInstructions, type Instruction } from './content-stream.ts';
import { readFontText } from './font-text.ts';

/** The drawing instructions of a page. They may stand in several streams, which count as one. */
export function instructionsOf(page: PDFPage): Instruction[] {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref, PDFStream)) : contents ? [contents] : [];
  return readInstructions(streams.map(textOfStream).join('\n'));
}

/** Gives a page other drawing instructions. */
export function replaceInstructions(document: PDFDocument, page: PDFPage, instructions: readonly Instruction[]): void {
  const stream = document.context.flateStream(Buffer.from(instructions.map(({ text }) => text).join('\n'), 'latin1'));
  page.node.set(PDFName.of('Contents'), document.context.register(stream));
}

/** What the glyphs of one font say. */
export function fontText(font: PDFDict): Map<string, string> {
  const table = font.lookup(PDFName.of('ToUnicode'));
  return readFontText(table instanceof PDFStream ? textOfStream(table) : '');
}

const textOfStream = (stream: PDFStream): string =>
  Buffer.from(stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()).toString('latin1');
