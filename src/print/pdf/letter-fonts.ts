import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFPage } from 'pdf-lib';
import { fontFile, LetterFont } from './letter-font.ts';

/** The fonts of one PDF whose letters can be given glyphs of their own. */
export class LetterFonts {
  readonly #fonts = new Map<PDFDict, LetterFont>();

  /** Those of a page, under the names they have there (F4). */
  ofPage(page: PDFPage): Map<string, LetterFont> {
    const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const found = new Map<string, LetterFont>();
    for (const [name] of fonts?.entries() ?? []) {
      const dict = fonts!.lookup(name, PDFDict);
      const inside = dict.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
      if (!inside || !fontFile(inside) || !dict.has(PDFName.of('ToUnicode'))) continue;
      if (!this.#fonts.has(dict)) this.#fonts.set(dict, new LetterFont(dict));
      found.set(name.asString().slice(1), this.#fonts.get(dict)!);
    }
    return found;
  }

  /** Puts all new glyphs into the PDF, and takes out of the fonts that got some what a PDF has no use for. */
  write(document: PDFDocument): void {
    for (const font of this.#fonts.values()) font.write(document);
  }
}
