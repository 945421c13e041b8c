import { make } from './dom.ts';
import { Questions } from './questions.ts';
import type { SearchBox } from './search-box.ts';
import { SearchIndex } from './search-index.ts';
import { SearchResults } from './search-results.ts';
import type { SearchStatus } from './search-status.ts';
import { foundWords, type SearchWords } from './search-words.ts';

const resultsAtOnce = 10;

/** The button that looks for the same words in the guides of another language, and their results below it. */
export class OtherSearch {
  readonly #box: SearchBox;
  readonly #status: SearchStatus;
  readonly #words: SearchWords;
  readonly #index: SearchIndex;
  readonly #results: SearchResults;
  readonly #questions = new Questions();
  readonly #part: HTMLElement;

  constructor(button: HTMLButtonElement, box: SearchBox, status: SearchStatus, words: SearchWords, bundle: string) {
    const { locale = 'en', dir = 'ltr', heading = '' } = button.dataset;
    this.#box = box;
    this.#status = status;
    this.#words = words;
    this.#index = new SearchIndex(bundle, locale);
    this.#results = new SearchResults(resultsAtOnce, words, { lang: locale, dir });
    this.#part = make('div', { class: 'search-other', hidden: '' }, make('h2', {}, heading), this.#results.list);
    button.after(this.#part);
    button.addEventListener('click', () => void this.#search());
  }

  clear(): void {
    this.#questions.ask();
    this.#results.clear();
    this.#part.hidden = true;
  }

  async #search(): Promise<void> {
    const isCurrent = this.#questions.ask();
    this.#status.sayLater(this.#words.wait);
    try {
      const answer = await this.#index.find(this.#box.typed);
      if (!(await this.#results.show(answer.pages, isCurrent))) return;
      this.#part.hidden = answer.pages.length === 0;
      this.#status.say(foundWords(this.#words, answer, document.documentElement.lang));
    } catch {
      if (isCurrent()) this.#status.say(this.#words.failed);
    }
  }
}
