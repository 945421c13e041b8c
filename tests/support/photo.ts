import sharp from 'sharp';

interface Photo {
  width: number;
  height: number;
  kind: 'jpeg' | 'png' | 'webp';
  /** EXIF fields by group, such as { IFD0: { Artist: 'Amina' } }. */
  exif?: Record<string, Record<string, string>>;
  orientation?: number;
}

/** Makes a photo of one colour. */
export function makePhoto({ width, height, kind, exif, orientation }: Photo): Promise<Buffer> {
  let image = sharp({ create: { width, height, channels: 3, background: '#8a6' } });
  if (exif) image = image.withExif(exif);
  if (orientation) image = image.withMetadata({ orientation });
  return image.toFormat(kind).toBuffer();
}
