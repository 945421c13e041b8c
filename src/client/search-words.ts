/** The words of the search, as the page hands them over. */
export interface SearchWords {
  /** One text for each plural form of the language, with {count} in it. */
  results: Readonly<Record<string, string>>;
  wait: string;
  none: string;
  failed: string;
  more: string;
  topic: string;
  everyTopic: string;
  filter: string;
}

/** Says how many pages were found. */
export function countWords({ results, none }: SearchWords, count: number, locale: string): string {
  if (count === 0) return none;
  const form = results[new Intl.PluralRules(locale).select(count)] ?? results['other'] ?? '{count}';
  return form.replace('{count}', String(count));
}
