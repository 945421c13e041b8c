import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../load/files.ts';

/** The folder that holds the program. */
export const projectDir = fileURLToPath(new URL('../../', import.meta.url));

/** Fingerprint of the program and of what it is built with: anything made by another version is made again. */
export function engineVersion(): string {
  const sources = ['src', 'public']
    .flatMap((folder) => readdirSync(join(projectDir, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = [...sources, join(projectDir, 'package-lock.json'), join(projectDir, 'astro.config.mjs')];
  return digestOf(process.versions.node, ...files.map((file) => readFileSync(file)));
}
