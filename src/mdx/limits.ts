import { hiddenIn, mayHide, withoutByteOrderMark } from '../problem/hidden.ts';
import type { Problem } from '../problem/problem.ts';
import type { RuleId } from '../problem/rules.ts';

/** Limits that keep the parser safe. Real guides are far below them. */
export const limits = { bytes: 100_000, lineLength: 5_000, depth: 20, marks: 3_000 } as const;

const startsCode = /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*(import|export)(?![A-Za-z0-9-])/;

/** Looks at the raw text of a guide, before any parser reads it. */
export function checkLimits(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const lines = withoutByteOrderMark(text).split(/\r\n|\r|\n/);
  const add = (rule: RuleId, line: number, column: number, message: string, help: string): void =>
    void problems.push({ rule, severity: 'error', file, line, column, message, help });

  const isClean = !mayHide(text);
  if (text.length * 3 > limits.bytes && new TextEncoder().encode(text).length > limits.bytes)
    add('file-not-too-big', 1, 1, 'This file has more than 100,000 bytes.', 'Split it into two guides.');
  lines.forEach((content, index) => {
    const line = index + 1;
    if (content.length > limits.lineLength)
      add('file-not-too-big', line, 1, 'This line has more than 5,000 characters.', 'Start each sentence on a new line.');
    if (depthOf(content) > limits.depth) add('not-too-deep', line, 1, 'This line is more than 20 levels deep.', 'Write it with one level.');
    for (const found of isClean ? [] : hiddenIn(content))
      add('visible-characters', line, found.index + 1, found.message, 'Delete the words around this place and type them again.');
    const code = startsCode.exec(content);
    if (code && startsBlock(lines, index)) {
      add(
        'no-code',
        line,
        content.indexOf(code[1]!) + 1,
        `A paragraph cannot start with the word "${code[1]}".`,
        `Start with another word, or a capital letter: "${capital(code[1]!)}".`,
      );
    }
  });
  for (const message of tooManyMarks(text)) add('not-too-deep', 1, 1, message, 'Copy only the words into a new file.');
  return problems;
}

const mayBeDeep = /^[ \t>*+\d-]/;

function depthOf(line: string): number {
  if (!mayBeDeep.test(line)) return 0;
  const [lead] = /^[ \t>]*(?:[-*+>][ \t]*|\d+[.)][ \t]+)*/.exec(line)!;
  const marks = lead.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  const spaces = /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;
  return marks + Math.floor(spaces / 4);
}

function startsBlock(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1]?.trim() ?? '';
  return (
    before === '' ||
    /^(?:#{1,6}\s|-{3,}$|\*{3,}$|_{3,}$|<|```|~~~|>|[-*+]\s|\d+[.)]\s|\|)/.test(before) ||
    />$/.test(before) ||
    /^[ \t]*(?:>|[-*+]\s|\d+[.)]\s)/.test(lines[index]!)
  );
}

function tooManyMarks(text: string): string[] {
  return [...'*_[]()<>`~|!{}'].flatMap((mark) => {
    let count = 0;
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
    return count > limits.marks ? [`The sign ${mark} stands in this file ${count} times.`] : [];
  });
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
