import { escapeHtml } from '../components/html.ts';
import type { PlannedPage } from '../site/page-plan.ts';

// Search engines have no use for these; a guide in two languages is the same as the guide in each.
const unlisted = new Set<PlannedPage['route']>(['search', 'not-found', 'pair']);

/** sitemap.xml with every page and its other languages, for search engines. */
export function makeSitemap(pages: readonly PlannedPage[], origin: string, base: string): string {
  const address = (path: string): string => escapeHtml(`${origin}${base}${path.slice(1)}`);
  const listed = pages.filter(({ route }) => !unlisted.has(route));
  const entries = listed.map(({ path, locale, alternates }) => {
    const links = alternates.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(path.replace(`/${locale}/`, `/${other}/`))}"/>`,
    );
    return `<url><loc>${address(path)}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${[`<url><loc>${address('/')}</loc></url>`, ...entries].join('\n')}\n</urlset>\n`;
}

/** robots.txt: everything may be read; where the sitemap is. */
export function makeRobots(origin: string | undefined, base: string): string {
  return `User-agent: *\nAllow: /\n${origin === undefined ? '' : `Sitemap: ${origin}${base}sitemap.xml\n`}`;
}
