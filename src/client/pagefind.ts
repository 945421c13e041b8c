/** The parts of Pagefind 1.6 that the search uses. Its script is fetched from the site's own search folder when it is needed. */
export interface Pagefind {
  search(query: string, options?: { filters?: Filters }): Promise<PagefindAnswer>;
  filters(): Promise<unknown>;
  destroy(): Promise<void>;
}

/** Which pages may be found: those with a value of a filter, or with none of some values. */
export type Filters = Readonly<Record<string, string | { none: readonly string[] }>>;

export interface PagefindAnswer {
  results: readonly PagefindResult[];
  /** How many of the pages have each value of each filter: name → value → number. */
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  /** Where on the page it was found. */
  words: readonly number[];
  matchedMetaFields?: readonly string[];
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML: text with <mark> around what was found. */
  excerpt: string;
  /** Plain text, although it may look like HTML. */
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  sub_results: readonly PagefindSection[];
  /** Every element of the page that has an id. */
  anchors: readonly { id: string; location: number }[];
  /** Which words of the page were found. */
  locations: readonly number[];
}

export interface PagefindSection {
  url: string;
  excerpt: string;
  anchor?: unknown;
  weighted_locations: readonly { balanced_score: number }[];
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

// Pagefind takes vowel signs off words unless it is told not to. In these scripts they tell words apart.
const signsMatter = new Set(['bn', 'pa', 'gu', 'hi', 'ta', 'ne']);

/** Opens the search of one language. `bundle` is the address of the search folder. */
export async function openPagefind(bundle: string, locale: string): Promise<Pagefind> {
  // A second language needs its own copy: the first one's word endings are fixed once it is loaded.
  const copy = locale === document.documentElement.lang ? '' : `?${locale}`;
  const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js${copy}`)) as PagefindModule;
  const options = {
    exactDiacritics: signsMatter.has(locale),
    excerptLength: 20,
    // Names of picture files are no words of the guide.
    ranking: { metaWeights: { picture: 0, image: 0, image_alt: 0 } },
  };
  const pagefind = inLanguage(locale, () => createInstance(options));
  // Without this it does not count topics.
  await pagefind.filters();
  return pagefind;
}

/** Pagefind takes its language from <html lang> alone, at the moment it is made. Nothing else can run in that moment. */
function inLanguage<Result>(locale: string, action: () => Result): Result {
  const root = document.documentElement;
  const { lang } = root;
  if (lang === locale) return action();
  try {
    root.lang = locale;
    return action();
  } finally {
    root.lang = lang;
  }
}
