import { openIsolate } from '../problem/hidden.ts';

// Soft hyphens, zero width spaces and old direction marks come along when words are copied from other programs. Nobody sees them.
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2060\uFEFF]/g;
const isolates = /[\u2066-\u2069]/g;

/** Typed words as a guide can hold them: lines without empty ones, single spaces, no marks that cannot be seen. */
export function cleanWords(text: string): string {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) =>
      line
        .replace(unseen, '')
        .replace(/[\t\p{Zs}]+/gu, ' ')
        .trim(),
    )
    .map((line) => (openIsolate(line).length > 0 ? line.replace(isolates, '') : line))
    .filter((line) => line !== '')
    .join('\n');
}
