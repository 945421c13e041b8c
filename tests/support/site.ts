import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
  /** Address below the base: /en/guides/benefits/. A page for wrong addresses ends in 404.html. */
  path: string;
  /** Path of its file below the site's folder. */
  file: string;
  /** Its language; undefined for the few pages that belong to none. */
  locale: string | undefined;
  /** What kind of page it is, as its <body> says. */
  route: string;
}

/** The folder with the really built site. scripts/test.ts has made it. */
export function siteDir(): string {
  const dir = process.env['PLAINLEAF_TEST_DIST'];
  if (!dir) throw new Error('There is no built site to test. Run the tests with "npm test".');
  return dir;
}

/** Every HTML page in a folder of built pages, in the order of its addresses. */
export function builtPages(dir = siteDir()): BuiltPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const [, locale] = /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?)\//.exec(file) ?? [];
      const route = /<body data-route="([^"]+)"/.exec(readPage(file, dir))?.[1];
      if (route === undefined) throw new Error(`${file} does not say what kind of page it is.`);
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, file, locale, route };
    });
}

/** The HTML of a page. */
export const readPage = (file: string, dir = siteDir()): string => readFileSync(join(dir, file), 'utf8');

/** Locales of the site, in its order. */
export function builtLocales(dir = siteDir()): string[] {
  const links = readPage('index.html', dir).matchAll(/<a href="[^"]*" hreflang="([a-zA-Z-]+)"/g);
  return [...links].map(([, locale]) => locale!);
}

/** One page of each kind: in the locales given, and the ones that belong to no locale when `locales` is left out. */
export function onePageOfEachKind(locales?: readonly string[], pages = builtPages()): BuiltPage[] {
  const seen = new Set<string>();
  return pages.filter(({ locale, route }) => {
    const kind = `${locale} ${route}`;
    const isWanted = locales ? locale !== undefined && locales.includes(locale) : true;
    return isWanted && !seen.has(kind) && seen.add(kind);
  });
}
