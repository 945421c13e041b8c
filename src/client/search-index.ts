import { toFoundPage, type FoundPage } from './found-page.ts';
import { queryAttempts } from './normalise-query.ts';
import { openPagefind, type Pagefind, type PagefindAnswer } from './pagefind.ts';

/** What the search answers: pages to be read when they are shown, and the topics they are about. */
export interface Answer {
  pages: readonly (() => Promise<FoundPage>)[];
  /** How many pages there would be in all topics. */
  total: number;
  topics: readonly string[];
}

const nothing: Answer = { pages: [], total: 0, topics: [] };

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

  /** Finds pages. Throws when the index cannot be reached. */
  async find(typed: string, topic?: string): Promise<Answer> {
    const pagefind = await this.#open();
    for (const query of queryAttempts(typed, this.locale)) {
      const answer = await pagefind.search(query, topic === undefined ? {} : { filters: { topic } });
      if (answer.unfilteredResultCount > 0) return (await this.#isOurs(answer)) ? toAnswer(answer) : nothing;
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
  async #isOurs({ results: [first] }: PagefindAnswer): Promise<boolean> {
    return !first || (await first.data()).url.startsWith(`${this.#bundle.replace(/pagefind\/$/, '')}${this.locale}/`);
  }
}

function toAnswer({ results, unfilteredResultCount, totalFilters }: PagefindAnswer): Answer {
  return {
    pages: results.map((result) => async () => toFoundPage(await result.data())),
    total: unfilteredResultCount,
    topics: Object.entries(totalFilters['topic'] ?? {}).flatMap(([topic, count]) => (count > 0 ? [topic] : [])),
  };
}
