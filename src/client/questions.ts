/** Counts questions, so that a late answer to an old one is known. */
export class Questions {
  #last = 0;

  /** Begins a new question. What it gives back tells whether that is still the newest. */
  ask(): () => boolean {
    const turn = ++this.#last;
    return () => turn === this.#last;
  }
}
