import type { Problem } from '../problem/problem.ts';

/** The settings and the body of a guide file. Lines of the body count from the top of the file. */
export interface SplitFile {
  settings: string;
  /** The whole file with its settings blanked out, so that places in it stay true. */
  body: string;
  problems: Problem[];
}

const longest = 12_000;

/** Parts the settings between the two lines of hyphens from the body. */
export function splitFrontMatter(text: string, file: string): SplitFile {
  const whole = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const opening = /^ ?---[ \t]*(?:\r\n|\r|\n)/.exec(whole);
  const fail = (line: number, message: string, help: string): SplitFile => ({
    settings: '',
    body: '',
    problems: [{ rule: 'front-matter', severity: 'error', file, line, column: 1, message, help }],
  });
  if (whole.trim() === '') return fail(1, 'This file is empty.', 'Write a guide in it, or delete it. "npm run new guide" makes one to start with.');
  if (!opening && /^\s+---[ \t]*$/m.test(whole.slice(0, whole.indexOf('---') + 4)))
    return fail(1, 'Something empty stands above the first line of hyphens.', 'Delete it, so that the file starts with ---');
  if (!opening) return fail(1, 'The first line is not three hyphens.', 'Start the file with a line --- then the settings, then another line ---.');
  const closing = /(?:^|\r\n|\r|\n)---[ \t]*(?=\r\n|\r|\n|$)/.exec(whole.slice(opening[0].length));
  if (!closing) return fail(1, 'The settings at the top do not end.', 'Put a line of three hyphens --- after the last setting.');
  const start = opening[0].length;
  const end = start + closing.index;
  const settings = whole.slice(start, end);
  if (settings.length > longest) return fail(2, 'The settings at the top are too long.', 'Keep them under 12,000 characters.');
  const bodyStart = end + closing[0].length;
  return { settings, body: blank(whole.slice(0, bodyStart)) + whole.slice(bodyStart), problems: [] };
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
