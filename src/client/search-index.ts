import type { ListedGuide } from '../schema/search-words.ts';
import { toFoundPage, type FoundPage } from './found-page.ts';
import { GuideList } from './guide-list.ts';
import { queryAttempts } from './normalise-query.ts';
import { openPagefind, type Filters, type Pagefind, type PagefindAnswer, type PagefindResult } from './pagefind.ts';

/** What the search answers: pages to be read when they are shown, and the topics of all that was found. */
export interface Answer {
  pages: readonly (() => Promise<FoundPage>)[];
  topics: readonly string[];
  /** What was typed with its slips mended, when the pages were found only that way. */
  mended?: string | undefined;
}

interface Parts {
  pagefind: Pagefind;
  list: GuideList;
}

/**
 * The search of one language. Titles, and the words people type for a guide, come from a short list; the words of the
 * guides from Pagefind's index. Both are fetched when they are first needed, and again after they could not be fetched.
 */
export class SearchIndex {
  readonly locale: string;
  readonly #bundle: string;
  readonly #home: string;
  #opened: Promise<Parts> | undefined;

  constructor(bundle: string, locale: string) {
    this.#bundle = bundle;
    this.#home = `${bundle.replace(/pagefind\/$/, '')}${locale}/`;
    this.locale = locale;
  }

  /** Fetches it ahead of the first question. */
  prepare(): void {
    this.#open().catch(() => undefined);
  }

  /** Finds pages; those of one topic, if it has any. Throws when the index cannot be reached. */
  async find(typed: string, topic?: string): Promise<Answer> {
    const { pagefind, list } = await this.#open();
    const { sure, maybe, mended } = list.find(typed);
    const { whole, words } = queryAttempts(mended ?? typed, this.locale);
    const inText = await this.#findInText(pagefind, whole, sure);
    // What only has something to do with the question comes before pages that merely hold one of its words.
    const guides = inText.results.length === 0 ? [...sure, ...maybe] : sure;
    const rest = guides.length + inText.results.length > 0 ? inText : await this.#findInText(pagefind, words, []);
    // Pagefind takes a part of the index that it cannot fetch for an empty one.
    if (guides.length + rest.results.length === 0 && !navigator.onLine) throw new Error('The search index may not be whole.');
    const topics = [...new Set([...guides.map((guide) => guide.topic), ...rest.topics])];
    const isNarrowed = topic !== undefined && topics.includes(topic);
    const shown = isNarrowed ? guides.filter((guide) => guide.topic === topic) : guides;
    const others = isNarrowed
      ? (await pagefind.search(rest.query, { filters: { ...without(guides), topic } })).results.filter(isInWords)
      : rest.results;
    return {
      pages: [
        ...shown.map((guide) => () => this.#readGuide(pagefind, guide, [...whole, ...words])),
        ...others.map((result) => async () => toFoundPage(await result.data())),
      ],
      topics,
      mended,
    };
  }

  #open(): Promise<Parts> {
    this.#opened ??= this.#fetch().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  async #fetch(): Promise<Parts> {
    const [pagefind, answer] = await Promise.all([openPagefind(this.#bundle, this.locale), fetch(`${this.#home}search/guides.json`)]);
    if (!answer.ok) throw new Error(`There is no list of guides in ${this.locale}.`);
    return { pagefind, list: new GuideList((await answer.json()) as ListedGuide[], this.locale) };
  }

  /** The first of some queries that finds pages beside the guides given, what it finds, and in which topics. */
  async #findInText(pagefind: Pagefind, queries: readonly string[], guides: readonly ListedGuide[]): Promise<TextAnswer> {
    for (const query of queries) {
      const { results, filters } = await pagefind.search(query, { filters: without(guides) });
      const found = results.filter(isInWords);
      if (found.length === 0) continue;
      if (!(await this.#isOurs(found))) break;
      // Topics are counted with the pages that were left out, so they cannot be trusted then.
      return { query, results: found, topics: found.length < results.length ? [] : topicsOf(filters) };
    }
    return { query: '', results: [], topics: [] };
  }

  /** A guide of the list, with the place in it that fits the question best. */
  async #readGuide(pagefind: Pagefind, { id, url, title, description, topic, picture }: ListedGuide, queries: readonly string[]): Promise<FoundPage> {
    for (const query of queries) {
      const [found] = (await pagefind.search(query, { filters: { guide: id } })).results;
      if (found && isInWords(found)) return toFoundPage(await found.data());
    }
    return { url, title, topic, kind: undefined, picture, excerpt: [{ text: description, isFound: false }] };
  }

  /** Where a language has no index, Pagefind searches in the largest one. */
  async #isOurs([first]: readonly PagefindResult[]): Promise<boolean> {
    return !first || (await first.data()).url.startsWith(this.#home);
  }
}

interface TextAnswer {
  query: string;
  results: readonly PagefindResult[];
  topics: readonly string[];
}

const without = (guides: readonly ListedGuide[]): Filters => (guides.length > 0 ? { guide: { none: guides.map(({ id }) => id) } } : {});

// Pagefind also finds words in the name of a page's picture file.
const isInWords = ({ words, matchedMetaFields }: PagefindResult): boolean => words.length > 0 || matchedMetaFields?.includes('title') === true;

function topicsOf({ topic = {} }: PagefindAnswer['filters']): string[] {
  return Object.keys(topic).filter((name) => topic[name]! > 0);
}
