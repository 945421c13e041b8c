import { PDFDocument } from 'pdf-lib';

/** The same pages on bigger paper. */
export async function enlarge(printed: Uint8Array, times: number): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  for (const page of document.getPages()) page.scale(times, times);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}
