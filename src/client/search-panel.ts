import { make } from './dom.ts';
import { Questions } from './questions.ts';
import { SearchBox } from './search-box.ts';
import { SearchIndex } from './search-index.ts';
import { SearchResults } from './search-results.ts';
import { SearchStatus } from './search-status.ts';
import { foundWords, type SearchWords } from './search-words.ts';
import { whenLeft } from './when-left.ts';

const resultsAtOnce = 4;

/**
 * The panel below the search box of the header: an ordinary list of links to the first results. The form around it stays
 * a form that leads to the search page. Escape closes the panel and keeps the words; so does moving on.
 */
export class SearchPanel {
  readonly #form: HTMLFormElement;
  readonly #index: SearchIndex;
  readonly #words: SearchWords;
  readonly #box: SearchBox;
  readonly #questions = new Questions();
  readonly #status = new SearchStatus();
  readonly #results: SearchResults;
  readonly #more: HTMLAnchorElement;
  readonly #panel = make('div');

  constructor(form: HTMLFormElement, input: HTMLInputElement, words: SearchWords, bundle: string) {
    this.#form = form;
    this.#index = new SearchIndex(bundle, document.documentElement.lang);
    this.#words = words;
    this.#results = new SearchResults(resultsAtOnce, words);
    this.#more = make('a', { class: 'search-more', href: form.action }, words.more);
    this.#panel.append(this.#status.line, this.#results.list, this.#more);
    form.append(this.#panel);
    this.#box = new SearchBox(input, (typed) => void this.#search(typed));
    this.#close();
    whenLeft(form, () => this.#close());
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#isOpen) return;
      // The browser would empty the box.
      event.preventDefault();
      input.focus();
      this.#close();
    });
    this.#index.prepare();
    // Somebody may have typed while this was fetched.
    if (this.#box.typed !== '' && document.activeElement === input) this.#box.searchNow();
  }

  get #isOpen(): boolean {
    return this.#panel.className === 'search-panel';
  }

  #open(words: string, hasMore: boolean): void {
    this.#panel.className = 'search-panel';
    this.#more.hidden = !hasMore;
    this.#status.say(words);
  }

  /** Out of sight it stays on the page, or screen readers would miss the first count. */
  #close(): void {
    this.#questions.ask();
    this.#box.wait();
    this.#panel.className = 'sr-only';
    this.#more.hidden = true;
    this.#results.clear();
    this.#status.say('');
  }

  async #search(typed: string): Promise<void> {
    if (typed === '') return this.#close();
    const isCurrent = this.#questions.ask();
    this.#more.href = `${this.#form.action}?q=${encodeURIComponent(typed)}`;
    try {
      const answer = await this.#index.find(typed);
      if (!(await this.#results.show(answer.pages, isCurrent))) return;
      // The search page has more to offer when there are more results, or none.
      this.#open(foundWords(this.#words, answer, this.#index.locale), answer.pages.length === 0 || this.#results.hasMore);
    } catch {
      if (!isCurrent()) return;
      this.#results.clear();
      this.#open(this.#words.failed, true);
    }
  }
}
