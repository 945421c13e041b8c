import { digestOf } from '../../src/load/files.ts';
import type { Paper } from '../../src/print/papers.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { PaperStyling } from './documents.ts';
import type { PapersInPlace, PlacedPaper } from './in-place.ts';
import type { KeptPaper, Shelf } from './keep.ts';
import { nameOf, paperProblem } from './paper-problems.ts';
import type { PaperJob } from './print-papers.ts';
import { showProgress } from './progress.ts';

interface Making {
  /** The folder of the built site, and the path it is built for. */
  dir: string;
  base: string;
  styling: PaperStyling;
  jobs: number;
  shelf: Shelf;
  inPlace: PapersInPlace;
}

/** A paper that lies on the shelf, or in the site already. */
export interface MadePaper {
  paper: Paper;
  source: string;
  key: string;
  kept: KeptPaper;
  placed?: PlacedPaper;
}

export interface MadePapers {
  made: MadePaper[];
  /** How many of them were printed now. */
  printed: number;
  failed: Problem[];
}

/**
 * Prints the papers that are neither in the site nor on the shelf yet, and puts them on the shelf. Without such a paper no
 * browser is needed.
 */
export async function makePapers(papers: readonly Paper[], { dir, base, styling, jobs, shelf, inPlace }: Making): Promise<MadePapers> {
  const made: MadePapers['made'] = [];
  const missing: PaperJob[] = [];
  const files = new Map(styling.files);
  for (const [index, paper] of papers.entries()) {
    const source = digestOf(styling.version, paper.kind, paper.source);
    const placed = inPlace.find(paper.path, source);
    if (placed) {
      made.push({ paper, source, key: placed.key, kept: placed, placed });
      continue;
    }
    const key = digestOf(styling.version, paper.kind, paper.makeDocument());
    const kept = shelf.find(key);
    if (kept) made.push({ paper, source, key, kept });
    else {
      const address = `${base}.paper/${index}.html`;
      files.set(address, { type: 'text/html; charset=utf-8', body: paper.makeDocument });
      missing.push({ paper, source, address, key });
    }
  }
  if (missing.length === 0) return { made, printed: 0, failed: [] };
  // What prints is as much code as everything else, and mostly nothing is to be printed.
  const [{ openBrowser }, { printPapers }, { servePaper }] = await Promise.all([
    import('../browser.ts'),
    import('./print-papers.ts'),
    import('./server.ts'),
  ]);
  const failed: Problem[] = [];
  const browser = await openBrowser();
  const server = await servePaper(dir, base, files);
  const progress = showProgress(missing.length);
  try {
    const local = missing.map((job) => ({ ...job, address: server.url + job.address }));
    await printPapers(browser, local, jobs, ({ paper, source, key }, result) => {
      progress.step();
      if (result instanceof Error) {
        failed.push(paperProblem(paper, 'paper-printed', 'error', `${nameOf(paper)} could not be printed: ${result.message.split('\n')[0]}`));
        return;
      }
      const { bytes, preview, pages, faults } = result;
      shelf.keep(key, bytes, preview, { pages, faults });
      made.push({ paper, source, key, kept: { pages, faults } });
    });
  } finally {
    progress.end();
    await browser.close();
    await server.close();
  }
  return { made, printed: missing.length - failed.length, failed };
}
