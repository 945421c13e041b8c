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
  readonly #old: Map<string, unknown>;
  readonly #used = new Map<string, unknown>();
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
    if (found !== undefined) this.#used.set(key, found);
    return found as Value | undefined;
  }

  /** Keeps a result for the next run. */
  set(key: string, value: unknown): void {
    this.#used.set(key, value);
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
    const entries = JSON.stringify([...this.#used]);
    mkdirSync(dirname(this.#path), { recursive: true });
    const half = `${this.#path}.${process.pid}.half`;
    writeFileSync(half, `${digestOf(this.#version, entries)}\n${entries}`);
    renameSync(half, this.#path);
  }
}

function readEntries(path: string, version: string): Map<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return new Map();
  }
  const end = text.indexOf('\n');
  const entries = text.slice(end + 1);
  if (end === -1 || text.slice(0, end) !== digestOf(version, entries)) return new Map();
  return new Map(JSON.parse(entries) as [string, unknown][]);
}
