/** A look for some characters by a table, which is many times faster than a class of letters in a pattern. */
export class Characters {
  readonly #isOne: (character: string) => boolean;
  // Of each character: 0 not asked yet, 1 no, 2 yes.
  readonly #known = new Uint8Array(0x10000);

  constructor(isOne: (character: string) => boolean) {
    this.#isOne = isOne;
  }

  /** True for one of them. Half of a character of two units may be one. */
  has(code: number): boolean {
    return (this.#known[code] ||= isHalf(code) || this.#isOne(String.fromCharCode(code)) ? 2 : 1) === 2;
  }

  /** Whether so many of them may stand in a row somewhere in a text. */
  standIn(text: string, inARow = 1): boolean {
    let row = 0;
    for (let at = 0; at < text.length; at += 1) {
      row = this.has(text.charCodeAt(at)) ? row + 1 : 0;
      if (row === inARow) return true;
    }
    return false;
  }
}

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
