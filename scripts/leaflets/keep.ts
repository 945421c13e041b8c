import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/publish/write-whole.ts';
import type { PaperFault } from '../../src/print/pdf/check-pdf.ts';

/** What is remembered of a paper that was printed. */
export interface KeptPaper {
  pages: number;
  faults: readonly PaperFault[];
}

const longestUnused = 30 * 24 * 3600 * 1000;

/** The shelf of papers that were printed, by the fingerprint of all that is on them. A paper there need not be printed again. */
export class Shelf {
  readonly #dir: string;
  constructor(dir: string) {
    this.#dir = dir;
    mkdirSync(dir, { recursive: true });
  }

  find(key: string): KeptPaper | undefined {
    const file = join(this.#dir, `${key}.json`);
    if (!existsSync(file) || !existsSync(this.pdf(key))) return undefined;
    utimesSync(file, new Date(), new Date());
    return JSON.parse(readFileSync(file, 'utf8')) as KeptPaper;
  }

  pdf(key: string): string {
    return join(this.#dir, `${key}.pdf`);
  }

  preview(key: string): string {
    return join(this.#dir, `${key}.webp`);
  }

  keep(key: string, bytes: Uint8Array, preview: Uint8Array | undefined, about: KeptPaper): void {
    writeWhole(this.pdf(key), bytes);
    if (preview) writeWhole(this.preview(key), preview);
    writeWhole(join(this.#dir, `${key}.json`), JSON.stringify(about));
  }

  /** Throws away what nobody has asked for in a month. */
  tidy(): void {
    for (const name of readdirSync(this.#dir)) {
      const [key, ending] = name.split('.');
      if (ending !== 'json' || Date.now() - statSync(join(this.#dir, name)).mtimeMs < longestUnused) continue;
      for (const file of [name, `${key}.pdf`, `${key}.webp`]) rmSync(join(this.#dir, file), { force: true });
    }
  }
}
