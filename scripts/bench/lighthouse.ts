import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { install } from './install.ts';

/** What Lighthouse says of one page on a slow telephone. Scores go from 0 to 100. */
export interface LighthouseScores {
  performance: number | null;
  accessibility: number | null;
  bestPractices: number | null;
  seo: number | null;
  /** What the browser really asked for, pictures near the reader included. */
  requests: number;
  bytes: Record<string, number>;
  /** Fonts it really fetched: also those that the page does not ask for beforehand. */
  fonts: { name: string; bytes: number }[];
}

const version = '13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Serves a built site and runs Lighthouse on each of its pages, given by their folders. */
export async function runLighthouse(folder: string, dist: string, paths: string[]): Promise<Record<string, LighthouseScores>> {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'bench-lighthouse', private: true, dependencies: { lighthouse: version } };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  install(folder);
  const browser = await findBrowser();
  const { url, close } = await serveSite({ dir: dist, port: 0, base: '/' });
  try {
    const scores: Record<string, LighthouseScores> = {};
    for (const path of paths) scores[path] = await examine({ folder, browser, address: `${url}${path}/` });
    return scores;
  } finally {
    await close();
  }
}

// The site is served by this very process, so waiting for Lighthouse must not stop it.
async function examine({ folder, browser, address }: { folder: string; browser: string; address: string }): Promise<LighthouseScores> {
  const report = join(folder, 'report.json');
  // Chromium refuses to start its sandbox as root, and most containers do not allow it.
  const isContained = process.getuid?.() === 0 || existsSync('/.dockerenv') || existsSync('/run/.containerenv');
  const flags = ['--headless=new', ...(isContained ? ['--no-sandbox'] : [])].join(' ');
  const args = [
    join(folder, 'node_modules/lighthouse/cli/index.js'),
    address,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${flags}`,
    '--no-enable-error-reporting',
  ];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, CHROME_PATH: browser } });
  return readReport(JSON.parse(readFileSync(report, 'utf8')) as Report);
}

function readReport({ categories: scores, audits }: Report): LighthouseScores {
  const score = (id: string): number | null => {
    const value = scores[id]?.score ?? null;
    return value === null ? null : Math.round(value * 100);
  };
  const items = audits['network-requests']?.details?.items ?? [];
  const bytes: Record<string, number> = {};
  for (const { resourceType = 'Other', transferSize = 0 } of items) bytes[resourceType] = (bytes[resourceType] ?? 0) + transferSize;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    requests: items.length,
    bytes,
    fonts: items.flatMap(({ resourceType, url, transferSize = 0 }) =>
      resourceType === 'Font' ? [{ name: basename(new URL(url).pathname), bytes: transferSize }] : [],
    ),
  };
}

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { details?: { items?: { url: string; resourceType?: string; transferSize?: number }[] } }>;
}
