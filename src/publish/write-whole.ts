import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file, all or nothing: the old one stays whole until the new one is. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.half`;
  try {
    writeFileSync(half, content);
    renameSync(half, path);
  } finally {
    rmSync(half, { force: true });
  }
}
