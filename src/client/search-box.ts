import { isEnoughToSearch } from './normalise-query.ts';

const pause = 200;

/** The box that a reader types in. It tells when there is something new to search for, not at every letter. */
export class SearchBox {
  readonly input: HTMLInputElement;
  readonly #search: (typed: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `search` is called with what was typed, or with nothing when that is too little. */
  constructor(input: HTMLInputElement, search: (typed: string) => void) {
    this.input = input;
    this.#search = search;
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.searchNow(), this.typed === '' ? 0 : pause);
    });
  }

  /** What stands in the box; nothing when it is too little to search for. */
  get typed(): string {
    const typed = this.input.value.trim();
    return isEnoughToSearch(typed) ? typed : '';
  }

  /** Searches without waiting for more letters. */
  searchNow(): void {
    clearTimeout(this.#timer);
    this.#search(this.typed);
  }

  /** Drops a search that is about to start. */
  wait(): void {
    clearTimeout(this.#timer);
  }
}
