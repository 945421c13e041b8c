import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { qrFile } from '../../src/components/qr/qr.ts';
import { Frames, type FramedPage } from '../../src/guides/frames.ts';
import { guidePage } from '../../src/guides/guide-page.ts';
import { pairPage } from '../../src/guides/pair-page.ts';
import { digestOf } from '../../src/load/files.ts';
import { fingerprint, isUnchanged, recordFiles, takeOver, type BuildRecord } from '../../src/publish/last-build.ts';
import { addresses } from '../../src/locale/addresses.ts';
import { makeGate, type GateFault } from '../../src/publish/output-gate.ts';
import { provideFrame, provideSite } from '../../src/site/current.ts';
import { earlyScript } from '../../src/site/early-script.ts';
import type { PlannedPage } from '../../src/site/page-plan.ts';
import { SiteFolder } from '../../src/publish/site-folder.ts';
import type { Site } from '../../src/site/site.ts';
import { openPageProgram } from './page-program.ts';

/** Where a build reads the last site and writes the new one, and what it knows and learns of their files. */
export interface Folders {
  /** The folder of the new site. */
  target: SiteFolder;
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

/** A file that was written, with its path below the site. */
type WrittenFile = readonly [path: string, content: string | Uint8Array];

/** Pages and assets that are no part of the plan: every site has them. */
const shell = 'shell';
const shellPages = [
  { path: '/', file: 'index.html' },
  { path: '/404/', file: '404.html' },
  { path: addresses.contribute, file: `${addresses.contribute.slice(1)}index.html` },
];

/** Pages that are put into a frame; Astro makes every other page as a whole. */
const framedPages: Partial<Record<PlannedPage['route'], (site: Site, page: PlannedPage) => FramedPage>> = { guide: guidePage, pair: pairPage };

/** Makes the pages on which something changed and takes the others over from the last site. */
export async function makePages(site: Site, pages: readonly PlannedPage[], folders: Folders): Promise<MadePages> {
  const { target, outDir, last, record } = folders;
  const { base, origin } = site.options;
  const shellKey = digestOf(...site.locales.map((locale) => site.cacheKey(locale, shell)));
  const kept = new Set(pages.filter((page) => isUnchanged(last.get(page.path), page.key, outDir)));
  const isShellKept = isUnchanged(last.get(shell), shellKey, outDir);
  const made = pages.filter((page) => !kept.has(page));
  for (const group of [...[...kept].map(({ path }) => path), ...(isShellKept ? [shell] : [])]) {
    takeOver(last.get(group)!, outDir, target);
    record.set(group, last.get(group)!);
  }
  const gate = makeGate({ inlineScript: earlyScript, origin, base });
  if (made.length === 0 && isShellKept) return { made, targets: gate.targets };

  provideSite(site, pages);
  const program = await openPageProgram(site.options);
  const faults: GateFault[] = [];
  const frames = new Frames((frame, path) => {
    provideFrame(frame);
    return program.render(path);
  });
  const write = (file: string, html: string): WrittenFile => {
    faults.push(...gate.faultsOf(file, html));
    const bytes = Buffer.from(html);
    target.write(file, bytes);
    return [file, bytes];
  };
  for (const page of made) {
    const framed = framedPages[page.route];
    const html = framed ? await frames.fill(framed(site, page)) : await program.render(page.path);
    const files = [write(fileOf(page), html), ...writeCode(site, page, target)];
    record.set(page.path, { key: page.key, files: Object.fromEntries(files.map(([path, bytes]) => [path, fingerprint(bytes)])) });
  }
  if (!isShellKept) {
    for (const { path, file } of shellPages) write(file, await program.render(path));
    for (const asset of program.assets) target.take(asset, program.assetDir);
    record.set(shell, recordFiles(target.dir, shellKey, [...program.assets, ...shellPages.map(({ file }) => file)]));
  }
  stopAtFaults(faults);
  return { made, targets: gate.targets };
}

/** Writes the code of a guide's address beside its page: only those who print load it. Gives the file. */
function writeCode(site: Site, { route, path }: PlannedPage, target: SiteFolder): WrittenFile[] {
  const address = site.address(path);
  if ((route !== 'guide' && route !== 'pair') || address === undefined) return [];
  const file = addresses.code(path).slice(1);
  const code = qrFile(address);
  target.write(file, code);
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

const fileOf = ({ path, route }: PlannedPage): string =>
  route === 'not-found' ? path.replace(/^\/(.*)404\/$/, '$1404.html') : `${path.slice(1)}index.html`;

/** A fault in a finished page is ours, not the writer's. */
function stopAtFaults(faults: readonly GateFault[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, 20).map(({ file, message }) => `${file}: ${message}`);
  throw new Error(`The finished pages hold something that must not go out:\n${shown.join('\n')}`);
}
