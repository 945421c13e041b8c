import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/publish/last-build.ts';
import { writeWhole } from '../../src/publish/write-whole.ts';
import type { KeptPaper } from './keep.ts';

/** A paper that was put into a site: what it was made from, and its files as they were then. */
export interface PlacedPaper extends KeptPaper {
  /** Fingerprint of all that the paper is made from. */
  source: string;
  /** Its name on the shelf. */
  key: string;
  files: Record<string, PlacedFile>;
}

export interface PlacedFile {
  size: number;
  changed: number;
  fingerprint: string;
}

// The shelf throws away what nobody asked for in a month, so every paper is looked up there once a day.
const longestTrusted = 24 * 3600 * 1000;

/**
 * Remembers which papers lie in a site. One that is made from the same as then, and whose files have the same size and time,
 * needs no look at its page or its bytes.
 */
export class PapersInPlace {
  readonly #file: string;
  readonly #dir: string;
  readonly #since: number;
  readonly #old: ReadonlyMap<string, PlacedPaper>;
  readonly #now = new Map<string, PlacedPaper>();

  constructor(file: string, dir: string, now = Date.now()) {
    this.#file = file;
    this.#dir = dir;
    const { since, papers } = readList(file);
    const isTrusted = now - since < longestTrusted && since <= now;
    this.#since = isTrusted ? since : now;
    this.#old = isTrusted ? papers : new Map();
  }

  /** The paper at an address, if nothing about it changed. */
  find(path: string, source: string): PlacedPaper | undefined {
    const paper = this.#old.get(path);
    if (paper?.source !== source || !Object.entries(paper.files).every(([name, file]) => isSame(join(this.#dir, name), file))) return undefined;
    this.#now.set(path, paper);
    return paper;
  }

  /** Remembers a paper that was just put into the site, with its files. */
  put(path: string, paper: Omit<PlacedPaper, 'files'>, files: Readonly<Record<string, string>>): void {
    const described = Object.entries(files).map(([name, print]): [string, PlacedFile] => {
      const { size, mtimeMs } = statSync(join(this.#dir, name));
      return [name, { size, changed: mtimeMs, fingerprint: print }];
    });
    this.#now.set(path, { ...paper, files: Object.fromEntries(described) });
  }

  /** Writes down what lies in the site now. Of all its papers, those that nobody asked about this time stay as they were. */
  save(all: readonly string[]): void {
    const papers = JSON.stringify(all.flatMap((path) => [[path, this.#now.get(path) ?? this.#old.get(path)]]).filter(([, paper]) => paper));
    writeWhole(this.#file, `${fingerprint(papers)} ${this.#since}\n${papers}`);
  }
}

/** A missing, half or damaged list counts as none. */
function readList(file: string): { since: number; papers: Map<string, PlacedPaper> } {
  try {
    const text = readFileSync(file, 'utf8');
    const [head, papers] = [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)];
    const [print, since] = head.split(' ');
    if (print !== fingerprint(papers)) return { since: 0, papers: new Map() };
    return { since: Number(since), papers: new Map(JSON.parse(papers) as [string, PlacedPaper][]) };
  } catch {
    return { since: 0, papers: new Map() };
  }
}

function isSame(path: string, { size, changed }: PlacedFile): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === changed;
}
