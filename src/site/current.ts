import { planPages, type PlannedPage } from './page-plan.ts';
import type { Site } from './site.ts';

// The bundler gives pages their own copy of every module, so the site that was loaded and checked before the build is
// handed to them through the one thing both sides share.
const key = Symbol.for('plainleaf.site');
const shared = globalThis as unknown as Record<symbol, { site: Site; pages: readonly PlannedPage[] } | undefined>;

/** Hands the checked site to the pages of this process, and which of them are made. Without a choice all are. */
export function provideSite(site: Site, pages: readonly PlannedPage[] = planPages(site)): void {
  shared[key] = { site, pages };
}

/** True once a checked site was handed over. */
export function hasSite(): boolean {
  return shared[key] !== undefined;
}

/** The checked site. Astro's configuration has always loaded it before any page is made. */
export function currentSite(): Site {
  return current().site;
}

/** The pages of a route that are made in this run, as Astro wants its static paths. Others are taken over from the last run. */
export function pathsOf(
  route: PlannedPage['route'],
  parameter?: string,
): { params: Record<string, string | undefined>; props: { page: PlannedPage } }[] {
  return current()
    .pages.filter((page) => page.route === route)
    .map((page) => ({
      params: {
        locale: page.locale,
        ...(parameter === undefined ? {} : { [parameter]: page.id }),
        ...(page.other === undefined ? {} : { other: page.other }),
      },
      props: { page },
    }));
}

function current(): { site: Site; pages: readonly PlannedPage[] } {
  const found = shared[key];
  if (!found) throw new Error('No site is loaded. Build with "npm run build".');
  return found;
}
