import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePaperFonts, paperFontStyles } from '../../src/fonts/paper-fonts.ts';
import type { MadeFont } from '../../src/fonts/make-fonts.ts';
import { digestOf } from '../../src/load/files.ts';
import { projectDir } from '../../src/site/engine-version.ts';
import type { Served } from './server.ts';

/** The styles and fonts that documents for paper use, served from memory. */
export interface PaperStyling {
  /** Addresses of the style sheets, in their order. */
  styles: readonly string[];
  files: Map<string, Served>;
  /** Fingerprint of all of them, and of the code that finishes a PDF. */
  version: string;
}

/** Makes the styling of documents: the site's own styles, with fonts and rules for paper on top. */
export async function makeStyling(outDir: string, base: string, fonts: readonly MadeFont[], cacheDir: string): Promise<PaperStyling> {
  const folder = `${base}.paper/`;
  const paperFonts = await makePaperFonts(fonts, join(cacheDir, 'fonts'));
  const fontCss = paperFontStyles(paperFonts, folder);
  const css = readFileSync(join(projectDir, 'src/print/paper.css'), 'utf8');
  const files = new Map<string, Served>([
    [`${folder}fonts.css`, { type: 'text/css', body: () => fontCss }],
    [`${folder}paper.css`, { type: 'text/css', body: () => css }],
    ...paperFonts.map(({ name, bytes }): [string, Served] => [folder + name, { type: 'font/woff2', body: () => bytes }]),
  ]);
  const own = siteStyles(outDir);
  const version = digestOf(fontCss, css, ...own.map((name) => readFileSync(join(outDir, name))), ...finishingCode());
  return { styles: [`${folder}fonts.css`, ...own.map((name) => base + name), `${folder}paper.css`], files, version };
}

const siteStyles = (outDir: string): string[] =>
  readdirSync(join(outDir, '_astro'))
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => `_astro/${name}`);

function finishingCode(): Buffer[] {
  const folder = join(projectDir, 'src/print/pdf');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}
