import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import type { Paper } from '../../src/print/papers.ts';
import { writeWhole } from '../../src/publish/write-whole.ts';

// The oldest day a zip file can hold: the same papers give the same bytes on every day.
const noDay = new Date(1980, 0, 1);

/** Packs every paper of a language into one file for a print shop, in a folder for each kind. Says in one line what it packed. */
export function zipPapers(locale: string, papers: readonly Paper[], dir: string): string {
  const files: Zippable = {};
  for (const { path, kind } of papers.filter((paper) => paper.locale === locale && existsSync(join(dir, paper.path))))
    files[`${locale}/${kind}/${path.split('/').at(-1)!}`] = [readFileSync(join(dir, path)), { level: 0, mtime: noDay }];
  const amount = Object.keys(files).length;
  if (amount === 0) return `There is nothing to pack for "${locale}": no paper of that language is in ${dir}.`;
  const file = join(dir, locale, 'print', `${locale}.zip`);
  files[`${locale}/README.txt`] = new TextEncoder().encode(howToPrint);
  writeWhole(file, zipSync(files, { level: 0, mtime: noDay }));
  return `${amount} papers for a print shop: ${file}`;
}

const howToPrint = `For the print shop

leaflet, large, pack: A4, both sides, one staple in the corner where reading starts.
booklet: A4, both sides, flip on the short edge, do not scale. Fold in the middle, two staples on the fold.
poster: A4, one side. poster-a3: A3, one side. Cut the strips at the bottom along the broken lines.
cards: A4, one side, on card. Cut along the broken lines.
questions, plan, feedback: A4, one side.
Paper: matt, 100 g or more, white or cream.
`;
