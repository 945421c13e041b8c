import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PaperPlan, previewOf, type Paper } from '../src/print/papers.ts';
import { printProblems } from '../src/problem/print.ts';
import { hasError, type Problem } from '../src/problem/problem.ts';
import { builtAddress } from '../src/publish/built-address.ts';
import { fingerprint, readRecord, writeRecord, type BuildRecord } from '../src/publish/last-build.ts';
import { takeLock } from '../src/publish/lock.ts';
import { writeWhole } from '../src/publish/write-whole.ts';
import { loadCheckedSite } from '../src/site/load-checked-site.ts';
import { planPages, type PlannedPage } from '../src/site/page-plan.ts';
import type { Site } from '../src/site/site.ts';
import { explainFailure } from './build/explain-failure.ts';
import { listPapers } from './build/papers.ts';
import { inPlaceFile, lockFile, recordFile, shelfFolder } from './build/places.ts';
import { makeStyling } from './leaflets/documents.ts';
import { Shelf } from './leaflets/keep.ts';
import { zipPapers } from './leaflets/zip-papers.ts';
import { PapersInPlace } from './leaflets/in-place.ts';
import { explainMissingPairs } from './leaflets/missing-pairs.ts';
import { makePapers, type MadePaper } from './leaflets/make-papers.ts';
import { readLeafletOptions, type LeafletOptions } from './leaflets/options.ts';
import { paperProblem, problemsOf } from './leaflets/paper-problems.ts';

/** Prints every guide into the built site. Returns the exit code: 0 done, 1 a problem, 2 wrong use. */
async function leaflets(args: readonly string[]): Promise<number> {
  const options = readLeafletOptions(args);
  const { outDir } = options.site;
  const address = builtAddress(outDir);
  if (!address) return stop(`There is no built site in ${outDir}. Build it first: npm run build`);
  const { origin, base } = address;
  const checked = await loadCheckedSite({ ...options.site, base, ...(origin === undefined ? {} : { siteUrl: origin }) });
  if (!checked.site) return stop(printProblems(checked.problems, checked.files));
  const release = takeLock(lockFile(options.site));
  try {
    return await makeAll(checked.site, options, await makeStyling(outDir, base, checked.fonts, options.site.cacheDir));
  } finally {
    release();
  }
}

async function makeAll(site: Site, options: LeafletOptions, styling: Awaited<ReturnType<typeof makeStyling>>): Promise<number> {
  const started = performance.now();
  const { outDir } = options.site;
  const record = readRecord(recordFile(options.site));
  const pages = planPages(site);
  const isBuilt = ({ path, key }: PlannedPage): boolean => record.get(path)?.key === key;
  const old = pages.filter((page) => page.route === 'guide' && !isBuilt(page));
  const all = new PaperPlan(site, outDir, styling.styles).papersOf(pages.filter(isBuilt));
  const papers = all.filter((paper) => isWanted(paper, options));
  if (all.length === 0) return stop(`The site in ${outDir} was built from other content. Build it again: npm run build`);
  const noPair = options.kind === undefined || options.kind === 'pair' ? explainMissingPairs(site, options.only) : undefined;
  if (papers.length === 0) return stop(noPair ?? nothingToPrint(options));

  const shelf = new Shelf(shelfFolder(options.site));
  const inPlace = new PapersInPlace(inPlaceFile(options.site), outDir);
  const { made, printed, failed } = await makePapers(papers, { dir: outDir, base: site.options.base, styling, jobs: options.jobs, shelf, inPlace });
  const problems: Problem[] = [
    ...old.map((page) => paperProblem(site.guide(page.locale, page.id!)!, 'paper-page', 'error', 'The guide was changed after the site was built.')),
    ...failed,
  ];
  for (const one of made) {
    const found = problemsOf(one.paper, one.kept, one.placed?.files[one.paper.path.slice(1)]!.size ?? statSync(shelf.pdf(one.key)).size);
    problems.push(...found);
    if (!hasError(found) && !one.placed) putPaper(one, { shelf, inPlace, outDir, record });
  }
  // The pages and the record are as they should be when every paper lies where it lay.
  if (!made.every(({ placed }) => placed) || failed.length > 0) {
    const shown = pages.filter(({ route }) => route === 'guide' || route === 'pair' || route === 'print');
    listPapers(site, shown, pages, outDir, record);
    writeRecord(recordFile(options.site), record);
    inPlace.save(all.map(({ path }) => path));
    shelf.tidy();
  }
  if (options.zip !== undefined) console.log(zipPapers(options.zip, all, outDir));
  if (problems.length > 0) console.error(printProblems(problems, papers.length));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${made.length} papers in ${outDir}, ${printed} of them new or changed: ${seconds} seconds.`);
  if (noPair !== undefined) console.log(noPair);
  return hasError(problems) ? 1 : 0;
}

function nothingToPrint({ only, kind }: LeafletOptions): string {
  const wishes = [...(only === undefined ? [] : [`--only ${only}`]), ...(kind === undefined ? [] : [`--kind ${kind}`])].join(' ');
  return `There is nothing to print for ${wishes}. Write a language and a guide: --only en/benefits`;
}

function isWanted({ kind, path }: Paper, options: LeafletOptions): boolean {
  const [locale, id] = options.only?.split('/') ?? [];
  return (
    (options.kind === undefined || options.kind === kind) &&
    (locale === undefined || path.startsWith(`/${locale}/`)) &&
    (id === undefined || path.startsWith(`/${locale}/guides/${id}/`))
  );
}

interface Putting {
  shelf: Shelf;
  inPlace: PapersInPlace;
  outDir: string;
  record: BuildRecord;
}

/** Puts a paper into the site, and into the record beside the page it belongs to. */
function putPaper({ paper: { path, group }, source, key, kept }: MadePaper, { shelf, inPlace, outDir, record }: Putting): void {
  const owner = record.get(group);
  const files: Record<string, string> = {};
  for (const [from, to] of [
    [shelf.pdf(key), path],
    [shelf.preview(key), previewOf(path)],
  ] as const) {
    if (!existsSync(from)) continue;
    const bytes = readFileSync(from);
    const name = to.slice(1);
    const isThere = existsSync(join(outDir, name)) && readFileSync(join(outDir, name)).equals(bytes);
    if (!isThere) writeWhole(join(outDir, name), bytes);
    files[name] = fingerprint(bytes);
  }
  if (owner) Object.assign(owner.files, files);
  inPlace.put(path, { source, key, ...kept }, files);
}

function stop(message: string): number {
  console.error(message);
  return 1;
}

try {
  process.exitCode = await leaflets(process.argv.slice(2));
} catch (error) {
  process.exitCode = explainFailure(error, { failed: 'The leaflets were not all made.', whole: 'The files that were there are whole.' });
}
