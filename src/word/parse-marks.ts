import { markNames, type MarkName } from './marks.ts';

/** Typed words in pieces: plain ones, and marks with what stands in them. */
export type Piece = { text: string } | { mark: TypedMark };

export interface TypedMark {
  name: MarkName;
  number?: number;
  inside: Piece[];
}

export interface TypedWords {
  pieces: Piece[];
  /** Marks that cannot be read, as they were typed. */
  faults: { typed: string; kind: 'unknown' | 'open' }[];
}

// Direction marks, a missing space, a wide colon or other digits do not matter.
const unseen = '[\\u200E\\u200F\\u061C\\u2066-\\u2069\\s]*';
const start = new RegExp(`[\\[［]${unseen}([\\p{L}\\p{M}]+)${unseen}(\\p{Nd}*)${unseen}[:\uFF1A\uFE55]${unseen}`, 'uy');
const deepest = 5;

/** Reads what a translator typed: words with marks such as "[word: council]" among them. */
export function parseMarks(text: string): TypedWords {
  const faults: TypedWords['faults'] = [];
  let at = 0;
  const pieces = read(0);
  return { pieces, faults };

  function read(depth: number): Piece[] {
    const found: Piece[] = [];
    let plain = '';
    const flush = (): void => {
      if (plain !== '') found.push({ text: plain });
      plain = '';
    };
    while (at < text.length) {
      if (depth > 0 && isClosing(text[at]!)) break;
      start.lastIndex = at;
      const head = depth < deepest ? start.exec(text) : null;
      const name = head && nameOf(head[1]!);
      if (!head || !name) {
        if (head) faults.push({ typed: text.slice(at, closingAfter(at)), kind: 'unknown' });
        plain += text[at++]!;
        continue;
      }
      flush();
      const from = at;
      at += head[0].length;
      const inside = read(depth + 1);
      if (at >= text.length) faults.push({ typed: text.slice(from), kind: 'open' });
      at += 1;
      found.push({ mark: { name, ...(head[2] === '' ? {} : { number: plainNumber(head[2]!) }), inside } });
    }
    flush();
    return found;
  }

  function closingAfter(from: number): number {
    const end = text.slice(from).search(/[\]］]/);
    return end === -1 ? text.length : from + end + 1;
  }
}

/** The words of some pieces, without the marks. */
export function plainPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : plainPieces(piece.mark.inside))).join('');
}

const isClosing = (sign: string): boolean => sign === ']' || sign === '］';

function nameOf(typed: string): MarkName | undefined {
  return markNames.find((name) => name === typed.toLowerCase());
}

// Each block of decimal digits in Unicode starts at its zero.
function plainNumber(digits: string): number {
  return Number([...digits].map((digit) => valueOfDigit(digit.codePointAt(0)!)).join(''));
}

function valueOfDigit(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
