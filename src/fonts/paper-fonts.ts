import { readFileSync } from 'node:fs';
import { digestOf } from '../load/files.ts';
import { paperFaces } from './faces.ts';
import { cutFace, type MadeFont } from './make-fonts.ts';

/** A font that documents for paper are set in. */
export interface PaperFont {
  family: string;
  weight: string;
  /** CSS unicode-range: which characters it is used for. */
  range: string;
  name: string;
  bytes: Uint8Array;
}

const weights = [400, 700] as const;

/**
 * Fonts for paper, from those of the site. A variable font would be drawn into a PDF as shapes (Type 3), so each is cut to
 * the two weights that are used. Fonts of other scripts get the space too: a line is then one run of text and copies as such.
 */
export async function makePaperFonts(fonts: readonly MadeFont[], cacheDir: string): Promise<PaperFont[]> {
  const made: PaperFont[] = [];
  for (const { face, bytes, letters } of fonts) {
    if (face.use === 'dyslexia') continue;
    const { family, range } = face;
    if (!face.weight.includes(' ')) made.push(paperFont({ family, weight: face.weight, range: `U+20,${range}`, bytes }));
    else
      for (const weight of weights)
        made.push(paperFont({ family, weight: String(weight), range, bytes: await cutFace(face, letters, [cacheDir], weight) }));
  }
  for (const { family, weight, range, file } of paperFaces)
    made.push(paperFont({ family, weight, range, bytes: readFileSync(new URL(file, import.meta.url)) }));
  return made;
}

/** The @font-face rules of the fonts, which are served from `folder`. */
export function paperFontStyles(fonts: readonly PaperFont[], folder: string): string {
  return fonts
    .map(
      ({ family, weight, range, name }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:url(${folder}${name}) format("woff2");unicode-range:${range}}`,
    )
    .join('\n');
}

const paperFont = (font: Omit<PaperFont, 'name'>): PaperFont => ({ ...font, name: `${digestOf(font.bytes).slice(0, 16)}.woff2` });
