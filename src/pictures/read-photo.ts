/** The size of a photo, or why it cannot be used. */
export type PhotoSize = { width: number; height: number } | { rule: 'picture-size' | 'picture-readable'; message: string; help: string };

/** Limits for photos, checked on the header before anything is decoded. */
export const photoLimits = { bytes: 8_000_000, smallest: 16, largest: 8_000, pixels: 25_000_000 } as const;

const kinds: Record<string, readonly string[]> = { png: ['png'], jpg: ['jpeg'], jpeg: ['jpeg'], webp: ['webp'] };

/** Reads the header of a photo and then decodes it whole, so that a broken one is found before the site is built. */
export async function readPhoto(bytes: Uint8Array, name: string): Promise<PhotoSize> {
  if (bytes.length > photoLimits.bytes) return tooBig(`This picture has more than ${Math.floor(bytes.length / 1_000_000)} MB.`);
  if (isPhonePhoto(bytes)) return broken('This photo is of the kind HEIC, as phones make them.');
  const { default: sharp } = await import('sharp');
  const options = { failOn: 'truncated', limitInputPixels: photoLimits.pixels } as const;
  try {
    const { format, width, height, orientation = 1 } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    const ending = name.split('.').at(-1)!.toLowerCase();
    if (!kinds[ending]?.includes(format)) return broken(`The name ends in .${ending}, but the picture is of the kind ${format}.`);
    if (width > photoLimits.largest || height > photoLimits.largest || width * height > photoLimits.pixels)
      return tooBig(`This picture is ${width} by ${height} points.`);
    if (width < photoLimits.smallest || height < photoLimits.smallest)
      return {
        rule: 'picture-size',
        message: `This picture is only ${width} by ${height} points.`,
        help: 'Use one that is at least 400 points wide.',
      };
    await sharp(bytes, options).stats();
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return broken('This picture is broken or is not a picture.');
  }
}

// ISO base media files say their kind behind "ftyp".
const isPhonePhoto = (bytes: Uint8Array): boolean =>
  /^ftyp(?:hei[cfsx]|hev[cx]|mif1|msf1)/.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'));

const broken = (message: string): PhotoSize => ({ rule: 'picture-readable', message, help: 'Open it and save it again as PNG, JPEG or WebP.' });
const tooBig = (message: string): PhotoSize => ({ rule: 'picture-size', message, help: 'Make it at most 2,000 points wide and under 8 MB.' });
