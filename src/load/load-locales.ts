import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Messages } from '../locale/messages.ts';
import type { Locale } from '../locale/table.ts';
import type { Problem } from '../problem/problem.ts';
import { readText } from './files.ts';
import { checkLocaleFile } from './locale-file.ts';

interface Folders {
  localesDir: string;
  /** The engine's own locales folder: its en.json names every interface word. */
  sourceLocalesDir: string;
}

/** Reads the interface words of some locales: from a group's own folder, or from the engine's where it has none. */
export function loadLocales(
  { localesDir, sourceLocalesDir }: Folders,
  locales: readonly Locale[],
): { messages: Map<Locale, Messages>; problems: Problem[]; files: number } {
  const messages = new Map<Locale, Messages>();
  const problems: Problem[] = [];
  const folder = basename(localesDir);
  const source = readText(join(sourceLocalesDir, 'en.json'), 'locales/en.json');
  if ('problem' in source) throw new Error('The file locales/en.json of the program cannot be read.');
  const words = checkLocaleFile({ text: source.text, file: `${folder}/en.json`, locale: 'en' }).messages;
  let files = 0;
  for (const locale of locales) {
    const file = `${folder}/${locale}.json`;
    const own = join(localesDir, `${locale}.json`);
    const path = existsSync(own) ? own : join(sourceLocalesDir, `${locale}.json`);
    if (!existsSync(path)) {
      problems.push({
        rule: 'locale-file',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: 'The words of the buttons and menus are missing for this language.',
        help: `Copy en.json to ${locale}.json and translate the words in it.`,
      });
      continue;
    }
    files += 1;
    const read = readText(path, file);
    const checked = 'problem' in read ? { problems: [read.problem] } : checkLocaleFile({ text: read.text, file, locale }, words);
    problems.push(...checked.problems);
    if (checked.messages) messages.set(locale, checked.messages);
  }
  return { messages, problems, files };
}
