import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperGroups } from '../../src/print/paper-groups.ts';
import { PaperPlan } from '../../src/print/papers.ts';
import { showPapers, sortByPlace } from '../../src/print/show-papers.ts';
import { fingerprint, isUnchanged, takeOver, type BuildRecord } from '../../src/publish/last-build.ts';
import type { PlannedPage } from '../../src/site/page-plan.ts';
import type { Site } from '../../src/site/site.ts';
import type { Folders } from './pages.ts';

/**
 * Takes over the papers of topics and languages on which nothing changed, and lists in the pages exactly those that are
 * there. The papers of a guide come with its page: a page that is made again has none until they are printed again.
 */
export function keepPapers(site: Site, pages: readonly PlannedPage[], { target, outDir, last, record }: Folders): void {
  for (const [name, key] of paperGroups(site, pages)) {
    const previous = last.get(name);
    const kept = isUnchanged(previous, key, outDir) ? previous : { key, files: {} };
    takeOver(kept, outDir, target);
    record.set(name, kept);
  }
  listPapers(
    site,
    pages.filter(({ route }) => route === 'print'),
    pages,
    target.dir,
    record,
  );
}

/** Writes into some pages which papers there are in the folder, and into the record what the pages are then. */
export function listPapers(site: Site, shown: readonly PlannedPage[], pages: readonly PlannedPage[], dir: string, record: BuildRecord): void {
  const papersAt = sortByPlace(new PaperPlan(site, dir, []).papersOf(pages));
  for (const { path } of shown) {
    const name = `${path.slice(1)}index.html`;
    const file = join(dir, name);
    const owner = record.get(path);
    if (existsSync(file) && showPapers(file, papersAt, site, dir) && owner) owner.files[name] = fingerprint(readFileSync(file));
  }
}
