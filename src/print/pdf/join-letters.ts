import type { Instruction } from './content-stream.ts';
import { fromHex } from './font-text.ts';
import { codeToHex, type LetterGlyphs, type PlacedGlyph } from './letter-font.ts';

/** A letter (or space) of a line with what it is drawn with. Places are in thousandths of the size. */
interface Letter {
  text: string;
  glyphs: PlacedGlyph[];
}

const rightToLeft = /[\u0600-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/;
const joined = /[\u0600-\u0DFF\uFB50-\uFDFF\uFE70-\uFEFC]/;

/**
 * Draws each letter of the scripts whose letters join or stack with one glyph that says this letter, one beside the other on
 * the line. Fonts draw them with several: dots apart from their letters, steps up and down, one glyph for two letters, a vowel
 * before the letter it follows. Programs that read a PDF take every step for a new word and keep the order of the glyphs.
 * What is seen on the page stays the same.
 */
export function joinLetters(instructions: readonly Instruction[], fonts: ReadonlyMap<string, LetterGlyphs>): Instruction[] {
  const told: Instruction[] = [];
  for (let at = 0; at < instructions.length; at += 1) {
    told.push(instructions[at]!);
    if (instructions[at]!.operator !== 'BT') continue;
    let end = at + 1;
    while (end < instructions.length - 1 && instructions[end]!.operator !== 'ET') end += 1;
    const line = instructions.slice(at + 1, end);
    told.push(...(joinLine(line, fonts) ?? line));
    at = end - 1;
  }
  return told;
}

/** One BT … ET. Undefined: nothing in Arabic script, or not written as Chromium writes it. */
function joinLine(line: readonly Instruction[], fonts: ReadonlyMap<string, LetterGlyphs>): Instruction[] | undefined {
  const choices = line.filter(({ operator }) => operator === 'Tf');
  const font = choices.length === 1 ? fonts.get(choices[0]!.operands[0]!.slice(1)) : undefined;
  if (!font || line.filter(({ operator }) => operator === 'Tm').length !== 1) return undefined;
  const size = Number(choices[0]!.operands[1]);
  const pieces = readLetters(line, font, size);
  const letters = pieces?.filter((piece) => 'glyphs' in piece);
  if (!pieces || !letters?.some(({ text }) => joined.test(text))) return undefined;
  const base = (letters.find(isSpace) ?? letters[0]!).glyphs;
  const level = widest(base, font).y;
  return writeLetters(pieces, { font, size, level });
}

/** Puts marks that stand alone to the letter they belong to: the one before them, which is the next from the left in Arabic script. */
function joinMarks(pieces: readonly (Letter | Instruction)[]): (Letter | Instruction)[] {
  const whole: (Letter | Instruction)[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (!last || !('glyphs' in last) || !('glyphs' in piece)) whole.push(piece);
    else if (isMark(last.text) && rightToLeft.test(piece.text)) whole[whole.length - 1] = join(piece, last);
    else if (isMark(piece.text) && !rightToLeft.test(piece.text)) whole[whole.length - 1] = join(last, piece);
    else whole.push(piece);
  }
  return whole;
}

const join = (letter: Letter, mark: Letter): Letter => ({ text: letter.text + mark.text, glyphs: [...letter.glyphs, ...mark.glyphs] });
const isMark = (text: string): boolean => /^\p{Mn}+$/u.test(text);
const isSpace = ({ text }: Letter): boolean => text.trim() === '';

function widest(glyphs: readonly PlacedGlyph[], font: LetterGlyphs): PlacedGlyph {
  return glyphs.reduce((best, glyph) => (font.widthOf(glyph.code) > font.widthOf(best.code) ? glyph : best));
}

/** Reads a line as letters, with the marks between them. Undefined: it holds something else. */
function readLetters(line: readonly Instruction[], font: LetterGlyphs, size: number): (Letter | Instruction)[] | undefined {
  const pieces: (Letter | Instruction)[] = [];
  let group: Letter | undefined;
  let [x, y, moved] = [0, 0, 0];
  for (const instruction of line) {
    const { operator, operands } = instruction;
    const actual = /\/ActualText\s*<FEFF([\dA-F]*)>/i.exec(operands[1] ?? '')?.[1];
    if (operator === 'Td') {
      x += (Number(operands[0]) / size) * 1000;
      y += (Number(operands[1]) / size) * 1000;
      moved = 0;
    } else if (operator === 'Tj') {
      const codes = (operands[0]!.slice(1, -1).match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
      // Glyph 0 is the box in the place of a missing letter. The check looks for it, so it stays as it is.
      if (!operands[0]!.startsWith('<') || codes.includes(0)) return undefined;
      for (const code of codes) {
        const glyph = { code, x: x + moved, y };
        if (group) group.glyphs.push(glyph);
        else pieces.push({ text: font.textOf(code), glyphs: [glyph] });
        moved += font.widthOf(code);
      }
    } else if (operator === 'BDC' && actual !== undefined && !group) group = { text: fromHex(actual), glyphs: [] };
    else if (operator === 'EMC' && group) {
      if (group.glyphs.length > 0) pieces.push(group);
      group = undefined;
    } else if (operator === 'Tf' || operator === 'Tm' || (!group && ['BMC', 'BDC', 'EMC'].includes(operator))) pieces.push(instruction);
    else return undefined;
  }
  return group ? undefined : joinMarks(pieces);
}

/** Writes letters down in the order in which they stand, from left to right: all on one level, each with one glyph. */
function writeLetters(
  pieces: readonly (Letter | Instruction)[],
  { font, size, level }: { font: LetterGlyphs; size: number; level: number },
): Instruction[] {
  const told: Instruction[] = [];
  let [x, y] = [0, 0];
  const flush = (letters: readonly Letter[]): void => {
    if (letters.length === 0) return;
    const from = originOf(letters[0]!, font);
    const move = [((from - x) * size) / 1000, ((level - y) * size) / 1000].map(shorten);
    if (move.some((way) => way !== '0')) told.push({ operator: 'Td', operands: move, text: `${move.join(' ')} Td` });
    told.push(show(letters, font, level));
    [x, y] = [from, level];
  };
  let waiting: Letter[] = [];
  for (const piece of pieces) {
    if ('glyphs' in piece) waiting.push(piece);
    else {
      flush(waiting);
      waiting = [];
      told.push(piece);
    }
  }
  flush(waiting);
  return told;
}

/** Where a letter starts. In Arabic script the dots may stand further left than the letter itself. */
function originOf({ text, glyphs }: Letter, font: LetterGlyphs): number {
  const wide = glyphs.filter(({ code }) => font.widthOf(code) > 0);
  return rightToLeft.test(text) || wide.length === 0 ? widest(glyphs, font).x : Math.min(...wide.map(({ x }) => x));
}

function show(letters: readonly Letter[], font: LetterGlyphs, level: number): Instruction {
  const from = originOf(letters[0]!, font);
  let pen = from;
  let text = '';
  for (const [index, letter] of letters.entries()) {
    const next = letters[index + 1];
    const origin = originOf(letter, font);
    const width = (next ? originOf(next, font) : Math.max(...letter.glyphs.map(({ code, x }) => x + font.widthOf(code)))) - origin;
    for (const { code, at } of cellsOf(letter, { font, level, origin, width, isLast: !next })) {
      const back = Math.round(pen - at);
      if (back !== 0) text += `>${back}<`;
      text += codeToHex(code);
      pen += font.widthOf(code) - back;
    }
  }
  const operand = `<${text}>`.replaceAll('<>', '');
  const isMoved = operand.includes('>') && operand.indexOf('>') < operand.length - 1;
  const operands = [isMoved || !operand.startsWith('<') ? `[${operand}]` : operand];
  const operator = operands[0]!.startsWith('[') ? 'TJ' : 'Tj';
  return { operator, operands, text: `${operands[0]!} ${operator}` };
}

/** One glyph for each part of a letter. The first that is no mark is seen; the others are empty, and marks take no room. */
function cellsOf(
  { text, glyphs }: Letter,
  { font, level, origin, width, isLast }: { font: LetterGlyphs; level: number; origin: number; width: number; isLast: boolean },
): { code: number; at: number }[] {
  const placed = glyphs.map(({ code, x, y }) => ({ code, x: x - origin, y: y - level }));
  // What follows the line in another font starts where a last mark would stand, and could be read before it.
  const parts = rightToLeft.test(text) ? [...text].reverse() : isLast ? [text] : (text.match(/\p{Mn}+|\P{Mn}+/gu) ?? ['']);
  const seen = Math.max(
    0,
    parts.findIndex((part) => !isMark(part)),
  );
  const isRoomless = (part: string, index: number): boolean => isMark(part) && index !== seen;
  const share = width / parts.filter((part, index) => !isRoomless(part, index)).length;
  let at = origin;
  return parts.map((part, index) => {
    const room = isRoomless(part, index) ? 0 : share;
    const cell = { code: font.glyphFor(part, index === seen ? placed : [], room), at };
    at += room;
    return cell;
  });
}

const shorten = (number: number): string => String(Number(number.toFixed(3)));
