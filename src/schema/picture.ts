import type { Locale } from '../locale/table.ts';

/** A picture, its words and its licence: one line of content/pictures/pictures.csv beside the file itself. */
export interface Picture {
  id: string;
  /** File name in content/pictures. */
  file: string;
  kind: 'svg' | 'raster';
  /** Natural size in CSS pixels. */
  width: number;
  height: number;
  /** SHA-256 of the file, in hex. */
  digest: string;
  /** What it shows, in English. Empty without a passport. */
  meaning: string;
  alt: Partial<Record<Locale, string>>;
  source: string;
  licence: string;
  author: string;
  changes: string;
  set: string;
}

/** Where the site serves a picture: one address for a drawing, several sizes and kinds for a photo. */
export interface PublishedPicture {
  id: string;
  width: number;
  height: number;
  /** Address below the base path, without a leading slash. */
  src: string;
  /** For a photo: one entry for each modern format, with its srcset of addresses below the base path. */
  sources: readonly { type: string; srcset: readonly { src: string; width: number }[] }[];
}
