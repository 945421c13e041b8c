import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests are given in their environment, or why they cannot have it. */
export interface Prepared {
  env: Record<string, string>;
  problem?: string;
}

/** Finds or brings a browser; the tests get its path in CHROME_PATH. */
export async function prepareBrowser(): Promise<Prepared> {
  try {
    const { findBrowser } = await import('../browser.ts');
    return { env: { CHROME_PATH: await findBrowser() } };
  } catch (error) {
    return { env: {}, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Builds the real site into a folder of its own, deleted at the end; the tests get its path in PLAINLEAF_TEST_DIST. */
export async function prepareSite(root: string): Promise<Prepared> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // One level down, because a build also writes beside the folder it is asked for.
  const dir = join(folder, 'dist');
  try {
    const { buildSite } = await import('../build.ts');
    const code = await buildSite(['--out', dir]);
    if (code === 0) return { env: { PLAINLEAF_TEST_DIST: dir } };
    return { env: {}, problem: 'The site could not be built. The lines above the tests say why.' };
  } catch (error) {
    return { env: {}, problem: `The site could not be built: ${error instanceof Error ? error.stack : error}` };
  }
}
