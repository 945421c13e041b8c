import type { Frame } from './frame.ts';
import { planPages, type PlannedPage } from './page-plan.ts';
import type { Site } from './site.ts';

// The bundler gives pages their own copy of every module, so the site that was loaded and checked before the build is
// handed to them through the one thing both sides share.
const key = Symbol.for('plainleaf.site');
const shared = globalThis as unknown as Record<symbol, Current | undefined>;

interface Current {
  site: Site;
  pages: ReadonlyMap<string, PlannedPage>;
  frame?: Frame | undefined;
}

/** Hands the checked site and its pages to the pages' templates in this process. */
export function provideSite(site: Site, pages: readonly PlannedPage[] = planPages(site)): void {
  shared[key] = { site, pages: new Map(pages.map((page) => [`${site.options.base}${page.path.slice(1)}`, page])) };
}

/** Hands over the frame that is asked for next. */
export function provideFrame(frame: Frame): void {
  current().frame = frame;
}

/** The frame that is asked for, once; undefined when a whole page is. */
export function takeFrame(): Frame | undefined {
  const { frame } = current();
  current().frame = undefined;
  return frame;
}

/** True once a checked site was handed over. */
export function hasSite(): boolean {
  return shared[key] !== undefined;
}

/** The checked site. It was handed over before any page is made. */
export function currentSite(): Site {
  return current().site;
}

/** The planned page at an address. */
export function pageAt({ pathname }: URL): PlannedPage {
  const page = current().pages.get(decodeURI(pathname));
  if (!page) throw new Error(`No page is planned at ${pathname}.`);
  return page;
}

/** The pages of a route as Astro's own commands want their static paths; a build of ours asks for each page by its address. */
export function pathsOf(route: PlannedPage['route'], parameter?: string): { params: Record<string, string | undefined> }[] {
  return [...current().pages.values()]
    .filter((page) => page.route === route)
    .map((page) => ({
      params: {
        locale: page.locale,
        ...(parameter === undefined ? {} : { [parameter]: page.id }),
        ...(page.other === undefined ? {} : { other: page.other }),
      },
    }));
}

function current(): Current {
  const found = shared[key];
  if (!found) throw new Error('No site is loaded. Build with "npm run build".');
  return found;
}
