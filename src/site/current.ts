import type { Site } from './site.ts';

// The bundler gives pages their own copy of every module, so the site that was loaded and checked before the build is
// handed to them through the one thing both sides share.
const key = Symbol.for('plainleaf.site');
const shared = globalThis as unknown as Record<symbol, Site | undefined>;

/** Hands the checked site to the pages of this process. */
export function provideSite(site: Site): void {
  shared[key] = site;
}

/** True once a checked site was handed over. */
export function hasSite(): boolean {
  return shared[key] !== undefined;
}

/** The checked site. Astro's configuration has always loaded it before any page is made. */
export function currentSite(): Site {
  const site = shared[key];
  if (!site) throw new Error('No site is loaded. Build with "npm run build".');
  return site;
}
