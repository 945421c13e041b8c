import { make } from './dom.ts';
import { Questions } from './questions.ts';
import { SearchBox } from './search-box.ts';
import { SearchIndex } from './search-index.ts';
import { OtherSearch } from './search-other.ts';
import { SearchResults } from './search-results.ts';
import { SearchStatus } from './search-status.ts';
import { SearchTopics } from './search-topics.ts';
import { foundWords, type SearchWords } from './search-words.ts';

const resultsAtOnce = 10;

/**
 * The search page: results come while one types, and the address keeps the words, so that Back and a bookmark work.
 * Where nothing is found, the topics and people to call are shown; where the search fails, the list of all guides.
 */
export class SearchPage {
  readonly #index: SearchIndex;
  readonly #words: SearchWords;
  readonly #box: SearchBox;
  readonly #questions = new Questions();
  readonly #status = new SearchStatus();
  readonly #results: SearchResults;
  readonly #topics: SearchTopics;
  readonly #more: HTMLButtonElement;
  readonly #other: OtherSearch | undefined;
  readonly #nothing = document.querySelector<HTMLElement>('#search-nothing');
  readonly #all = document.querySelector<HTMLElement>('.search-all');

  constructor(form: HTMLFormElement, input: HTMLInputElement, words: SearchWords, bundle: string) {
    this.#index = new SearchIndex(bundle, document.documentElement.lang);
    input.addEventListener('focus', () => this.#index.prepare(), { once: true });
    this.#words = words;
    this.#results = new SearchResults(resultsAtOnce, words);
    this.#box = new SearchBox(input, (typed) => void this.#search(typed));
    this.#topics = new SearchTopics(words, () => this.#box.searchNow());
    this.#more = make('button', { type: 'button', class: 'button-quiet search-more', hidden: '' }, words.more);
    this.#more.addEventListener('click', () => void this.#showMore());
    const button = document.querySelector<HTMLButtonElement>('#search-other');
    this.#other = button ? new OtherSearch(button, this.#box, this.#status, words, bundle) : undefined;
    const area = document.querySelector('#search-results');
    area?.append(this.#status.line, this.#topics.group, this.#results.list, this.#more);
    area?.removeAttribute('hidden');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#box.wait();
      // The keyboard of a phone gives way to the results.
      void this.#search(this.#box.typed).then(() => this.#status.line.focus());
    });
    addEventListener('popstate', () => this.#takeAddress());
    // What was typed before this program came is not taken away.
    if (this.#box.input.value === '') this.#takeAddress();
    else this.#box.searchNow();
  }

  #takeAddress(): void {
    const { input } = this.#box;
    input.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, input.maxLength);
    this.#box.searchNow();
  }

  async #search(typed: string): Promise<void> {
    const isCurrent = this.#questions.ask();
    if (typed === '') return this.#empty();
    this.#status.sayLater(this.#words.wait);
    try {
      const answer = await this.#index.find(typed, this.#topics.chosen);
      if (!(await this.#results.show(answer.pages, isCurrent))) return;
      this.#topics.offer(answer.topics);
      this.#close(answer.pages.length === 0 ? this.#nothing : null);
      this.#status.say(foundWords(this.#words, answer, this.#index.locale));
    } catch {
      if (isCurrent()) this.#fail();
    }
    this.#keepAddress();
  }

  async #showMore(): Promise<void> {
    await this.#results.showMore();
    this.#more.hidden = !this.#results.hasMore;
  }

  #empty(): void {
    this.#results.clear();
    this.#topics.offer([]);
    this.#close(null);
    this.#status.say('');
    this.#keepAddress();
  }

  #fail(): void {
    this.#results.clear();
    this.#topics.offer([]);
    this.#close(this.#all);
    this.#status.say(this.#words.failed);
  }

  /** Shows one of the parts that stand in for results, or none. */
  #close(shown: HTMLElement | null): void {
    this.#other?.clear();
    this.#more.hidden = !this.#results.hasMore;
    if (this.#nothing) this.#nothing.hidden = this.#nothing !== shown;
    this.#all?.classList.toggle('no-script', this.#all !== shown);
    // The line that says the list is there because there is no script.
    this.#all?.querySelector(':scope > p')?.toggleAttribute('hidden', true);
  }

  #keepAddress(): void {
    const address = new URL(location.href);
    const typed = this.#box.input.value.trim();
    if (typed === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }
}
