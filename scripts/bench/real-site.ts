import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { logOf } from './build-figures.ts';
import { runLighthouse, type LighthouseScores } from './lighthouse.ts';
import { refill } from './install.ts';
import { measure } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { weighPage, type PageWeight } from './page-weight.ts';

/** What was found on the project's own site. */
export interface SiteFigures {
  weights: { name: string; locale: string; weight: PageWeight }[];
  lighthouse: { name: string; scores: LighthouseScores }[];
  failures: string[];
}

const pages = [
  { locale: 'en', path: 'en/guides/direct-payments' },
  { locale: 'ur', path: 'ur/guides/direct-payments' },
];

interface SiteToLookAt {
  root: string;
  scratch: string;
  options: BenchOptions;
  say: (text: string) => void;
}

/** Builds the project's own site from nothing, weighs two of its pages and, when asked, runs Lighthouse on them. */
export async function lookAtRealSite({ root, scratch, options, say }: SiteToLookAt): Promise<SiteFigures> {
  const figures: SiteFigures = { weights: [], lighthouse: [], failures: [] };
  if (!options.generators.includes('plainleaf')) return figures;
  const folder = join(scratch, 'site');
  const dist = join(folder, 'dist');
  try {
    await build(root, folder, dist);
    for (const { locale, path } of pages) {
      const weight = weighPage(dist, path);
      if (weight === undefined) figures.failures.push(`the site has no page /${path}/`);
      else figures.weights.push({ name: `site, /${path}/`, locale, weight });
    }
    if (options.lighthouse) {
      say('Lighthouse looks at the site.');
      const scores = await runLighthouse(
        join(scratch, 'lighthouse'),
        dist,
        pages.map(({ path }) => path).filter((path) => weighPage(dist, path) !== undefined),
      );
      figures.lighthouse = Object.entries(scores).map(([path, found]) => ({ name: `site, /${path}/`, scores: found }));
    }
  } catch (error) {
    figures.failures.push(`the project's own site: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!options.keep) refill(folder);
  return figures;
}

async function build(root: string, folder: string, dist: string): Promise<void> {
  rmSync(logOf(folder), { force: true });
  refill(folder);
  const command = { program: process.execPath, args: [join(root, 'scripts/run.mjs'), 'build', '--out', dist] };
  const env = { ...process.env, PLAINLEAF_CACHE: join(folder, 'cache') };
  await measure([command], { folder: root, env, log: logOf(folder) });
}
