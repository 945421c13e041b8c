import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/load/files.ts';
import { isUnchanged, recordFiles, takeOver } from '../../src/publish/last-build.ts';
import { closeIndexer, entryFile, indexLocale, joinEntries, writeIndex } from '../../src/search/make-index.ts';
import type { PlannedPage } from '../../src/site/page-plan.ts';
import type { Site } from '../../src/site/site.ts';
import type { Folders } from './pages.ts';

/** Makes the search index of each language again in which a page changed. Returns the file that lists all languages. */
export async function makeSearch(site: Site, pages: readonly PlannedPage[], { target, outDir, last, record }: Folders): Promise<string> {
  const oldEntry = join(outDir, 'pagefind', entryFile);
  const entries: string[] = [];
  let isOpen = false;
  for (const locale of site.locales) {
    const name = `search ${locale}`;
    const searched = pages.filter((page) => page.locale === locale && ['guide', 'letter', 'service', 'words'].includes(page.route));
    const key = digestOf(site.options.version, ...searched.map((page) => page.key));
    const previous = last.get(name);
    const known = isUnchanged(previous, key, outDir) ? entryOf(oldEntry, locale) : undefined;
    if (previous && known) {
      takeOver(previous, outDir, target);
      record.set(name, previous);
      entries.push(known);
      continue;
    }
    isOpen = true;
    const files = await indexLocale(target.dir, locale);
    const written = writeIndex(files, join(target.dir, 'pagefind')).map((path) => `pagefind/${path}`);
    record.set(name, recordFiles(target.dir, key, written));
    entries.push(Buffer.from(files.get(entryFile) ?? '{"languages":{}}').toString('utf8'));
  }
  if (isOpen) await closeIndexer();
  return joinEntries(entries);
}

function entryOf(path: string, locale: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const entry = JSON.parse(readFileSync(path, 'utf8')) as { languages: Record<string, unknown> };
  // Pagefind writes language tags in small letters.
  const language = locale.toLowerCase();
  return entry.languages[language] === undefined ? undefined : JSON.stringify({ ...entry, languages: { [language]: entry.languages[language] } });
}
