import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Locale } from '../locale/table.ts';

/** The search files of one language: path below the search folder → bytes. */
export type IndexFiles = Map<string, Uint8Array>;

/** What pagefind-entry.json says: the only file that languages share. */
interface Entry {
  version: string;
  languages: Record<string, unknown>;
  include_characters: string[];
}

// Pages above this number share files, so that a large site does not have thousands of tiny ones.
const mostFragments = 60;
// We have our own search box; these would only be weight.
const notShipped = /^(?:pagefind-(?:component-ui|modular-ui|ui)\.|pagefind-highlight\.js$)/;

/** Indexes the pages of one language. They are read from the site's folder as they were built. */
export async function indexLocale(siteDir: string, locale: Locale): Promise<IndexFiles> {
  const { index, errors } = await pagefind.createIndex({ maxFragments: mostFragments });
  if (!index) throw new Error(`The search index could not be started: ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: siteDir, glob: `${locale}/{guides/*,letters/*,services/*,words}/index.html` });
  if (added.errors.length > 0) throw new Error(`The search index could not be made: ${added.errors.join(' ')}`);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.filter(({ path }) => !notShipped.test(path)).map(({ path, content }) => [path, content]));
}

/** Ends the indexing program. */
export async function closeIndexer(): Promise<void> {
  await pagefind.close();
}

/** The file that lists all languages of an index. */
export const entryFile = 'pagefind-entry.json';

/** Joins the entries of several languages: the result is what indexing everything at once would give. */
export function joinEntries(entries: readonly string[]): string {
  const parsed = entries.map((text) => JSON.parse(text) as Entry);
  const languages = Object.fromEntries(parsed.flatMap((entry) => Object.entries(entry.languages)).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...parsed[0], languages });
}

/** Writes the files of one language, without the entry. What is there already from another language is the same. */
export function writeIndex(files: IndexFiles, outDir: string): string[] {
  const written = [...files].filter(([path]) => path !== entryFile);
  for (const [path, content] of written) {
    const target = join(outDir, path);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return written.map(([path]) => path);
}
