import type { FieldKind } from '../schema/letter.ts';

/** The most characters of an answer. The boxes take no more. */
export const longest = { short: 200, long: 2_000 } as const;

// Controls, direction overrides and isolates, invisible spaces, halves of characters. Joiners and direction marks stay: scripts need them.
const hidden =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u115F\u1160\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Co}|\p{Cs}/gu;

/** An answer as it may stand in a letter: no hidden characters, not too long, and a short one in one line. */
export function cleanAnswer(text: string, kind: FieldKind): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ');
  const isLong = kind === 'long';
  const plain = (isLong ? lines.replace(/\n{3,}/g, '\n\n') : lines.replace(/\n+/g, ' ')).replace(hidden, '');
  return [...plain]
    .slice(0, isLong ? longest.long : longest.short)
    .join('')
    .trim();
}
