import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { digestOf } from '../load/files.ts';
import { localeInfo, type Locale } from '../locale/table.ts';
import { faces, type Face } from './faces.ts';

/** A font as the site serves it. */
export interface MadeFont {
  face: Face;
  /** Address below the base path. */
  src: string;
  bytes: Uint8Array;
}

const require = createRequire(import.meta.url);
const recipe = 'subset-1';

/**
 * Makes the fonts that some locales need, cut down to their alphabets and to `characters`, every character that the
 * site uses. Cutting is slow, so results are kept by what went in.
 */
export async function makeFonts(locales: readonly Locale[], characters: string, cacheDir: string): Promise<MadeFont[]> {
  const uses = new Set<Face['use']>([...locales.map((locale) => localeInfo(locale).font), 'latin', 'dyslexia']);
  const made: MadeFont[] = [];
  for (const face of faces) {
    if (!uses.has(face.use)) continue;
    const letters = [...new Set([...face.alphabet, ...inRange(characters, face.range)])].sort().join('');
    const bytes = await cut(face, letters, cacheDir);
    const name = face.file.split('/').at(-1)!.replace('.woff2', '');
    made.push({ face, src: `fonts/${name}.${digestOf(bytes).slice(0, 10)}.woff2`, bytes });
  }
  return made;
}

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

async function cut(face: Face, letters: string, cacheDir: string): Promise<Uint8Array> {
  const original = readFileSync(require.resolve(face.file));
  const cached = join(cacheDir, `${digestOf(recipe, original, letters)}.woff2`);
  if (existsSync(cached)) return readFileSync(cached);
  const { default: subsetFont } = await import('subset-font');
  const bytes = await subsetFont(original, letters, { targetFormat: 'woff2' });
  mkdirSync(cacheDir, { recursive: true });
  const half = `${cached}.${process.pid}.half`;
  writeFileSync(half, bytes);
  renameSync(half, cached);
  return bytes;
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
    return spans.some(([from, to = from]) => code >= from! && code <= to!);
  });
}
