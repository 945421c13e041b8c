import type { Problem } from '../problem/problem.ts';
import { line } from '../schema/values.ts';
import type { FilledFile } from './read-word-file.ts';

/** What the table on the front page says. */
export interface Front {
  guide: string;
  locale: string;
  translator: string;
  /** Fingerprint of the guide the file was made from, or "unknown". */
  sourceHash: string;
}

/** Reads the table on the front page of a Word file, or says what is missing there. */
export function readFront({ settings, rows }: Pick<FilledFile, 'settings' | 'rows'>, file: string): Front | { problems: Problem[] } {
  const problems: Problem[] = [];
  const add = (rule: Problem['rule'], message: string, help: string): void =>
    void problems.push({ rule, severity: 'error', file, line: 1, column: 1, message, help });
  if (settings.size === 0 && rows.length === 0) {
    add('word-file-readable', 'This Word file has no table of ours.', 'Give a file that was made with "npm run template".');
    return { problems };
  }
  const guide = settings.get('file-guide') ?? '';
  const language = settings.get('file-language') ?? '';
  const translator = settings.get('file-translator') ?? '';
  const locale = /\(([^()]+)\)\s*$/.exec(language)?.[1]?.trim() ?? language;
  const again = 'Copy the first table from a new file, made with "npm run template".';
  if (guide === '') add('word-file-front', 'The front page does not say which guide this is.', again);
  if (locale === '') add('word-file-front', 'The front page does not say which language this is.', again);
  if (translator === '')
    add('word-file-front', 'Nobody is named as the translator.', 'Write a name or a group into the first table. The site shows it.');
  else if (!line.safeParse(translator).success)
    add('word-file-front', 'The name of the translator is longer than 300 characters.', 'Write only the name.');
  if (problems.length > 0) return { problems };
  const hash = settings.get('file-source') ?? '';
  return { guide, locale, translator, sourceHash: /^[0-9a-f]{16}$/.test(hash) ? hash : 'unknown' };
}
