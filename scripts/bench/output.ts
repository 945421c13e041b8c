import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** How much a built site is. */
export interface OutputSize {
  files: number;
  bytes: number;
}

/** Counts the files of a built site and their bytes. */
export function countOutput(folder: string): OutputSize {
  const files = listFiles(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) };
}

/** The files that are not the same, byte for byte, in two built sites. */
export function differences(one: string, other: string): string[] {
  const [left, right] = [hashFiles(one), hashFiles(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((file) => left.get(file) !== right.get(file)).sort();
}

function hashFiles(folder: string): Map<string, string> {
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(listFiles(folder).map((file) => [file.split(sep).join('/'), hash(file)]));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
