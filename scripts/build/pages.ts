import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { qrFile } from '../../src/components/qr/qr.ts';
import { digestOf } from '../../src/load/files.ts';
import { fingerprint, isUnchanged, recordFiles, takeOver, type BuildRecord } from '../../src/publish/last-build.ts';
import { addresses } from '../../src/locale/addresses.ts';
import { makeGate, type Gate, type GateFault } from '../../src/publish/output-gate.ts';
import { provideSite } from '../../src/site/current.ts';
import { earlyScript } from '../../src/site/early-script.ts';
import { projectDir } from '../../src/site/engine-version.ts';
import type { PlannedPage } from '../../src/site/page-plan.ts';
import type { Site } from '../../src/site/site.ts';

/** Where a build reads the last site and writes the new one, and what it knows and learns of their files. */
export interface Folders {
  /** The folder of the new site. */
  target: string;
  /** The folder of the last site. */
  outDir: string;
  cacheDir: string;
  last: BuildRecord;
  record: BuildRecord;
}

/** The pages of a build, after the gate: only addresses within the site are left to be looked up. */
export interface MadePages {
  made: readonly PlannedPage[];
  targets: ReadonlyMap<string, string>;
}

const shell = 'shell';

/** Makes the pages on which something changed and takes the others over from the last site. */
export async function makePages(site: Site, pages: readonly PlannedPage[], folders: Folders): Promise<MadePages> {
  const { target, outDir, last, record } = folders;
  const { base, origin } = site.options;
  const kept = new Set(pages.filter((page) => isUnchanged(last.get(page.path), page.key, outDir)));
  const made = pages.filter((page) => !kept.has(page));
  provideSite(site, made);
  const gate = makeGate({ inlineScript: earlyScript, origin, base });
  const faults = await makeShell(site, made, pages, folders, gate);
  for (const page of kept) {
    takeOver(last.get(page.path)!, outDir, target);
    record.set(page.path, last.get(page.path)!);
  }
  for (const page of made) {
    if (page.route === 'not-found') moveNotFound(target, page);
    const file = fileOf(page);
    const html = readFileSync(join(target, file));
    faults.push(...gate.faultsOf(file, html.toString('utf8')));
    const files = [[file, html] as const, ...writeCode(site, page, target)];
    record.set(page.path, { key: page.key, files: Object.fromEntries(files.map(([path, bytes]) => [path, fingerprint(bytes)])) });
  }
  stopAtFaults(faults);
  return { made, targets: gate.targets };
}

/** Writes the code of a guide's address beside its page: only those who print load it. Gives the file. */
function writeCode(site: Site, { route, path }: PlannedPage, target: string): (readonly [path: string, content: string])[] {
  const address = site.address(path);
  if ((route !== 'guide' && route !== 'pair') || address === undefined) return [];
  const file = addresses.code(path).slice(1);
  const code = qrFile(address);
  writeFileSync(join(target, file), code);
  return [[file, code]];
}

/** Stops the build when a page leads to a place of the site that is not there. */
export function checkTargets(target: string, targets: ReadonlyMap<string, string>): void {
  stopAtFaults(
    [...targets]
      .filter(([path]) => !existsSync(join(target, decodeURI(path), path === '' || path.endsWith('/') ? 'index.html' : '')))
      .map(([path, file]) => ({ file, message: `A link leads nowhere: ${path}` })),
  );
}

/** Runs Astro for the pages that changed, and for the few that are no part of the plan. Skips it when nothing changed. */
async function makeShell(
  site: Site,
  made: readonly PlannedPage[],
  pages: readonly PlannedPage[],
  folders: Folders,
  gate: Gate,
): Promise<GateFault[]> {
  const { target, outDir, cacheDir, last, record } = folders;
  const key = digestOf(...site.locales.map((locale) => site.cacheKey(locale, shell)));
  const previous = last.get(shell);
  if (made.length === 0 && isUnchanged(previous, key, outDir)) {
    takeOver(previous, outDir, target);
    record.set(shell, previous);
    return [];
  }
  await runAstro(target, cacheDir);
  const planned = new Set(pages.map(({ path }) => `${path.slice(1)}index.html`));
  const own = listFiles(target).filter((path) => !planned.has(path));
  record.set(shell, recordFiles(target, key, own));
  return own.filter((path) => path.endsWith('.html')).flatMap((path) => gate.faultsOf(path, readFileSync(join(target, path), 'utf8')));
}

// A third of a second of modules, which a build without a changed page can do without.
const astro = (): Promise<typeof import('astro')> => import('astro');

/** Loads what will be needed when a page has changed. */
export function warmUp(): void {
  // When it fails, it fails again where it is needed.
  astro().catch(() => undefined);
}

// Astro keeps its half-made files in the project when the site's folder is outside it, and two builds would mix theirs.
// So it always writes to a folder of this process inside the project, from where the result is moved.
async function runAstro(target: string, cacheDir: string): Promise<void> {
  const scratch = join(projectDir, '.cache', `astro-${process.pid}`);
  try {
    const { build } = await astro();
    await build({ root: projectDir, outDir: scratch, cacheDir: join(cacheDir, 'astro'), logLevel: 'error' });
    moveInto(scratch, target);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function moveInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    try {
      renameSync(join(from, name), join(to, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      cpSync(join(from, name), join(to, name), { recursive: true });
    }
  }
}

// Cloudflare Pages looks for the nearest 404.html above a wrong address.
function moveNotFound(target: string, page: PlannedPage): void {
  renameSync(join(target, page.path, 'index.html'), join(target, fileOf(page)));
  rmSync(join(target, page.path), { recursive: true });
}

const fileOf = ({ path, route }: PlannedPage): string =>
  route === 'not-found' ? path.replace(/^\/(.*)404\/$/, '$1404.html') : `${path.slice(1)}index.html`;

/** A fault in a finished page is ours, not the writer's. */
function stopAtFaults(faults: readonly GateFault[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, 20).map(({ file, message }) => `${file}: ${message}`);
  throw new Error(`The finished pages hold something that must not go out:\n${shown.join('\n')}`);
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
