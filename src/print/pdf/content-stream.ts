/** One drawing instruction of a page of a PDF: its operator, what stands before it, and the text of both. */
export interface Instruction {
  operator: string;
  operands: readonly string[];
  text: string;
}

const space = /[\0\t\n\f\r ]/;
const breaks = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Reads the content of a page as a list of instructions. Chromium writes no inline pictures, so their rules are left out. */
export function readInstructions(content: string): Instruction[] {
  const instructions: Instruction[] = [];
  let operands: string[] = [];
  for (let at = 0; at < content.length;) {
    if (space.test(content[at]!)) {
      at += 1;
      continue;
    }
    const end = endOfToken(content, at);
    const token = content.slice(at, end);
    at = end;
    if (/^[-+.\d/(<[]/.test(token) || token === 'true' || token === 'false' || token === 'null') operands.push(token);
    else {
      instructions.push({ operator: token, operands, text: [...(isPlace.has(token) ? operands.map(shorten) : operands), token].join(' ') });
      operands = [];
    }
  }
  return instructions;
}

// Chromium writes places with up to eight decimals. Three are finer than any printer, and make files a quarter smaller.
const isPlace = new Set(['m', 'l', 'c', 're', 'Td']);
const shorten = (number: string): string => (number.length < 6 ? number : String(Number(Number(number).toFixed(3))));

function endOfToken(content: string, at: number): number {
  const first = content[at];
  if (first === '(') return endOfString(content, at);
  if (first === '<' && content[at + 1] !== '<') return content.indexOf('>', at) + 1;
  if (first === '<') return endOfGroup(content, at + 2, '>>');
  if (first === '[') return endOfGroup(content, at + 1, ']');
  let end = at + 1;
  while (end < content.length && !breaks.test(content[end]!)) end += 1;
  return end;
}

function endOfString(content: string, at: number): number {
  let depth = 0;
  for (let index = at; index < content.length; index += 1) {
    if (content[index] === '\\') index += 1;
    else if (content[index] === '(') depth += 1;
    else if (content[index] === ')' && --depth === 0) return index + 1;
  }
  return content.length;
}

function endOfGroup(content: string, from: number, closing: string): number {
  for (let at = from; at < content.length;) {
    if (content.startsWith(closing, at)) return at + closing.length;
    at = space.test(content[at]!) ? at + 1 : endOfToken(content, at);
  }
  return content.length;
}
