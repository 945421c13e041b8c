import { PDFDocument, rgb, type PDFEmbeddedPage, type PDFPage } from 'pdf-lib';
import { joinLetters } from './join-letters.ts';
import { LetterFonts } from './letter-fonts.ts';
import { instructionsOf, replaceInstructions } from './page-contents.ts';

/** The pages on one side of a sheet, counted from 0, as they stand from left to right. */
export type SheetSide = readonly [left: number, right: number];

/** Which pages stand beside each other when sheets are folded in the middle and put into one another. `pages` is a multiple of four. */
export function foldedOrder(pages: number, isRightToLeft: boolean): SheetSide[] {
  return Array.from({ length: pages / 2 }, (_, side): SheetSide => {
    const [first, last] = [side, pages - 1 - side];
    // On the front of a sheet the earlier page is on the right; a book that is read from right to left is bound the other way.
    const isEarlierLeft = (side % 2 === 1) !== isRightToLeft;
    return isEarlierLeft ? [first, last] : [last, first];
  });
}

const millimetre = 72 / 25.4;
const [width, height] = [297 * millimetre, 210 * millimetre];

/**
 * Puts A5 pages in pairs on A4 sheets, to print on both sides and fold. The last `spare` pages only fill the last sheet, as
 * far as they are needed.
 */
export async function foldPdf(printed: Uint8Array, { spare, isRightToLeft }: { spare: number; isRightToLeft: boolean }): Promise<PDFDocument> {
  const sheets = await PDFDocument.create({ updateMetadata: false });
  const source = await PDFDocument.load(printed, { updateMetadata: false });
  const used = Math.ceil((source.getPageCount() - spare) / 4) * 4;
  const kept = source.getPages().slice(0, used);
  const letters = new LetterFonts();
  for (const page of kept) replaceInstructions(source, page, joinLetters(instructionsOf(page), letters.ofPage(page)));
  letters.write(source);
  const pages = await sheets.embedPages(kept);
  for (const [side, order] of foldedOrder(used, isRightToLeft).entries()) {
    const sheet = sheets.addPage([width, height]);
    for (const [half, page] of order.entries())
      sheet.drawPage(pages[page] as PDFEmbeddedPage, { x: (half * width) / 2, y: 0, width: width / 2, height });
    drawFoldMarks(sheet);
    if (side === 0) drawStapleMarks(sheet);
  }
  return sheets;
}

const line = { thickness: 0.75, color: rgb(0.4, 0.4, 0.4) };

/** Short broken lines at both ends of the fold. */
function drawFoldMarks(sheet: PDFPage): void {
  for (const y of [0, height - 9 * millimetre])
    sheet.drawLine({ start: { x: width / 2, y }, end: { x: width / 2, y: y + 9 * millimetre }, dashArray: [4, 3], ...line });
}

/** Two short lines on the fold of the cover, where the staples go. */
function drawStapleMarks(sheet: PDFPage): void {
  for (const y of [height / 4, (height * 3) / 4])
    sheet.drawLine({ start: { x: width / 2, y: y - 6 * millimetre }, end: { x: width / 2, y: y + 6 * millimetre }, ...line, thickness: 1.5 });
}
