import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { visitSite, wide, type VisitOptions } from './browse.ts';
import { siteDir, type BuiltPage } from './site.ts';
import { loadedBy, settle, swapPage } from './swap-page.ts';

/** Shows some pages, one after the other, and gathers what is found on each. */
export type EachPage = <Found>(
  pages: readonly BuiltPage[],
  look: (page: Page, path: string) => Promise<Found[]>,
  options?: { view?: View; isSwapped?: boolean },
) => Promise<Found[]>;

/** How the pages are seen. */
interface View {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

/**
 * Two browsers with one page each, reused for all: the fastest way to look at many pages (one page uses one core).
 * `prepare` is called with each of the two before it loads anything. With `isSwapped` a page takes the place of the one
 * before where both have the same styles and scripts; `look` must then leave the document and its window as they were.
 */
export function visitPages(options?: VisitOptions, prepare?: (page: Page) => Promise<void>): EachPage {
  const visits = [visitSite(options), visitSite(options)];
  const ready = once(() => Promise.all(visits.map(({ page }) => prepare?.(page))));
  return async (pages, look, { view, isSwapped = false } = {}) => {
    assert.ok(pages.length > 0);
    await ready();
    const queue = pages.map((page) => ({ path: page.path, files: isSwapped ? loadedBy(page) : page.path }));
    if (isSwapped) queue.sort((a, b) => Number(a.files > b.files) - Number(a.files < b.files));
    const found = await Promise.all(
      visits.map(async ({ page, at }) => {
        const own = [];
        let loaded: string | undefined;
        if (view) await setView(page, view);
        for (let next = queue.shift(); next; next = queue.shift()) {
          if (next.files === loaded) await swapPage(page, next.path);
          else await page.goto(at(next.path));
          if (isSwapped) await settle(page);
          loaded = isSwapped ? next.files : undefined;
          own.push(...(await look(page, next.path)));
        }
        if (view) await setView(page, wide);
        return own;
      }),
    );
    return found.flat();
  };
}

/** Makes a browser that cannot speak: then the button for listening says so at once, and not two seconds later. */
export async function withoutVoice(page: Page): Promise<void> {
  await page.addInitScript(() => delete (window as unknown as Record<string, unknown>)['speechSynthesis']);
}

/**
 * Makes a browser wait for the letters of the site, however busy the machine is. Readers do not wait: letters that come
 * late are left out ("font-display: optional"), and then the page is laid out with those of the device.
 */
export async function withLetters(page: Page): Promise<void> {
  await page.route('**/fonts/*.css', async (route) => {
    const css = readFileSync(join(siteDir(), new URL(route.request().url()).pathname), 'utf8');
    await route.fulfill({ contentType: 'text/css', body: css.replaceAll('font-display:optional', 'font-display:block') });
  });
}

/** Changes how a page is seen. What is left out is as in a wide window and light colours. */
export async function setView(page: Page, { viewport = wide.viewport, colorScheme = 'light' }: View): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

/** Gathers once, when the first test of a file asks; the other tests get the same. */
export function once<T>(gather: () => Promise<T>): () => Promise<T> {
  let gathered: Promise<T> | undefined;
  return () => (gathered ??= gather());
}
