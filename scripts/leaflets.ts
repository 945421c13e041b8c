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
import { lockFile, recordFile } from './build/places.ts';
import { makeStyling } from './leaflets/documents.ts';
import { Shelf } from './leaflets/keep.ts';
import { zipPapers } from './leaflets/zip-papers.ts';
import { makePapers } from './leaflets/make-papers.ts';
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
  const { outDir, cacheDir } = options.site;
  const record = readRecord(recordFile(options.site));
  const pages = planPages(site);
  const isBuilt = ({ path, key }: PlannedPage): boolean => record.get(path)?.key === key;
  const old = pages.filter((page) => page.route === 'guide' && !isBuilt(page));
  const all = new PaperPlan(site, outDir, styling.styles).papersOf(pages.filter(isBuilt));
  const papers = all.filter((paper) => isWanted(paper, options));
  if (all.length === 0) return stop(`The site in ${outDir} was built from other content. Build it again: npm run build`);
  if (papers.length === 0) return stop(`There is nothing to print for --only ${options.only}. Write a language and a guide: --only en/benefits`);

  const shelf = new Shelf(join(cacheDir, 'leaflets'));
  const { made, printed, failed } = await makePapers(papers, { dir: outDir, base: site.options.base, styling, jobs: options.jobs, shelf });
  const problems: Problem[] = [
    ...old.map((page) => paperProblem(site.guide(page.locale, page.id!)!, 'paper-page', 'error', 'The guide was changed after the site was built.')),
    ...failed,
  ];
  for (const { paper, key, kept } of made) {
    const found = problemsOf(paper, kept, statSync(shelf.pdf(key)).size);
    problems.push(...found);
    if (!hasError(found)) putPaper(paper, key, shelf, outDir, record);
  }
  listPapers(
    site,
    pages.filter(({ route }) => route === 'guide' || route === 'pair' || route === 'print'),
    pages,
    outDir,
    record,
  );
  writeRecord(recordFile(options.site), record);
  shelf.tidy();
  if (options.zip !== undefined) console.log(zipPapers(options.zip, all, outDir));
  if (problems.length > 0) console.error(printProblems(problems, papers.length));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${made.length} papers in ${outDir}, ${printed} of them new or changed: ${seconds} seconds.`);
  return hasError(problems) ? 1 : 0;
}

function isWanted({ kind, path }: Paper, options: LeafletOptions): boolean {
  const [locale, id] = options.only?.split('/') ?? [];
  return (
    (options.kind === undefined || options.kind === kind) &&
    (locale === undefined || path.startsWith(`/${locale}/`)) &&
    (id === undefined || path.startsWith(`/${locale}/guides/${id}/`))
  );
}

/** Puts a paper into the site, and into the record beside the page it belongs to. */
function putPaper({ path, group }: Paper, key: string, shelf: Shelf, outDir: string, record: BuildRecord): void {
  const owner = record.get(group);
  for (const [from, to] of [
    [shelf.pdf(key), path],
    [shelf.preview(key), previewOf(path)],
  ] as const) {
    if (!existsSync(from)) continue;
    const bytes = readFileSync(from);
    const name = to.slice(1);
    const isThere = existsSync(join(outDir, name)) && readFileSync(join(outDir, name)).equals(bytes);
    if (!isThere) writeWhole(join(outDir, name), bytes);
    if (owner) owner.files[name] = fingerprint(bytes);
  }
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
