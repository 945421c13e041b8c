import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../load/files.ts';
import { localeInfo, type Locale } from '../locale/table.ts';
import { faces, type Face } from './faces.ts';

/** A font as the site serves it. */
export interface MadeFont {
  face: Face;
  /** Address below the base path. */
  src: string;
  bytes: Uint8Array;
  /** The characters it was cut to. */
  letters: string;
}

const require = createRequire(import.meta.url);
const recipe = 'subset-1';

/** The characters that a site shows in a font. */
export type CharactersOf = (use: Face['use']) => string;

/**
 * Makes the fonts that some locales need, cut down to their alphabets and to the other characters the site shows in them. Cutting is slow, so results are kept by what went in; the plain alphabets come with the program.
 */
export async function makeFonts(locales: readonly Locale[], charactersOf: CharactersOf, cacheDir: string): Promise<MadeFont[]> {
  const uses = new Set<Face['use']>([...locales.map((locale) => localeInfo(locale).font), 'latin', 'dyslexia']);
  const made: MadeFont[] = [];
  for (const face of faces) {
    if (!uses.has(face.use)) continue;
    const letters = lettersOf(face, charactersOf(face.use));
    const bytes = await cutFace(face, letters, [preparedDir, cacheDir]);
    made.push({ face, src: `fonts/${nameOf(face)}.${digestOf(bytes).slice(0, 10)}.woff2`, bytes, letters });
  }
  return made;
}

/** The folder of fonts cut to plain alphabets. `npm run fonts` writes it. */
export const preparedDir = fileURLToPath(new URL('./prepared', import.meta.url));

/** The characters that are kept of a font: its alphabet, and those of some others that it is used for. */
export function lettersOf(face: Face, characters: string): string {
  return [...new Set([...face.alphabet, ...inRange(characters, face.range)])].sort().join('');
}

/** Cuts one font to some letters, and to one weight if it is given. Looks in the folders first, and keeps a new one in the last. */
export async function cutFace(face: Face, letters: string, folders: readonly string[], weight?: number): Promise<Uint8Array> {
  const original = readFileSync(require.resolve(face.file));
  const name = `${nameOf(face)}.${digestOf(recipe, original, letters, ...(weight === undefined ? [] : [String(weight)])).slice(0, 16)}.woff2`;
  const known = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (known !== undefined) return readFileSync(known);
  const { default: subsetFont } = await import('subset-font');
  const bytes = await subsetFont(original, letters, { targetFormat: 'woff2', ...(weight === undefined ? {} : { variationAxes: { wght: weight } }) });
  const kept = folders.at(-1)!;
  mkdirSync(kept, { recursive: true });
  const half = join(kept, `${name}.${process.pid}.half`);
  writeFileSync(half, bytes);
  renameSync(half, join(kept, name));
  return bytes;
}

const nameOf = ({ file }: Face): string => file.split('/').at(-1)!.replace('.woff2', '');

/** The @font-face rules of the fonts. Addresses are relative to a style sheet in the same folder as the fonts. */
export function fontStyles(fonts: readonly MadeFont[]): string {
  return fonts
    .map(({ face, src }) => {
      // "optional": words never wait for a font and never jump when it comes; it is there from the next page on.
      const display = face.use === 'dyslexia' ? 'swap' : 'optional';
      return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:${display};src:url(${src.split('/').at(-1)!}) format("woff2");unicode-range:${face.range}}`;
    })
    .join('\n');
}

function inRange(characters: string, range: string): string[] {
  const spans = range.split(',').map((part) =>
    part
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)),
  );
  return [...characters].filter((character) => {
    const code = character.codePointAt(0)!;
    return code > 0x7f && spans.some(([from, to = from]) => code >= from! && code <= to!);
  });
}
