/** The words of the search, as the page hands them over. */
export interface SearchWords {
  /** One text for each plural form of the language, with {count} in it. */
  results: Readonly<Record<string, string>>;
  wait: string;
  none: string;
  /** Says which words were meant, with {words} in it. */
  mended: string;
  failed: string;
  more: string;
  topic: string;
  everyTopic: string;
  filter: string;
}

/** Says how many pages were found, and for which words, when what was typed held a slip. */
export function foundWords({ results, none, mended: meant }: SearchWords, { pages, mended }: Found, locale: string): string {
  const count = pages.length;
  if (count === 0) return none;
  const form = results[new Intl.PluralRules(locale).select(count)] ?? results['other'] ?? '{count}';
  const found = form.replace('{count}', String(count));
  return mended === undefined ? found : `${meant.replace('{words}', () => mended)} ${found}`;
}

interface Found {
  pages: readonly unknown[];
  mended?: string | undefined;
}
