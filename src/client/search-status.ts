import { make } from './dom.ts';

const patience = 400;

/**
 * The line that says how many pages were found. It is on the page from the start: screen readers say what changes in it,
 * but not what comes with it. "Searching" is said only when the answer takes long.
 */
export class SearchStatus {
  readonly line = make('p', { class: 'search-status', role: 'status', tabindex: '-1' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(words: string): void {
    clearTimeout(this.#timer);
    this.line.textContent = words;
  }

  sayLater(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.say(words), patience);
  }
}
