import type { Instruction } from './content-stream.ts';

/** What the glyphs of a font say: code in hex → characters. Fonts stand under their names in the page (/F4). */
export type FontTexts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Scripts of South Asia: their letters stack and change places, so words come apart when somebody copies them. */
const stacked = /[\u0900-\u0DFF]/;

interface Piece {
  instructions: Instruction[];
  text: string;
}

/**
 * Gives each word of a script with stacked letters its own text (/ActualText), so that it is copied and found as a whole.
 * Chromium does so for single groups of letters only, and programs then guess the spaces from the gaps between them.
 * Not for Arabic script: poppler, which many programs use, would turn such words around.
 */
export function tellWords(instructions: readonly Instruction[], fonts: FontTexts): Instruction[] {
  const told: Instruction[] = [];
  for (let at = 0; at < instructions.length; at += 1) {
    told.push(instructions[at]!);
    if (instructions[at]!.operator !== 'BT') continue;
    let end = at + 1;
    while (end < instructions.length - 1 && instructions[end]!.operator !== 'ET') end += 1;
    told.push(...tellLine(instructions.slice(at + 1, end), fonts));
    at = end - 1;
  }
  return told;
}

/** The words of one BT … ET. */
function tellLine(line: readonly Instruction[], fonts: FontTexts): readonly Instruction[] {
  const pieces = readPieces(line, fonts);
  if (!pieces.some(({ text }) => stacked.test(text))) return line;
  const told: Instruction[] = [];
  let word: Piece[] = [];
  const close = (): void => {
    const text = word.map((piece) => piece.text).join('');
    const inside = word.flatMap((piece) => piece.instructions);
    told.push(...(stacked.test(text) ? [begin(text), ...inside, end] : inside));
    word = [];
  };
  for (const piece of pieces) {
    if (piece.text === '' || piece.text.trim() === '') {
      close();
      told.push(...piece.instructions);
    } else word.push(piece);
  }
  close();
  return told;
}

/** Cuts a line into its glyphs, each with what it says and the movement before it; Chromium's own groups stay whole. */
function readPieces(line: readonly Instruction[], fonts: FontTexts): Piece[] {
  const pieces: Piece[] = [];
  let font: ReadonlyMap<string, string> | undefined;
  let group: Piece | undefined;
  let waiting: Instruction[] = [];
  let depth = 0;
  for (const instruction of line) {
    const { operator, operands } = instruction;
    if (operator === 'Tf') font = fonts.get(operands[0]!.slice(1));
    const actual = /\/ActualText\s*<FEFF([\dA-F]*)>/i.exec(operands[1] ?? '')?.[1];
    if (operator === 'BDC' && actual !== undefined) {
      group = { instructions: waiting, text: fromHex(actual) };
      waiting = [];
      depth += 1;
    } else if (operator === 'EMC' && group && depth > 0) {
      pieces.push(group);
      group = undefined;
      depth -= 1;
    } else if (group) group.instructions.push(instruction);
    else if (operator === 'Tj') {
      pieces.push({ instructions: [...waiting, instruction], text: textOf(operands[0]!, font) });
      waiting = [];
    } else if (operator === 'BMC' || operator === 'EMC' || operator === 'BDC') {
      pieces.push({ instructions: [...waiting, instruction], text: '' });
      waiting = [];
    } else waiting.push(instruction);
  }
  if (waiting.length > 0) pieces.push({ instructions: waiting, text: '' });
  return pieces;
}

function textOf(shown: string, font: ReadonlyMap<string, string> | undefined): string {
  const codes = shown.slice(1, -1).toUpperCase().match(/.{4}/g) ?? [];
  return codes.map((code) => font?.get(code) ?? '').join('');
}

const begin = (text: string): Instruction => {
  const operands = ['/Span', `<</ActualText <FEFF${toHex(text)}> >>`];
  return { operator: 'BDC', operands, text: `${operands.join(' ')} BDC` };
};
const end: Instruction = { operator: 'EMC', operands: [], text: 'EMC' };

const toHex = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('');
const fromHex = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));

/** Reads the table of a font that says which characters its glyphs stand for (ToUnicode). */
export function readFontText(table: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [, rows] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, text] of rows!.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>/gi)) texts.set(code!.toUpperCase(), fromHex(text!));
  for (const [, rows] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, text] of rows!.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>\s*<([\dA-F]+)>/gi))
      for (let code = Number.parseInt(from!, 16); code <= Number.parseInt(to!, 16); code += 1) {
        const first = fromHex(text!);
        const last = first.charCodeAt(first.length - 1) + code - Number.parseInt(from!, 16);
        texts.set(code.toString(16).toUpperCase().padStart(from!.length, '0'), first.slice(0, -1) + String.fromCharCode(last));
      }
  return texts;
}
