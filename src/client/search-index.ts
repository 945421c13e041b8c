import { toFoundPage, type FoundPage } from './found-page.ts';
import { queryAttempts } from './normalise-query.ts';
import { openPagefind, type Pagefind, type PagefindAnswer, type PagefindResult } from './pagefind.ts';

/** What the search answers: pages to be read when they are shown, and the topics of all that was found. */
export interface Answer {
  pages: readonly (() => Promise<FoundPage>)[];
  topics: readonly string[];
}

const nothing: Answer = { pages: [], topics: [] };

/** The search index of one language. It is fetched when it is first needed, and again after it could not be fetched. */
export class SearchIndex {
  readonly locale: string;
  readonly #bundle: string;
  #opened: Promise<Pagefind> | undefined;

  constructor(bundle: string, locale: string) {
    this.#bundle = bundle;
    this.locale = locale;
  }

  /** Fetches it ahead of the first question. */
  prepare(): void {
    this.#open().catch(() => undefined);
  }

  /** Finds pages; those of one topic, if it has any. Throws when the index cannot be reached. */
  async find(typed: string, topic?: string): Promise<Answer> {
    const pagefind = await this.#open();
    for (const query of queryAttempts(typed, this.locale)) {
      const { results, filters } = await pagefind.search(query);
      const found = results.filter(isInWords);
      if (found.length === 0) continue;
      if (!(await this.#isOurs(found))) return nothing;
      // Topics are counted with the pages that were left out, so they cannot be trusted then.
      const topics = found.length < results.length ? [] : topicsOf(filters);
      const isNarrowed = topic !== undefined && topics.includes(topic);
      return { pages: toPages(isNarrowed ? (await pagefind.search(query, { filters: { topic } })).results : found), topics };
    }
    // Pagefind takes a part of the index that it cannot fetch for an empty one.
    if (!navigator.onLine) throw new Error('The search index may not be whole.');
    return nothing;
  }

  #open(): Promise<Pagefind> {
    this.#opened ??= openPagefind(this.#bundle, this.locale).catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  /** Where a language has no index, Pagefind searches in the largest one. */
  async #isOurs([first]: readonly PagefindResult[]): Promise<boolean> {
    return !first || (await first.data()).url.startsWith(`${this.#bundle.replace(/pagefind\/$/, '')}${this.locale}/`);
  }
}

// Pagefind also finds words in the name of a page's picture file.
const isInWords = ({ words, matchedMetaFields }: PagefindResult): boolean => words.length > 0 || matchedMetaFields?.includes('title') === true;

function toPages(results: readonly PagefindResult[]): Answer['pages'] {
  return results.map((result) => async () => toFoundPage(await result.data()));
}

function topicsOf({ topic = {} }: PagefindAnswer['filters']): string[] {
  return Object.keys(topic).filter((name) => topic[name]! > 0);
}
