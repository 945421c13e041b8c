import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFolder } from './site-folder.ts';

/** Files of a site that belong together: they are all made again, or all taken over. */
export interface FileGroup {
  /** Fingerprint of everything the files were made from. */
  key: string;
  /** Path below the site's folder → fingerprint of the file. */
  files: Record<string, string>;
}

/** What the last build wrote, by group. */
export type BuildRecord = Map<string, FileGroup>;

/** Reads the record of the last build. A missing, damaged or foreign one counts as no last build. */
export function readRecord(path: string): BuildRecord {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const groups = text.slice(end + 1);
    if (text.slice(0, end) !== fingerprint(groups)) return new Map();
    return new Map(JSON.parse(groups) as [string, FileGroup][]);
  } catch {
    return new Map();
  }
}

/** Writes the record, all or nothing. */
export function writeRecord(path: string, record: BuildRecord): void {
  const groups = JSON.stringify([...record]);
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.half`;
  writeFileSync(half, `${fingerprint(groups)}\n${groups}`);
  renameSync(half, path);
}

/** True when every file of a group is still there, byte for byte as it was written, and nothing it was made from changed. */
export function isUnchanged(group: FileGroup | undefined, key: string, dir: string): group is FileGroup {
  if (!group || group.key !== key) return false;
  try {
    return Object.entries(group.files).every(([path, digest]) => fingerprint(readFileSync(join(dir, path))) === digest);
  } catch {
    return false;
  }
}

/** Takes the files of a group over from the last site into the new one. */
export function takeOver(group: FileGroup, from: string, to: SiteFolder): void {
  for (const path of Object.keys(group.files)) to.take(path, from);
}

/** Describes files that were just made, so that the next build can take them over. */
export function recordFiles(dir: string, key: string, paths: readonly string[]): FileGroup {
  return { key, files: Object.fromEntries([...paths].sort().map((path) => [path, fingerprint(readFileSync(join(dir, path)))])) };
}

export function fingerprint(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
