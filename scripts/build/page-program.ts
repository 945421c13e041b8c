import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../../src/load/files.ts';
import { projectDir } from '../../src/site/engine-version.ts';
import type { SiteOptions } from '../../src/site/site.ts';
import { listFiles } from './list-files.ts';

/** The pages of Plainleaf as one program: Astro's templates, compiled. */
export interface PageProgram {
  /** The HTML of the page at an address below the base. The site is provided before the first page. */
  render(path: string): Promise<string>;
  /** The folder of the styles, scripts and public files that pages ask for, and all that is in it. */
  assetDir: string;
  assets: readonly string[];
}

// It depends on nothing that a group writes, so it stands with the packages.
const keptIn = join(projectDir, 'node_modules/.cache/plainleaf/pages');
/** Versions and base paths that are kept. More are of use only to people who work on the program. */
const mostKept = 6;
/** What a killed build left half-made is old after an hour. */
const longestMade = 3600 * 1000;

/** The program for pages below a base path. Astro makes it the first time, which takes seconds; later builds find it. */
export async function openPageProgram({ version, base }: Pick<SiteOptions, 'version' | 'base'>): Promise<PageProgram> {
  const folder = join(keptIn, digestOf(version, base).slice(0, 16));
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else await compile(folder);
  const { app } = (await import(pathToFileURL(join(folder, 'server/entry.mjs')).href)) as typeof import('../../src/site/page-app.ts');
  const assetDir = join(folder, 'client');
  return {
    async render(path) {
      const request = new Request(`http://localhost${base}${path.slice(1)}`);
      const routeData = app.match(request);
      if (!routeData) throw new Error(`No page of the program stands at ${path}.`);
      return (await app.render(request, { routeData })).text();
    },
    assetDir,
    assets: listFiles(assetDir),
  };
}

// Two builds at once each write a folder of their own. The first that is ready is kept.
async function compile(folder: string): Promise<void> {
  const half = `${folder}.${process.pid}.half`;
  try {
    const { build } = await import('astro');
    const cacheDir = join(half, 'cache');
    await build({ root: projectDir, outDir: half, cacheDir, logLevel: 'error', output: 'server', adapter });
    rmSync(cacheDir, { recursive: true, force: true });
    removeOldest();
    renameSync(half, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

const adapter: AstroIntegration = {
  name: 'plainleaf-pages',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'plainleaf-pages',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('../../src/site/page-app.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
};

function removeOldest(): void {
  const found = readdirSync(keptIn).map((name) => ({
    folder: join(keptIn, name),
    isHalf: name.endsWith('.half'),
    used: whenUsed(join(keptIn, name)),
  }));
  const left = found.filter(({ isHalf, used }) => isHalf && used < Date.now() - longestMade);
  const kept = found.filter(({ isHalf }) => !isHalf).sort((a, b) => b.used - a.used);
  for (const { folder } of [...left, ...kept.slice(mostKept - 1)]) rmSync(folder, { recursive: true, force: true });
}

// Another build may take a folder away meanwhile.
const whenUsed = (folder: string): number => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
