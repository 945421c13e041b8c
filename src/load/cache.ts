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
  /** What an earlier run kept: for each key its line of the file, as bytes, because most are only written again. */
  readonly #old: Map<string, Buffer>;
  readonly #used = new Map<string, Buffer>();
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
    return JSON.parse(found.toString('utf8', found.indexOf('\t') + 1)) as Value;
  }

  /** Keeps a result for the next run. */
  set(key: string, value: unknown): void {
    this.#used.set(key, Buffer.from(`${JSON.stringify(key)}\t${JSON.stringify(value)}\n`));
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
    const entries = Buffer.concat([...this.#used.values()]);
    mkdirSync(dirname(this.#path), { recursive: true });
    const half = `${this.#path}.${process.pid}.half`;
    writeFileSync(half, Buffer.concat([Buffer.from(`${digestOf(this.#version, entries)}\n`), entries]));
    renameSync(half, this.#path);
  }
}

// One entry a line: its key, a tab, its value. In JSON no line end and no tab stands as it is.
function readEntries(path: string, version: string): Map<string, Buffer> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return new Map();
  }
  const end = bytes.indexOf('\n');
  const entries = bytes.subarray(end + 1);
  if (end === -1 || bytes.toString('utf8', 0, end) !== digestOf(version, entries)) return new Map();
  const lines = new Map<string, Buffer>();
  for (let start = 0, next = 0; start < entries.length; start = next) {
    next = entries.indexOf('\n', start) + 1;
    const line = entries.subarray(start, next);
    lines.set(JSON.parse(line.toString('utf8', 0, line.indexOf('\t'))) as string, line);
  }
  return lines;
}
