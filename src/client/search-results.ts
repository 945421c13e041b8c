import { make } from './dom.ts';
import type { FoundPage } from './found-page.ts';
import type { SearchWords } from './search-words.ts';

/** How the language of the results differs from that of the page around them. */
export type OtherLanguage = Readonly<Record<'lang' | 'dir', string>>;

/** A list of results that grows: it reads each page's words when its turn comes. */
export class SearchResults {
  readonly list: HTMLUListElement;
  readonly #size: number;
  readonly #topicLabel: string;
  readonly #other: OtherLanguage | undefined;
  #waiting: readonly (() => Promise<FoundPage>)[] = [];

  constructor(size: number, { topic }: SearchWords, other?: OtherLanguage) {
    this.#size = size;
    this.#topicLabel = topic;
    this.#other = other;
    this.list = make('ul', { class: 'cards cards-list', role: 'list', ...other });
  }

  get hasMore(): boolean {
    return this.#waiting.length > 0;
  }

  /** Puts the first results in place of those that stand there, unless a newer question came in between. */
  async show(pages: readonly (() => Promise<FoundPage>)[], isCurrent: () => boolean): Promise<boolean> {
    const items = await this.#items(pages.slice(0, this.#size));
    if (!isCurrent()) return false;
    this.#waiting = pages.slice(this.#size);
    this.list.replaceChildren(...items);
    return true;
  }

  /** Adds the next results and moves the focus to the first of them. */
  async showMore(): Promise<void> {
    const next = this.#waiting.slice(0, this.#size);
    this.#waiting = this.#waiting.slice(this.#size);
    const items = await this.#items(next);
    this.list.append(...items);
    items[0]?.querySelector('a')?.focus();
  }

  clear(): void {
    this.#waiting = [];
    this.list.replaceChildren();
  }

  #items(pages: readonly (() => Promise<FoundPage>)[]): Promise<HTMLLIElement[]> {
    return Promise.all(pages.map(async (read) => resultItem(await read(), this.#topicLabel, this.#other)));
  }
}

function resultItem({ url, title, topic, kind, picture, excerpt }: FoundPage, topicLabel: string, other: OtherLanguage | undefined): HTMLLIElement {
  const words = make('div', { class: 'card-words' }, make('a', { class: 'card-link', href: url, ...(other && { hreflang: other.lang }) }, title));
  // The label is in the language of the page.
  if (kind !== undefined) words.append(make('p', { class: 'result-topic' }, kind));
  else if (topic !== undefined) words.append(make('p', { class: 'result-topic' }, other ? topic : `${topicLabel}: ${topic}`));
  words.append(make('p', { class: 'result-text' }, ...excerpt.map(({ text, isFound }) => (isFound ? make('mark', {}, text) : text))));
  const item = make('li', { class: 'card' });
  if (picture !== undefined) item.append(make('img', { class: 'picture', src: picture, alt: '', width: '96', height: '96', decoding: 'async' }));
  item.append(words);
  return item;
}
