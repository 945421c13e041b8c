/** Text put together from pieces of a file. Every character knows where in the file it stands. */
export class Passage {
  text = '';
  readonly #source: string;
  readonly #pieces: { start: number; offset: number; value: string }[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds text that stands in the file from `offset` on. */
  add(value: string, offset: number): void {
    this.#pieces.push({ start: this.text.length, offset, value });
    this.text += value;
  }

  /** The offset in the file of a character of the text. */
  offsetAt(index: number): number {
    const piece = this.#pieces.findLast(({ start }) => start <= index) ?? this.#pieces[0];
    if (!piece) return 0;
    return piece.offset + this.#stepsTo(piece.value, piece.offset, index - piece.start);
  }

  // The parser takes away backslashes, the letters of "&amp;" and spaces at the start of lines: these steps are made good here.
  #stepsTo(value: string, offset: number, index: number): number {
    if (this.#source.startsWith(value, offset)) return Math.min(index, value.length);
    let step = 0;
    for (let at = 0; at < index && at < value.length; at += 1) {
      const entity = /^&(?:#\w+|\w+);/.exec(this.#source.slice(offset + step, offset + step + 12));
      step += entity && value[at] !== this.#source[offset + step + 1] ? entity[0].length : 1;
      const next = value[at + 1];
      while (next !== undefined && /[\s\\]/.test(this.#source[offset + step] ?? '') && this.#source[offset + step] !== next) step += 1;
    }
    return step;
  }
}

/** Finds line and column, counted from 1, of offsets in a text. */
export function placesIn(source: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
