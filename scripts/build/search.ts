import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/load/files.ts';
import type { Locale } from '../../src/locale/table.ts';
import { isUnchanged, recordFiles, takeOver } from '../../src/publish/last-build.ts';
import { entryFile, makeIndex, type Entry } from '../../src/search/make-index.ts';
import type { PlannedPage } from '../../src/site/page-plan.ts';
import type { Site } from '../../src/site/site.ts';
import type { Folders } from './pages.ts';

/** Makes the search index of each language again in which a page changed, and takes the others over. */
export async function makeSearch(site: Site, pages: readonly PlannedPage[], { target, outDir, last, record }: Folders): Promise<void> {
  const old = readEntry(join(outDir, 'pagefind', entryFile));
  const parts: Record<string, unknown> = {};
  const changed = new Map<Locale, string>();
  for (const locale of site.locales) {
    const searched = pages.filter((page) => page.locale === locale && ['guide', 'letter', 'service', 'words'].includes(page.route));
    const key = digestOf(site.options.version, ...searched.map((page) => page.key));
    const previous = last.get(groupOf(locale));
    const part = old?.languages[tagOf(locale)];
    if (part === undefined || !isUnchanged(previous, key, outDir)) {
      changed.set(locale, key);
      continue;
    }
    takeOver(previous, outDir, target);
    record.set(groupOf(locale), previous);
    parts[tagOf(locale)] = part;
  }
  const made = changed.size === 0 ? undefined : await makeIndex(target.dir, [...changed.keys()]);
  for (const [locale, key] of changed) record.set(groupOf(locale), recordFiles(target.dir, key, made!.files.get(locale)!));
  const languages = Object.entries({ ...parts, ...made?.entry.languages }).sort(([a], [b]) => (a < b ? -1 : 1));
  target.write(`pagefind/${entryFile}`, JSON.stringify({ ...(made?.entry ?? old), languages: Object.fromEntries(languages) }));
}

const groupOf = (locale: Locale): string => `search ${locale}`;

// Pagefind writes language tags in small letters.
const tagOf = (locale: Locale): string => locale.toLowerCase();

function readEntry(path: string): Entry | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Entry) : undefined;
}
