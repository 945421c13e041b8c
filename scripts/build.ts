import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addresses } from '../src/locale/addresses.ts';
import { writePicture } from '../src/pictures/publish.ts';
import { printProblems } from '../src/problem/print.ts';
import { readRecord, writeRecord, type BuildRecord } from '../src/publish/last-build.ts';
import { takeLock } from '../src/publish/lock.ts';
import { SiteFolder } from '../src/publish/site-folder.ts';
import { makeRobots, makeSitemap } from '../src/publish/sitemap.ts';
import { newFolder, recover, swapIn } from '../src/publish/swap.ts';
import { currentSite, hasSite } from '../src/site/current.ts';
import { listedGuides } from '../src/site/listed-guides.ts';
import { loadCheckedSite, type CheckedSite } from '../src/site/load-checked-site.ts';
import { planPages } from '../src/site/page-plan.ts';
import { headersFile, type EditorPlace } from '../src/site/security-policy.ts';
import type { Site } from '../src/site/site.ts';
import { siteOptions as readOptions, type BuildOptions } from '../src/site/site-options.ts';

import { makeEditor } from './build/editor.ts';
import { explainFailure } from './build/explain-failure.ts';
import { checkTargets, makePages, type Folders } from './build/pages.ts';
import { lockFile, recordFile } from './build/places.ts';
import { keepPapers } from './build/papers.ts';
import { makeSearch } from './build/search.ts';

/** More warnings than this are only counted: "npm run check" shows them. */
const mostWarnings = 20;

/** Builds the whole site from command line arguments. Returns the exit code: 0 done, 1 a problem, 2 wrong use. */
export async function buildSite(args: readonly string[]): Promise<number> {
  const started = performance.now();
  try {
    const options = readOptions(args);
    const checked = await loadCheckedSite(options);
    if (checked.problems.some(({ severity }) => severity !== 'info') || !checked.site)
      console.error(printProblems(checked.problems, checked.files, { silenced: checked.silenced, mostWarnings }));
    if (!checked.site) {
      console.error('The site was not built. Mend the errors above and build again.');
      return 1;
    }
    const release = takeLock(lockFile(options));
    try {
      recover(options.outDir);
      await publish(checked as CheckedSite & { site: Site }, options, started);
    } finally {
      rmSync(newFolder(options.outDir), { recursive: true, force: true });
      release();
    }
    return 0;
  } catch (error) {
    return explainFailure(error, { failed: 'The site was not built, and the old one is as it was.', whole: 'The old site is as it was.' });
  }
}

/** Where a build with these arguments puts the site, and the path it is served under. */
export function siteOptions(args: readonly string[]): { outDir: string; base: string } {
  const { outDir, base } = readOptions(args);
  return { outDir, base: hasSite() ? currentSite().options.base : (base ?? '/') };
}

async function publish({ site, fonts, fontCss, problems }: CheckedSite & { site: Site }, options: BuildOptions, started: number): Promise<void> {
  const { outDir, cacheDir } = options;
  const target = new SiteFolder(newFolder(outDir));
  const recordPath = recordFile(options);
  const record: BuildRecord = new Map();
  const folders: Folders = { target, outDir, cacheDir, last: readRecord(recordPath), record };
  const pages = planPages(site);
  const { made, targets } = await makePages(site, pages, folders);
  for (const { src, bytes } of fonts) target.write(src, bytes);
  target.write(site.options.fontStyles, fontCss);
  for (const picture of site.usedPictures())
    await writePicture(picture, join(site.content.pictureDir, picture.file), target.dir, join(cacheDir, 'pictures'));
  keepPapers(site, pages, folders);
  await makeSearch(site, pages, folders);
  for (const locale of site.locales) target.write(addresses.searchList(locale).slice(1), JSON.stringify(listedGuides(site, locale)));
  const { base, origin } = site.options;
  if (origin !== undefined) target.write('sitemap.xml', makeSitemap(pages, origin, base));
  target.write('robots.txt', makeRobots(origin, base));
  target.write('_headers', headersFile(base, editorPlace(site, target.dir)));
  await makeEditor(site, target.dir, cacheDir);
  checkTargets(target.dir, targets);
  mkdirSync(dirname(outDir), { recursive: true });
  swapIn(target.dir, outDir);
  writeRecord(recordPath, record);
  const found = problems.filter(({ severity }) => severity === 'warning').length;
  const warnings = found === 0 ? 'no warnings' : count(found, 'warning');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const languages = `${count(site.locales.length, 'language')} (${site.locales.join(', ')})`;
  console.log(`Built ${pages.length} pages in ${languages}, ${made.length} of them new or changed: ${warnings}, ${seconds} seconds.`);
}

function editorPlace(site: Site, target: string): EditorPlace | undefined {
  const { editor } = site.content.settings;
  const entries = readdirSync(target, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return editor && { settings: editor, others: entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })) };
}

const count = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? '' : 's'}`;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await buildSite(process.argv.slice(2));
