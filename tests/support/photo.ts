import { crc32, deflateSync } from 'node:zlib';
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

/** A PNG whose header promises a size, with one byte of picture. */
export function pngHeader(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.alloc(1))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
