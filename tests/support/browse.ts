import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { after, before } from 'node:test';
import { openBrowser } from '../../scripts/browser.ts';
import { serveSite } from '../../scripts/serve.ts';
import { serveLatePictures } from './late-pictures.ts';
import { siteDir } from './site.ts';

/** A served site and a browser that looks at it. */
export interface Visit {
  /** The one page that the tests of a file share. */
  page: Page;
  browser: Browser;
  /** The whole address of a path of the site. */
  at(path: string): string;
  /** A page with a storage and settings of its own; closed at the end of the file. */
  fresh(options?: BrowserContextOptions): Promise<Page>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Folder of the site, when it is not the real one. */
  dir?: () => string;
  base?: string;
  hasLatePictures?: boolean;
}

/**
 * Serves the built site and opens one browser page for all tests of a file, and ends both after them. Opening a page is
 * the dearest thing a browser test does, so tests share it. What it gives may be used inside tests only.
 */
export function visitSite({ dir = siteDir, base = '/', hasLatePictures = false, ...options }: VisitOptions = {}): Visit {
  const visit = {} as Visit;
  let closeSite = async (): Promise<void> => undefined;
  const contexts: BrowserContext[] = [];
  before(async () => {
    const soon = await serveSite({ dir: dir(), port: 0, base });
    const site = hasLatePictures ? await serveLatePictures(soon) : soon;
    closeSite = site.close;
    visit.at = (path) => new URL(path.replace(/^\//, ''), site.url).href;
    visit.browser = await openBrowser();
    visit.fresh = async (own = {}) => {
      const context = await visit.browser.newContext({ ...wide, ...options, ...own });
      // A test waits for what must happen, not for how fast: a machine with other work may be ten times slower.
      context.setDefaultTimeout(180_000);
      contexts.push(context);
      return context.newPage();
    };
    visit.page = await visit.fresh();
  });
  after(async () => {
    for (const context of contexts) await context.close();
    await visit.browser?.close();
    await closeSite();
  });
  return visit;
}

export const wide = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' as const, reducedMotion: 'reduce' as const };
export const phone = { width: 320, height: 640 };
