import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BodyFile } from '../../src/load/files.ts';
import { loadSite, type Loaded } from '../../src/load/load-site.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { withoutEasyRead } from './easy-read.ts';
import { projectDir, temporaryFolder, today } from './project.ts';

/** Files to write into a folder, by their path in it. `null` takes one away; `linkTo` makes a symbolic link, `isPipe` a named pipe. */
export type Files = Record<string, string | Uint8Array | { linkTo: string } | { isPipe: true } | null>;

const place = temporaryFolder();
let count = 0;

/** The folder of the small site without a fault. */
export const goodSite = join(projectDir, 'tests/sites/good/content');

/** Checks a content folder with the fixed day. What the easy-read rules find is left out: they have tests of their own. */
export async function checkFolder(contentDir: string, localesDir?: string, drafts: readonly BodyFile[] = []): Promise<Loaded> {
  const loaded = await readFolder(contentDir, localesDir, drafts);
  return { ...loaded, problems: withoutEasyRead(loaded.problems) };
}

/** Checks a content folder with the fixed day, easy-read rules and all. What was judged once is remembered for the file's other tests. */
export function readFolder(contentDir: string, localesDir = join(projectDir, 'locales'), drafts: readonly BodyFile[] = []): Promise<Loaded> {
  return loadSite({
    contentDir,
    localesDir,
    sourceLocalesDir: join(projectDir, 'locales'),
    cacheDir: join(place, 'cache'),
    version: 'test',
    today,
    drafts,
  });
}

/** Copies the small good site to a new place and changes some of its files. Returns the content folder. */
export function changedSite(files: Files): string {
  const dir = join(place, String(count++), 'content');
  cpSync(goodSite, dir, { recursive: true });
  writeFiles(dir, files);
  return dir;
}

/** Makes a new folder of locale files. */
export function localesFolder(files: Files): string {
  const dir = join(place, String(count++), 'locales');
  mkdirSync(dir, { recursive: true });
  writeFiles(dir, files);
  return dir;
}

/** Writes, links and takes away files below a folder. */
export function writeFiles(dir: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    if (content === null || typeof content !== 'string') rmSync(path, { force: true });
    if (content === null) continue;
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
    else if ('linkTo' in content) symlinkSync(content.linkTo, path);
    else execFileSync('mkfifo', [path]);
  }
}

/** Rule, file, line and column of each problem, in the order in which they are printed. */
export function placesOf(problems: readonly Problem[]): [string, string, number, number][] {
  return problems.map(({ rule, file, line, column }) => [rule, file, line, column]);
}
