import { quote } from '../problem/quote.ts';
import { escapeLineStart, escapeWords } from '../mdx/escape.ts';
import { showMark, standsAlone, type Mark } from './marks.ts';
import { parseMarks, plainPieces, type Piece, type TypedMark } from './parse-marks.ts';

/** What is wrong with the marks of a row. */
export interface MarkFault {
  severity: 'error' | 'warning';
  message: string;
  help: string;
}

export interface Placed {
  /** The words as a guide holds them: marks as components and links, every other sign escaped. */
  body: string;
  /** The words alone, for titles and attributes. */
  plain: string;
  faults: MarkFault[];
}

interface Row {
  /** The marks of this row in the first language. */
  marks: readonly Mark[];
  /** The words of the glossary in the language of the translation, by id. */
  glossary: Readonly<Record<string, string>>;
  /** The address of a link in the language of the translation. */
  addressOf: (address: string) => string;
}

const typedAddress = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+/i;

/** Puts the marks of a row where the translator wrote them. `words` are cleaned words. */
export function placeMarks(words: string, { marks, glossary, addressOf }: Row): Placed {
  const { pieces, faults: unread } = parseMarks(words);
  const faults: MarkFault[] = unread.map(({ typed, kind }) => unreadable(typed, kind, marks));
  const used = new Set<Mark>();
  const body = write(pieces)
    .split('\n')
    .map((line) => escapeLineStart(line.trim()))
    .join('\n');
  for (const mark of marks) if (!used.has(mark)) faults.push(missing(mark));
  return { body, plain: plainPieces(pieces).replace(/\s+/g, ' ').trim(), faults };

  function write(found: readonly Piece[], isInLink = false): string {
    return found.map((piece) => ('text' in piece ? writeText(piece.text, isInLink) : writeMark(piece.mark))).join('');
  }

  function writeText(text: string, isInLink: boolean): string {
    const address = isInLink ? undefined : typedAddress.exec(text)?.[0];
    if (address !== undefined)
      faults.push({
        severity: 'error',
        message: `An address is typed among the words: ${quote(address)}.`,
        help: 'Take it away. Addresses come from a [link …] or [fact …] mark of the row.',
      });
    return escapeWords(text);
  }

  function writeMark(typed: TypedMark): string {
    const inside = plainPieces(typed.inside).replace(/\s+/g, ' ').trim();
    const mark = resolve(typed, inside);
    if (!mark) {
      faults.push(unknown(typed, inside, marks));
      return '';
    }
    if (standsAlone(mark.name)) {
      if (used.has(mark)) faults.push(twice(mark));
      used.add(mark);
      return `<Fact id="${mark.id}" />`;
    }
    used.add(mark);
    if (inside === '') {
      faults.push({
        severity: 'error',
        message: `The mark ${showMark(mark)} has no words.`,
        help: 'Write the words in your language after the colon.',
      });
      return '';
    }
    if (mark.name === 'word') return `<Word id="${mark.id}">${escapeWords(inside)}</Word>`;
    if (mark.name === 'code') return `\`${inside.replaceAll('`', "'")}\``;
    const content = write(typed.inside, mark.name === 'link')
      .replace(/\s+/g, ' ')
      .trim();
    if (mark.name === 'link') return `[${content}](${addressOf(mark.id).replace(/[()\s]/g, encodeSign)})`;
    return mark.name === 'bold' ? `**${content}**` : mark.name === 'slanted' ? `*${content}*` : `~~${content}~~`;
  }

  function resolve({ name, number }: TypedMark, inside: string): Mark | undefined {
    const same = marks.filter((mark) => mark.name === name);
    if (standsAlone(name)) return same.find(({ id }) => id === plainId(inside));
    if (number !== undefined) return same.find((mark) => (mark.number ?? 1) === number);
    if (same.length === 1) return same[0];
    const byWord = same.filter(({ id }) => id === plainId(inside) || glossary[id]?.toLowerCase() === inside.toLowerCase());
    return byWord.length === 1 ? byWord[0] : undefined;
  }
}

const plainId = (typed: string): string =>
  typed
    .replace(/[^\p{L}\p{N}\s‐‑–-]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s‐‑–-]+/g, '-');

function unreadable(typed: string, kind: 'unknown' | 'open', marks: readonly Mark[]): MarkFault {
  if (kind === 'open') return { severity: 'error', message: `A mark is not closed: ${quote(typed)}.`, help: 'Write a square bracket ] at its end.' };
  return {
    severity: 'error',
    message: `We do not know the mark ${quote(typed)}.`,
    help: `${listOf(marks)} Keep the word before the colon in English.`,
  };
}

function unknown({ name, number }: TypedMark, inside: string, marks: readonly Mark[]): MarkFault {
  const typed = `[${name}${number === undefined ? '' : ` ${number}`}: ${inside}]`;
  return { severity: 'error', message: `The mark ${quote(typed)} does not belong to this row.`, help: listOf(marks) };
}

function listOf(marks: readonly Mark[]): string {
  return marks.length === 0 ? 'This row has no marks. Write the words without the brackets.' : `This row has: ${marks.map(showMark).join(' ')}.`;
}

function missing(mark: Mark): MarkFault {
  const isNeeded = mark.name === 'fact' || mark.name === 'link';
  return {
    severity: isNeeded ? 'error' : 'warning',
    message: `The mark ${showMark(mark)} is missing.`,
    help: isNeeded ? 'Copy it from the column beside to its place among your words.' : 'Put it around the same words in your language, if you can.',
  };
}

function twice(mark: Mark): MarkFault {
  return { severity: 'warning', message: `The mark ${showMark(mark)} stands in this row twice.`, help: 'Delete one of the two.' };
}

const encodeSign = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
