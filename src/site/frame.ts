import type { Locale } from '../locale/table.ts';

/** What stands around the words of a page in one language: header, search, languages and footer, and what the head says of it. */
export interface Frame {
  locale: Locale;
  title: string;
  description?: string | undefined;
  /** Address below the base, such as /en/guides/. */
  path: string;
  /** Locales that have this page. */
  alternates: readonly Locale[];
  /** The second language of the page, when it is in two. */
  other?: Locale;
  /** Where the language switch leads, when that is not the same address in the other language. */
  paths?: Readonly<Partial<Record<Locale, string>>>;
  /** Names of the route for styles and for the current link of the menu. */
  route: string;
  /** Keep it out of search engines and out of the site's own search. */
  isUnlisted?: boolean;
}
