import { readFileSync } from 'node:fs';
// Comes with pdfjs-dist, which draws on it.
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text of a page, with its place in points from the bottom left corner. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** Opens a PDF with another program than the one that finished it. */
export function openPdf(file: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, useSystemFonts: false }).promise;
}

/** The pages of a PDF, in order. */
export function pagesOf(pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

/** Every piece of text of a page. */
export async function textsOf(page: PDFPageProxy): Promise<PlacedText[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            text: item.str,
            x: item.transform[4] as number,
            y: item.transform[5] as number,
            size: Math.hypot(item.transform[2] as number, item.transform[3] as number),
          },
        ]
      : [],
  );
}

/** The words of a page as somebody would copy them. */
export async function copyPage(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

/** A tag of a page: its type, and the tags in it. */
export interface PageTag {
  role: string;
  alt?: string;
  lang?: string;
  children: PageTag[];
}

/** Every tag of a page, each before the ones in it. */
export async function tagsOf(page: PDFPageProxy): Promise<PageTag[]> {
  const all = (tag: PageTag): PageTag[] => [tag, ...(tag.children ?? []).filter(({ role }) => role).flatMap(all)];
  const tree = await page.getStructTree();
  return tree ? all(tree as unknown as PageTag) : [];
}

/** A page as a picture of black and white values, `perMillimetre` of them for each millimetre. */
export interface PagePicture {
  width: number;
  height: number;
  data: Uint8ClampedArray;
  perMillimetre: number;
}

const millimetre = 72 / 25.4;

/** Draws a page. */
export async function drawPage(page: PDFPageProxy, perMillimetre: number): Promise<PagePicture> {
  const viewport = page.getViewport({ scale: perMillimetre / millimetre });
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport, background: '#fff' }).promise;
  return { width, height, data: context.getImageData(0, 0, width, height).data, perMillimetre };
}

/** How far the ink of a page stays from each edge, in millimetres. */
export function inkMargins({ width, height, data, perMillimetre }: PagePicture): { left: number; right: number; top: number; bottom: number } {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (data[(y * width + x) * 4]! > 200) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  const inMillimetres = (pixels: number): number => pixels / perMillimetre;
  return { left: inMillimetres(left), right: inMillimetres(width - 1 - right), top: inMillimetres(top), bottom: inMillimetres(height - 1 - bottom) };
}

/** What the QR code in the upper left part of a drawn page says; how much of the page that is, goes from 0 to 1. */
export function readQr({ data, width, height }: PagePicture, part = { across: 1, down: 1 }): string | undefined {
  const [across, down] = [Math.floor(width * part.across), Math.floor(height * part.down)];
  const area = new Uint8ClampedArray(across * down * 4);
  for (let y = 0; y < down; y += 1) area.set(data.subarray(y * width * 4, (y * width + across) * 4), y * across * 4);
  return jsQR(area, across, down)?.data;
}
