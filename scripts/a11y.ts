import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UsageError } from '../src/site/site-options.ts';
import { readA11yOptions, type A11yOptions } from './a11y/options.ts';
import { testPage, type Finding } from './a11y/test-page.ts';
import { openBrowser } from './browser.ts';
import { serveSite } from './serve.ts';

const pagesPerBrowserPage = 150;

/** Tests built pages or open addresses for accessibility. Returns the exit code: 0 no error, 1 an error, 2 wrong use. */
async function main(args: readonly string[]): Promise<number> {
  const options = readA11yOptions(args, process.env['INIT_CWD'] ?? process.cwd());
  const { urls, close } = await addressesOf(options);
  const { part, of } = options.shard;
  const mine = urls.filter((_, index) => index % of === part - 1);
  try {
    const found = await testAll(mine);
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`);
    print(found);
    return [...found.values()].flat().some(({ level }) => level === 'error') ? 1 : 0;
  } finally {
    await close();
  }
}

async function testAll(urls: readonly string[]): Promise<Map<string, Finding[]>> {
  const browser = await openBrowser();
  const found = new Map<string, Finding[]>();
  try {
    let page = await browser.newPage({ bypassCSP: true });
    for (const [index, url] of urls.entries()) {
      if (index > 0 && index % pagesPerBrowserPage === 0) {
        await page.close();
        page = await browser.newPage({ bypassCSP: true });
      }
      found.set(url, await testPage(page, url));
    }
  } finally {
    await browser.close();
  }
  return found;
}

async function addressesOf({ dir, urls }: A11yOptions): Promise<{ urls: string[]; close(): Promise<void> }> {
  if (dir === undefined) return { urls: [...urls], close: async () => {} };
  if (!existsSync(dir)) throw new UsageError(`There is no folder ${dir}. Build the site first: npm run build`);
  const { url, close } = await serveSite({ dir, port: 0, base: '/' });
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return { urls: [...files.map((file) => url + file.replace(/(?:^|(?<=\/))index\.html$/, '')), ...urls], close };
}

function print(found: ReadonlyMap<string, readonly Finding[]>): void {
  const all = [...found.values()].flat();
  const levels = ['error', 'warning', 'review'] as const;
  for (const { level, rule, url, selector, message, fix } of all.filter((finding) => finding.level !== 'review'))
    console.log(`${level.padEnd(8)} ${rule}  ${new URL(url).pathname}  ${selector}\n         ${message} ${fix}`);
  const counts = levels.map(
    (level) => `${all.filter((finding) => finding.level === level).length} ${level === 'review' ? 'to look at' : `${level}s`}`,
  );
  console.log(`${found.size} pages tested: ${counts.join(', ')}. No machine can find every barrier: let people test too.`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
