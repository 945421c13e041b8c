import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from './files.ts';

/**
 * Results of slow checks by the fingerprint of what was checked, kept between runs. The file carries its own fingerprint
 * and that of the program: a damaged or older file is left aside and made anew.
 */
export class Cache {
  readonly #path: string;
  readonly #version: string;
  /** What an earlier run kept, as JSON. */
  readonly #old: Map<string, string>;
  readonly #used = new Map<string, string>();
  #changed = false;

  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    this.#old = readEntries(path, version);
  }

  /** True when nothing is kept from an earlier run. */
  get isEmpty(): boolean {
    return this.#old.size === 0;
  }

  /** The kept result for a key, or undefined. */
  get<Value>(key: string): Value | undefined {
    const found = this.#old.get(key);
    if (found === undefined) return undefined;
    this.#used.set(key, found);
    return JSON.parse(found) as Value;
  }

  /** Keeps a result for the next run. */
  set(key: string, value: unknown): void {
    this.#used.set(key, JSON.stringify(value));
    this.#changed = true;
  }

  /** The kept result for a key, or a new one. */
  async remember<Value>(key: string, make: () => Value | Promise<Value>): Promise<Value> {
    const found = this.get<Value>(key);
    if (found !== undefined) return found;
    const made = await make();
    this.set(key, made);
    return made;
  }

  /** Writes what this run used, all or nothing. */
  save(): void {
    if (!this.#changed && this.#used.size === this.#old.size) return;
    const entries = Buffer.from([...this.#used].map(([key, json]) => `${JSON.stringify(key)}\t${json}\n`).join(''));
    mkdirSync(dirname(this.#path), { recursive: true });
    const half = `${this.#path}.${process.pid}.half`;
    writeFileSync(half, Buffer.concat([Buffer.from(`${digestOf(this.#version, entries)}\n`), entries]));
    renameSync(half, this.#path);
  }
}

// One entry a line: its key, a tab, its value. In JSON no line end and no tab stands as it is.
function readEntries(path: string, version: string): Map<string, string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return new Map();
  }
  const end = bytes.indexOf('\n');
  const entries = bytes.subarray(end + 1);
  if (end === -1 || bytes.toString('utf8', 0, end) !== digestOf(version, entries)) return new Map();
  const lines = entries.toString('utf8').split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [JSON.parse(line.slice(0, tab)) as string, line.slice(tab + 1)];
    }),
  );
}
