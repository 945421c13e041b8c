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
    if (index <= piece.start) return piece.offset;
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
    starts ??= lineStarts(source);
    let line = 0;
    // Halves of halves: each step leaves the half with the line in it.
    for (let after = starts.length; after - line > 1; ) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}
