import { Characters } from './characters.ts';
import { nameCharacter, showCharacter } from './quote.ts';

// Soft hyphen, zero width space and joiner-like characters, Hangul fillers, bidi overrides, interlinear marks,
// noncharacters, private use and control characters. Joiners and direction marks that scripts need are not here.
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u115F\u1160\u180E\u200B\u202A-\u202E\u2028\u2029\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]|\p{Co}|\p{Cs}/gu;
// Every character that could be one of the above or belong to a pair: a quick first look, so that plain text costs little.
const suspicious =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u115F\u1160\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uD800-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF9-\uFFFF]/;
const marks = new Characters((character) => /\p{M}/u.test(character));
const flagOfTags = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;
const manyMarks = /\p{M}{5,}/gu;

/** Hidden or misleading characters in one line of text. */
export function hiddenIn(line: string): { index: number; message: string }[] {
  if (!mayHide(line)) return [];
  const flags = [...line.matchAll(flagOfTags)].map(({ index, 0: flag }) => [index, index + flag.length] as const);
  const inFlag = (at: number): boolean => flags.some(([start, end]) => at >= start && at < end);
  const found = [...line.matchAll(hidden)]
    .filter(({ index }) => !inFlag(index))
    .map(({ index, 0: character }) => ({ index, message: `There is a character here that cannot be seen: ${nameCharacter(character)}.` }));
  const stacked = [...line.matchAll(manyMarks)].map(({ index }) => ({ index, message: 'More than 4 marks stand on one letter here.' }));
  return [...found, ...openIsolate(line), ...stacked];
}

/** Windows puts a byte order mark before the first line of a file. Anywhere else it is a hidden character. */
export const withoutByteOrderMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** True when a text may hold one: a quick first look. */
export const mayHide = (text: string): boolean => suspicious.test(text) || marks.standIn(text, 5);

/** Isolates (U+2066 to U+2069) are good for mixed text, but one left open changes everything after it. */
export function openIsolate(line: string): { index: number; message: string }[] {
  const open: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (code >= 0x2066 && code <= 0x2068) open.push(index);
    if (code === 0x2069 && open.pop() === undefined) return [{ index, message: 'A direction mark ends here (U+2069) that was never started.' }];
  }
  return open.map((index) => ({ index, message: `A direction mark starts here (${showCharacter(line[index]!)}) and never ends.` }));
}
