import { digestOf } from '../../src/load/files.ts';
import type { Paper } from '../../src/print/papers.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { openBrowser } from '../browser.ts';
import type { PaperStyling } from './documents.ts';
import type { KeptPaper, Shelf } from './keep.ts';
import { nameOf, paperProblem } from './paper-problems.ts';
import { printPapers, type PaperJob } from './print-papers.ts';
import { showProgress } from './progress.ts';
import { servePaper } from './server.ts';

interface Making {
  /** The folder of the built site, and the path it is built for. */
  dir: string;
  base: string;
  styling: PaperStyling;
  jobs: number;
  shelf: Shelf;
}

/** Papers that lie on the shelf now. */
export interface MadePapers {
  made: { paper: Paper; key: string; kept: KeptPaper }[];
  /** How many of them were printed now. */
  printed: number;
  failed: Problem[];
}

/** Prints the papers that are not on the shelf yet, and puts them there. Without such a paper no browser is needed. */
export async function makePapers(papers: readonly Paper[], { dir, base, styling, jobs, shelf }: Making): Promise<MadePapers> {
  const made: MadePapers['made'] = [];
  const missing: PaperJob[] = [];
  const files = new Map(styling.files);
  for (const [index, paper] of papers.entries()) {
    const key = digestOf(styling.version, paper.kind, paper.makeDocument());
    const kept = shelf.find(key);
    if (kept) made.push({ paper, key, kept });
    else {
      const address = `${base}.paper/${index}.html`;
      files.set(address, { type: 'text/html; charset=utf-8', body: paper.makeDocument });
      missing.push({ paper, address, key });
    }
  }
  if (missing.length === 0) return { made, printed: 0, failed: [] };
  const failed: Problem[] = [];
  const browser = await openBrowser();
  const server = await servePaper(dir, base, files);
  const progress = showProgress(missing.length);
  try {
    const local = missing.map((job) => ({ ...job, address: server.url + job.address }));
    await printPapers(browser, local, jobs, ({ paper, key }, result) => {
      progress.step();
      if (result instanceof Error) {
        failed.push(paperProblem(paper, 'paper-printed', 'error', `${nameOf(paper)} could not be printed: ${result.message.split('\n')[0]}`));
        return;
      }
      const { bytes, preview, pages, faults } = result;
      shelf.keep(key, bytes, preview, { pages, faults });
      made.push({ paper, key, kept: { pages, faults } });
    });
  } finally {
    progress.end();
    await browser.close();
    await server.close();
  }
  return { made, printed: missing.length - failed.length, failed };
}
