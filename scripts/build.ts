import { build as astroBuild } from 'astro';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { digestOf } from '../src/load/files.ts';
import { writePicture } from '../src/pictures/publish.ts';
import { printProblems } from '../src/problem/print.ts';
import { findGateFaults } from '../src/publish/output-gate.ts';
import { isUnchanged, readRecord, recordFiles, takeOver, writeRecord, type BuildRecord } from '../src/publish/last-build.ts';
import { LockedError, takeLock } from '../src/publish/lock.ts';
import { makeRobots, makeSitemap } from '../src/publish/sitemap.ts';
import { newFolder, recover, swapIn } from '../src/publish/swap.ts';
import { closeIndexer, entryFile, indexLocale, joinEntries, writeIndex } from '../src/search/make-index.ts';
import { currentSite, hasSite, provideSite } from '../src/site/current.ts';
import { earlyScript } from '../src/site/early-script.ts';
import { projectDir } from '../src/site/engine-version.ts';
import { loadCheckedSite, type CheckedSite } from '../src/site/load-checked-site.ts';
import { planPages, type PlannedPage } from '../src/site/page-plan.ts';
import { headersFile } from '../src/site/security-policy.ts';
import type { Site } from '../src/site/site.ts';
import { siteOptions as readOptions, UsageError, type BuildOptions } from '../src/site/site-options.ts';

/** Builds the whole site from command line arguments. Returns the exit code: 0 done, 1 a problem, 2 wrong use. */
export async function buildSite(args: readonly string[]): Promise<number> {
  const started = performance.now();
  try {
    const options = readOptions(args);
    const checked = await loadCheckedSite(options);
    if (checked.problems.length > 0 || !checked.site) console.error(printProblems(checked.problems, checked.files));
    if (!checked.site) {
      console.error('The site was not built. Mend the errors above and build again.');
      return 1;
    }
    const release = takeLock(join(options.cacheDir, 'locks', `${digestOf(options.outDir).slice(0, 16)}.lock`));
    try {
      recover(options.outDir);
      await publish(checked as CheckedSite & { site: Site }, options, started);
    } finally {
      rmSync(newFolder(options.outDir), { recursive: true, force: true });
      release();
    }
    return 0;
  } catch (error) {
    return explainFailure(error);
  }
}

/** Where a build with these arguments puts the site, and the path it is served under. */
export function siteOptions(args: readonly string[]): { outDir: string; base: string } {
  const { outDir, base } = readOptions(args);
  return { outDir, base: hasSite() ? currentSite().options.base : (base ?? '/') };
}

async function publish({ site, fonts, fontCss, problems }: CheckedSite & { site: Site }, options: BuildOptions, started: number): Promise<void> {
  const { outDir, cacheDir } = options;
  const target = newFolder(outDir);
  const recordPath = join(cacheDir, 'builds', `${digestOf(outDir).slice(0, 16)}.json`);
  const last = readRecord(recordPath);
  const record: BuildRecord = new Map();
  const pages = planPages(site);
  const kept = pages.filter((page) => isUnchanged(last.get(page.path), page.key, outDir));
  const keptPaths = new Set(kept.map(({ path }) => path));
  const made = pages.filter(({ path }) => !keptPaths.has(path));

  await makeShell(site, made, pages, { target, outDir, cacheDir, last, record });
  for (const page of kept) {
    takeOver(last.get(page.path)!, outDir, target);
    record.set(page.path, last.get(page.path)!);
  }
  for (const page of made) {
    if (page.route === 'not-found') moveNotFound(target, page);
    record.set(page.path, recordFiles(target, page.key, [fileOf(page)]));
  }
  for (const { src, bytes } of fonts) put(target, src, bytes);
  put(target, site.options.fontStyles, fontCss);
  for (const picture of site.usedPictures())
    await writePicture(picture, join(site.content.pictureDir, picture.file), target, join(cacheDir, 'pictures'));
  await makeSearch(site, pages, { target, outDir, last, record });
  const { base, origin } = site.options;
  if (origin !== undefined) put(target, 'sitemap.xml', makeSitemap(pages, origin, base));
  put(target, 'robots.txt', makeRobots(origin, base));
  put(target, '_headers', headersFile(base));
  passGate(site, target, made);
  mkdirSync(dirname(outDir), { recursive: true });
  swapIn(target, outDir);
  writeRecord(recordPath, record);
  const warnings = problems.length === 0 ? 'no warnings' : `${problems.length} warning${problems.length === 1 ? '' : 's'}`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Built ${pages.length} pages in ${site.locales.length} language${site.locales.length === 1 ? '' : 's'} (${site.locales.join(', ')}), ${made.length} of them new or changed: ${warnings}, ${seconds} seconds.`,
  );
}

interface Folders {
  target: string;
  outDir: string;
  last: BuildRecord;
  record: BuildRecord;
}

const shell = 'shell';

/** Runs Astro for the pages that changed, and for the few that are no part of the plan. Skips it when nothing changed. */
async function makeShell(
  site: Site,
  made: readonly PlannedPage[],
  pages: readonly PlannedPage[],
  { target, outDir, cacheDir, last, record }: Folders & { cacheDir: string },
): Promise<void> {
  const key = digestOf(...site.locales.map((locale) => site.cacheKey(locale, shell)));
  const previous = last.get(shell);
  if (made.length === 0 && isUnchanged(previous, key, outDir)) {
    takeOver(previous, outDir, target);
    record.set(shell, previous);
    return;
  }
  site.makeOnly(made);
  provideSite(site);
  await astroBuild({ root: projectDir, outDir: target, cacheDir: join(cacheDir, 'astro'), logLevel: 'error' });
  const planned = new Set(pages.map(({ path }) => `${path.slice(1)}index.html`));
  record.set(
    shell,
    recordFiles(
      target,
      key,
      listFiles(target).filter((path) => !planned.has(path)),
    ),
  );
}

/** Makes the search index of each language again in which a page changed. */
async function makeSearch(site: Site, pages: readonly PlannedPage[], { target, outDir, last, record }: Folders): Promise<void> {
  const oldEntry = join(outDir, 'pagefind', entryFile);
  const entries: string[] = [];
  let isOpen = false;
  for (const locale of site.locales) {
    const name = `search ${locale}`;
    const key = digestOf(
      site.options.version,
      ...pages.filter((page) => page.locale === locale && (page.route === 'guide' || page.route === 'words')).map((page) => page.key),
    );
    const previous = last.get(name);
    const known = isUnchanged(previous, key, outDir) ? entryOf(oldEntry, locale) : undefined;
    if (previous && known) {
      takeOver(previous, outDir, target);
      record.set(name, previous);
      entries.push(known);
      continue;
    }
    isOpen = true;
    const files = await indexLocale(target, locale);
    record.set(
      name,
      recordFiles(
        target,
        key,
        writeIndex(files, join(target, 'pagefind')).map((path) => `pagefind/${path}`),
      ),
    );
    entries.push(Buffer.from(files.get(entryFile) ?? '{"languages":{}}').toString('utf8'));
  }
  if (isOpen) await closeIndexer();
  put(target, `pagefind/${entryFile}`, joinEntries(entries));
}

function entryOf(path: string, locale: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const entry = JSON.parse(readFileSync(path, 'utf8')) as { languages: Record<string, unknown> };
  return entry.languages[locale] === undefined ? undefined : JSON.stringify({ ...entry, languages: { [locale]: entry.languages[locale] } });
}

// Cloudflare Pages looks for the nearest 404.html above a wrong address.
function moveNotFound(target: string, page: PlannedPage): void {
  renameSync(join(target, page.path, 'index.html'), join(target, fileOf(page)));
  rmSync(join(target, page.path), { recursive: true });
}

const fileOf = ({ path, route }: PlannedPage): string =>
  route === 'not-found' ? path.replace(/^\/(.*)404\/$/, '$1404.html') : `${path.slice(1)}index.html`;

/** The last look at what goes out. A fault here is ours, not the writer's. */
function passGate(site: Site, target: string, made: readonly PlannedPage[]): void {
  const targets = new Map<string, string>();
  const gate = { inlineScript: earlyScript, origin: site.options.origin, base: site.options.base };
  const files = [...made.map(fileOf), 'index.html', '404.html'];
  const faults = files.flatMap((file) => findGateFaults(file, readFileSync(join(target, file), 'utf8'), gate, targets));
  const broken = [...targets]
    .filter(([path]) => !existsSync(join(target, decodeURI(path), path === '' || path.endsWith('/') ? 'index.html' : '')))
    .map(([path, file]) => ({ file, message: `A link leads nowhere: ${path}` }));
  const all = [...faults, ...broken];
  if (all.length > 0)
    throw new Error(
      `The finished pages hold something that must not go out:\n${all
        .slice(0, 20)
        .map(({ file, message }) => `${file}: ${message}`)
        .join('\n')}`,
    );
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    );
}

function put(dir: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

function explainFailure(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(error.message);
    return 2;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof LockedError) console.error(message);
  else if (code === 'ENOSPC') console.error('The disk is full. Make room and build again. The old site is as it was.');
  else if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    console.error(`The site cannot be written: ${message} The old site is as it was.`);
  else console.error(`The site was not built, and the old one is as it was. ${message}`);
  return 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await buildSite(process.argv.slice(2));
