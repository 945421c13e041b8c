import type { Browser, Page } from 'playwright';
import { mostNotes } from '../../src/print/documents/booklet-notes.ts';
import { paperKinds, type PaperKind } from '../../src/print/kinds.ts';
import { describePdf, finishPdf, savePdf, type FinishedPdf } from '../../src/print/pdf/finish-pdf.ts';
import { enlarge } from '../../src/print/pdf/enlarge.ts';
import { foldPdf } from '../../src/print/pdf/fold.ts';
import { readPaperFacts, type PaperFacts } from '../../src/print/pdf/paper-facts.ts';
import type { Paper } from '../../src/print/papers.ts';

/** A paper with the address it is printed from, and the fingerprints of what it is made from and of all that is on it. */
export interface PaperJob {
  paper: Paper;
  source: string;
  address: string;
  key: string;
}

/** What came of a job. */
export interface Printed extends FinishedPdf {
  preview?: Uint8Array;
}

// A browser page slowly gets bigger, so it is replaced by a new one from time to time.
const mostOnOnePage = 25;

/** Prints jobs, some at the same time, each on one browser page that is used again and again. `done` is told of each. */
export async function printPapers(
  browser: Browser,
  jobs: readonly PaperJob[],
  atOnce: number,
  done: (job: PaperJob, result: Printed | Error) => void,
): Promise<void> {
  const waiting = [...jobs];
  const worker = async (): Promise<void> => {
    let page: Page | undefined;
    for (let count = 0; ; count += 1) {
      const job = waiting.shift();
      if (!job) break;
      if (count % mostOnOnePage === 0) {
        await page?.close();
        page = await browser.newPage({ viewport: a4 });
        await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
      }
      done(job, await printPaper(page!, job).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))));
    }
    await page?.close();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, worker));
}

/** A4 in the browser's own units. */
const a4 = { width: 794, height: 1123 };

async function printPaper(page: Page, { paper, address, key }: PaperJob): Promise<Printed> {
  const kind = paperKinds[paper.kind];
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const facts = await page.evaluate(readPaperFacts);
  const printed = await page.pdf({ tagged: true, outline: true, printBackground: true, format: 'A4', preferCSSPageSize: true });
  const finished = kind.isFolded ? await foldBooklet(printed, facts, key) : await finishPdf(await inSize(printed, kind), facts, key);
  return paper.hasPreview ? { ...finished, preview: await takePreview(page) } : finished;
}

const inSize = (printed: Uint8Array, { scale }: PaperKind): Promise<Uint8Array> | Uint8Array =>
  scale === undefined ? printed : enlarge(printed, scale);

/** A folded booklet has no tags any more: it is for printing only, beside the leaflet. */
async function foldBooklet(printed: Uint8Array, facts: PaperFacts, key: string): Promise<FinishedPdf> {
  const sheets = await foldPdf(printed, { spare: mostNotes, isRightToLeft: facts.isRightToLeft });
  describePdf(sheets, facts, { Duplex: 'DuplexFlipShortEdge', PrintScaling: 'None' });
  return { bytes: await savePdf(sheets, key), pages: sheets.getPageCount() * 2, faults: [] };
}

async function takePreview(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => document.documentElement.setAttribute('data-preview', ''));
  const picture = await page.screenshot({ clip: { x: 0, y: 0, ...a4 } });
  const { default: sharp } = await import('sharp');
  return sharp(picture).resize({ width: 240 }).webp({ quality: 60 }).toBuffer();
}
