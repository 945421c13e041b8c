import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const kinds = ['native', 'romanised', 'english', 'misspelt', 'question'] as const;

/** What a reader may type in one language, and the guides that answer it. One of them must be among the first three results. */
export interface Query {
  typed: string;
  /** In the script of the language, in Latin letters (or without accents), in English, with a slip, or as a question. */
  kind: (typeof kinds)[number];
  guides: readonly string[];
  /** It is the word for the guide: the guide must come first. */
  isFirst: boolean;
  /** Search was not tuned with it: at least a third of the questions, which show whether it works for words nobody thought of. */
  isHeldOut: boolean;
}

const dir = join(import.meta.dirname, 'queries');

/** The questions of each language, one on a line of its file. */
export const queries: ReadonlyMap<string, readonly Query[]> = new Map(
  readdirSync(dir)
    .sort()
    .map((file) => [file.replace('.txt', ''), readFileSync(join(dir, file), 'utf8').trim().split('\n').map(readQuery)]),
);

function readQuery(line: string): Query {
  const [kind = '', typed = '', guides = '', marks = ''] = line.split(' | ');
  return {
    typed,
    kind: kinds.find((known) => known === kind)!,
    guides: guides.split(', '),
    isFirst: marks.includes('first'),
    isHeldOut: marks.includes('held'),
  };
}
