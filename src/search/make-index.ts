import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../locale/table.ts';

/** The file that lists all languages of an index. */
export const entryFile = 'pagefind-entry.json';

/** What pagefind-entry.json says: the only file that languages share and that is not the same for all. */
export interface Entry {
  version: string;
  languages: Record<string, unknown>;
  include_characters: string[];
}

const program = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs');
// Pages above this number share files, so that a large site does not have thousands of tiny ones.
const mostFragments = 60;
// It does one thing after another. With more threads it is only handed around between them, and takes a fifth longer.
const oneThread = { TOKIO_WORKER_THREADS: '1' };
// We have our own search box; these would only be weight.
const notShipped = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/**
 * Indexes the pages of some languages, as they were built, and puts the search files into the site. Gives the paths of the
 * files by language, those that languages share with each, and the entry. A language's files are the same whichever
 * others are indexed with it.
 */
export async function makeIndex(
  siteDir: string,
  locales: readonly Locale[],
): Promise<{ files: ReadonlyMap<Locale, readonly string[]>; entry: Entry }> {
  const scratch = join(siteDir, 'pagefind-new');
  const languages = locales.length === 1 ? locales[0] : `{${locales.join(',')}}`;
  const pages = `${languages}/{guides/*,letters/*,services/*,words}/index.html`;
  await run(['--site', siteDir, '--glob', pages, '--output-path', scratch, '--max-fragments', String(mostFragments), '--silent']);
  const entry = JSON.parse(readFileSync(join(scratch, entryFile), 'utf8')) as Entry;
  const names = readdirSync(scratch, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) =>
      join(found.parentPath, found.name)
        .slice(scratch.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => name !== entryFile && !notShipped.test(name));
  for (const folder of new Set(names.map((name) => dirname(name)))) mkdirSync(join(siteDir, 'pagefind', folder), { recursive: true });
  for (const name of names) renameSync(join(scratch, name), join(siteDir, 'pagefind', name));
  rmSync(scratch, { recursive: true });
  const owners = Map.groupBy(names, languageOf);
  const files = locales.map((locale) => {
    const own = [...(owners.get(undefined) ?? []), ...(owners.get(locale.toLowerCase()) ?? [])];
    return [locale, own.map((name) => `pagefind/${name}`)] as const;
  });
  return { files: new Map(files), entry };
}

/** The language that an index file belongs to, in small letters as Pagefind writes it; none for files that all share. */
function languageOf(name: string): string | undefined {
  const [, inFolder, meta, stems] =
    /^(?:\w+\/([a-z-]+)_\w+\.\w+|pagefind\.([a-z-]+)_\w+\.pf_meta|wasm\.(?!unknown)([a-z-]+)\.pagefind)$/.exec(name) ?? [];
  return inFolder ?? meta ?? stems;
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...oneThread, ...process.env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`The search index could not be made: ${said.trim()}`))));
  });
}
