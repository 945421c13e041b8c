import { join } from 'node:path';
import sharp from 'sharp';
import type { SiteContent } from '../../src/load/site-content.ts';
import type { Drawings } from '../../src/word/write-word-file.ts';

// Twice the size in which they are shown, so that they are sharp on paper.
const size = 128;

/** Makes small PNGs of some pictures. One that cannot be made is left out: its name is shown in its place. */
export async function makeDrawings({ pictures, pictureDir }: SiteContent, names: Iterable<string>): Promise<Drawings> {
  const drawings = new Map<string, Uint8Array>();
  for (const name of new Set(names)) {
    const picture = pictures.get(name);
    if (!picture) continue;
    const density =
      picture.kind === 'svg' ? { density: Math.min(600, Math.ceil((72 * size) / Math.max(1, Math.min(picture.width, picture.height)))) } : {};
    const drawn = sharp(join(pictureDir, picture.file), density)
      .resize(size, size, { fit: 'contain', background: '#ffffff' })
      .flatten({ background: '#ffffff' });
    const png = await drawn
      .png({ palette: true })
      .toBuffer()
      .catch(() => undefined);
    if (png) drawings.set(name, png);
  }
  return drawings;
}
