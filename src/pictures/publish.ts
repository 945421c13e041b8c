import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Picture, PublishedPicture } from '../schema/picture.ts';
import { cleanSvg } from './clean-svg.ts';

/** Widths in which photos are offered, in CSS pixels times device ratio. */
const widths = [240, 480, 960] as const;
// Flat drawings below this width gain nothing from AVIF, and it is by far the slowest to make.
const avifFrom = 400;
const recipe = 'photo-1';

/** Where a picture will be served. Depends on the picture alone, so pages can be made before the files are. */
export function publishedPicture({ id, kind, width, height, digest, file }: Picture): PublishedPicture {
  const stem = `pictures/${id}.${digest.slice(0, 10)}`;
  if (kind === 'svg') return { id, width, height, src: `${stem}.svg`, sources: [] };
  const sizes = photoWidths(width);
  const fallback = file.endsWith('.png') ? 'png' : 'jpg';
  const sources = photoKinds(width).map((type) => ({
    type: `image/${type}`,
    srcset: sizes.map((size) => ({ src: `${stem}-${size}.${type}`, width: size })),
  }));
  return { id, width, height, src: `${stem}-${sizes[0]}.${fallback}`, sources };
}

/** Writes the files of a picture below `outDir`. Drawings are written anew; photos come from the cache when they can. */
export async function writePicture(picture: Picture, path: string, outDir: string, cacheDir: string): Promise<void> {
  const published = publishedPicture(picture);
  if (picture.kind === 'svg') {
    const target = join(outDir, published.src);
    if (await exists(target)) return;
    const cleaned = cleanSvg(await readFile(path, 'utf8'));
    if (!('svg' in cleaned)) throw new Error(`${picture.file} changed while the site was built. Build it again.`);
    await writeWhole(target, cleaned.svg);
    return;
  }
  const wanted = [published.src, ...published.sources.flatMap(({ srcset }) => srcset.map(({ src }) => src))];
  for (const src of wanted) {
    const target = join(outDir, src);
    if (await exists(target)) continue;
    const cached = join(cacheDir, recipe, src);
    if (!(await exists(cached))) await writeWhole(cached, await encode(await readFile(path), src));
    await writeWhole(target, await readFile(cached));
  }
}

async function encode(bytes: Uint8Array, src: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  // AVIF bytes depend on the number of threads, and the same input must give the same site on every machine.
  sharp.concurrency(1);
  const [, size, type] = /-(\d+)\.(\w+)$/.exec(src)!;
  // rotate() applies the camera's orientation; everything else in the file, such as the place, is left out.
  const image = sharp(bytes, { failOn: 'truncated' })
    .rotate()
    .resize({ width: Number(size), withoutEnlargement: true });
  if (type === 'avif') return image.avif({ effort: 2, quality: 55 }).toBuffer();
  if (type === 'webp') return image.webp({ quality: 80, effort: 4 }).toBuffer();
  if (type === 'png') return image.png({ palette: true, compressionLevel: 9 }).toBuffer();
  return image.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

const photoWidths = (natural: number): number[] => {
  const smaller = widths.filter((width) => width < natural);
  return smaller.length === widths.length ? [...widths] : [...smaller, Math.min(natural, widths.at(-1)!)];
};
const photoKinds = (width: number): string[] => (width >= avifFrom ? ['avif', 'webp'] : ['webp']);

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.half`;
  await writeFile(half, data);
  await rename(half, path);
}
