import type { Problem } from '../problem/problem.ts';
import { showCharacter } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';

/** Limits that keep the parser safe. Real guides are far below them. */
export const limits = { bytes: 100_000, lineLength: 5_000, depth: 20, marks: 3_000 } as const;

// Soft hyphen, zero width space and joiner-like characters, Hangul fillers, bidi overrides, interlinear marks,
// noncharacters, private use and control characters. Joiners and direction marks that scripts need are not here.
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u115F\u1160\u180E\u200B\u202A-\u202E\u2028\u2029\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]|\p{Co}|\p{Cs}/gu;
// Every character that could be one of the above or belong to a pair: a quick first look, so that plain text costs little.
const suspicious =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u115F\u1160\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uD800-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF9-\uFFFF]/;
const fiveMarks = /\p{M}{5}/u;
const flagOfTags = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;
const manyMarks = /\p{M}{5,}/gu;
const startsCode = /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*(import|export)(?![A-Za-z0-9-])/;

/** Looks at the raw text of a guide, before any parser reads it. */
export function checkLimits(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  const add = (rule: RuleId, line: number, column: number, message: string, help: string): void =>
    void problems.push({ rule, severity: 'error', file, line, column, message, help });

  const isClean = !mayHide(text);
  if (Buffer.byteLength(text) > limits.bytes) add('file-not-too-big', 1, 1, 'This file has more than 100,000 bytes.', 'Split it into two guides.');
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

/** Hidden or misleading characters in one line of text. */
export function hiddenIn(line: string): { index: number; message: string }[] {
  if (!mayHide(line)) return [];
  const flags = [...line.matchAll(flagOfTags)].map(({ index, 0: flag }) => [index, index + flag.length] as const);
  const inFlag = (at: number): boolean => flags.some(([start, end]) => at >= start && at < end);
  const found = [...line.matchAll(hidden)]
    .filter(({ index, 0: character }) => !inFlag(index) && !(character === '\uFEFF' && index === 0))
    .map(({ index, 0: character }) => ({ index, message: `There is a character here that cannot be seen: ${showCharacter(character)}.` }));
  const stacked = [...line.matchAll(manyMarks)].map(({ index }) => ({ index, message: 'More than 4 marks stand on one letter here.' }));
  return [...found, ...openIsolate(line), ...stacked];
}

const mayHide = (text: string): boolean => suspicious.test(text) || fiveMarks.test(text);

// Isolates (U+2066 to U+2069) are good for mixed text, but one left open changes everything after it.
function openIsolate(line: string): { index: number; message: string }[] {
  const open: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (code >= 0x2066 && code <= 0x2068) open.push(index);
    if (code === 0x2069 && open.pop() === undefined) return [{ index, message: 'A direction mark ends here (U+2069) that was never started.' }];
  }
  return open.map((index) => ({ index, message: `A direction mark starts here (${showCharacter(line[index]!)}) and never ends.` }));
}

function depthOf(line: string): number {
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
