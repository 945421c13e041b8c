import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright';
import { visitSite } from './browse.ts';
import type { BuiltPage } from './site.ts';

/** Loads some pages, one after the other, and gathers what is found on each. */
export type EachPage = <Found>(pages: readonly BuiltPage[], look: (page: Page, path: string) => Promise<Found[]>) => Promise<Found[]>;

/**
 * Two browsers with one page each, reused for all: the fastest way to look at many pages (one page uses one core).
 * `prepare` is called with each of the two before it loads anything.
 */
export function visitPages(options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): EachPage {
  const visits = [visitSite(options), visitSite(options)];
  return async (pages, look) => {
    assert.ok(pages.length > 0);
    for (const { page } of visits) await prepare?.(page);
    const queue = [...pages];
    const found = await Promise.all(
      visits.map(async ({ page, at }) => {
        const own = [];
        for (let next = queue.shift(); next; next = queue.shift()) {
          await page.goto(at(next.path));
          own.push(...(await look(page, next.path)));
        }
        return own;
      }),
    );
    return found.flat();
  };
}

/** Gathers once, when the first test of a file asks; the other tests get the same. */
export function once<T>(gather: () => Promise<T>): () => Promise<T> {
  let gathered: Promise<T> | undefined;
  return () => (gathered ??= gather());
}
