import type { Instruction } from './content-stream.ts';

const startsPath = new Set(['m', 're']);
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const endsPath = new Set([...paints, 'n']);
const drawsAlone = new Set(['Do', 'sh']);
const opens = new Set(['BDC', 'BMC']);

/**
 * Marks everything that is drawn outside the tags – page numbers, lines, pictures beside words that say the same – as
 * decoration (/Artifact), so that nothing on the page is unexplained. PDF/UA asks for it and Chromium leaves it out.
 */
export function markArtifacts(instructions: readonly Instruction[]): Instruction[] {
  const marked: Instruction[] = [];
  let depth = 0;
  let isOpen = false;
  const open = (): void => {
    if (!isOpen) marked.push(begin);
    isOpen = true;
  };
  const close = (): void => {
    if (isOpen) marked.push(end);
    isOpen = false;
  };
  for (let at = 0; at < instructions.length; at += 1) {
    const instruction = instructions[at]!;
    const { operator } = instruction;
    if (depth === 0 && opens.has(operator)) close();
    if (depth === 0 && (startsPath.has(operator) || operator === 'BT' || drawsAlone.has(operator))) {
      const last = drawsAlone.has(operator) ? at : endOf(instructions, at, operator === 'BT' ? isEndOfText : isEndOfPath);
      const group = instructions.slice(at, last + 1);
      const isTagged = group.some(({ operands }) => operands.some((operand) => operand.includes('/MCID')));
      const isDrawn = operator === 'BT' || drawsAlone.has(operator) || paints.has(group.at(-1)!.operator);
      if (isTagged) close();
      else if (isDrawn) open();
      marked.push(...group);
      at = last;
      continue;
    }
    if (opens.has(operator)) depth += 1;
    if (operator === 'EMC') depth -= 1;
    marked.push(instruction);
  }
  close();
  return marked;
}

/** True when something is drawn that is neither tagged nor marked as decoration. */
export function hasUnmarkedDrawing(instructions: readonly Instruction[]): boolean {
  return (
    markArtifacts(instructions).filter(({ operator }) => operator === 'BMC').length > instructions.filter(({ operator }) => operator === 'BMC').length
  );
}

const begin: Instruction = { operator: 'BMC', operands: ['/Artifact'], text: '/Artifact BMC' };
const end: Instruction = { operator: 'EMC', operands: [], text: 'EMC' };
const isEndOfText = ({ operator }: Instruction): boolean => operator === 'ET';
const isEndOfPath = ({ operator }: Instruction): boolean => endsPath.has(operator);

function endOf(instructions: readonly Instruction[], from: number, isEnd: (instruction: Instruction) => boolean): number {
  let at = from;
  while (at < instructions.length - 1 && !isEnd(instructions[at]!)) at += 1;
  return at;
}
