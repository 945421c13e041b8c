import { cleanAnswer } from './clean-answer.ts';
import type { Answers, Block, Field, Letter, Place } from './letter.ts';

/** A piece of a filled letter. A blank is a place to write on paper. */
export type FilledPiece = { kind: 'words'; text: string } | { kind: 'answer'; text: string } | { kind: 'blank'; isLong: boolean };

export interface FilledBlock {
  role: Block['role'];
  pieces: readonly FilledPiece[];
}

/**
 * Puts answers into a letter. Without any answer it is the letter to fill in by hand, with every part and every choice.
 * With answers, a part whose places are all empty is left out, unless one of them is needed. `today` is a day such as 2026-11-22.
 */
export function fillLetter(letter: Letter, blocks: readonly Block[], answers: Answers, today: string): FilledBlock[] {
  const texts = new Map(Object.entries(letter.fields).map(([id, field]) => [id, answerText(field, answers[id] ?? [], letter.lang)]));
  const isBlank = [...texts.values()].every((text) => text === '');
  texts.set('date', isBlank ? '' : writeDay(today, letter.lang));
  const isKept = ({ line }: Block): boolean => {
    const places = line.filter((piece): piece is Place => typeof piece !== 'string');
    return isBlank || places.length === 0 || places.some(({ field }) => texts.get(field) !== '' || letter.fields[field]?.needed === true);
  };
  const fill = (piece: Block['line'][number]): FilledPiece => {
    if (typeof piece === 'string') return { kind: 'words', text: piece };
    const text = texts.get(piece.field) ?? '';
    if (text !== '') return { kind: 'answer', text };
    return blankOf(letter.fields[piece.field], isBlank);
  };
  return blocks.filter(isKept).map(({ role, line }) => ({ role, pieces: line.map(fill) }));
}

/** The filled blocks as plain text, for the clipboard, a file, an email. */
export function letterText(blocks: readonly FilledBlock[]): string {
  const lines = blocks.map(({ role, pieces }) => ({
    isClose: role === 'sender' || role === 'to',
    role,
    text: pieces
      .map((piece) => (piece.kind === 'blank' ? '____________' : piece.text))
      .join('')
      .trim(),
  }));
  return lines
    .map(({ role, text, isClose }, index) => (isClose && lines[index + 1]?.role === role ? `${text}\n` : `${text}\n\n`))
    .join('')
    .trimEnd();
}

// On paper every option has a box to tick. In a letter with answers, a tick that was not set leaves nothing.
function blankOf(field: Field | undefined, isPaper: boolean): FilledPiece {
  if (field?.kind === 'yes') return { kind: 'words', text: isPaper ? `☐ ${field.letter ?? ''}` : '' };
  if (isPaper && field?.options) return { kind: 'words', text: field.options.map(({ letter }) => `☐\u00A0${letter}`).join(' \u2002') };
  return { kind: 'blank', isLong: field?.kind === 'long' };
}

function answerText({ kind, letter = '', options = [] }: Field, given: readonly string[], lang: string): string {
  if (kind === 'yes') return given.length > 0 ? letter : '';
  if (kind === 'choice' || kind === 'several') {
    const chosen = options.filter(({ id }) => given.includes(id)).map((option) => option.letter);
    return kind === 'choice' ? (chosen[0] ?? '') : new Intl.ListFormat(lang).format(chosen);
  }
  const text = cleanAnswer(given[0] ?? '', kind);
  return kind === 'date' ? writeDay(text, lang) : text;
}

// Letters in English go to British offices.
const writeDay = (day: string, lang: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
    ? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
    : '';
