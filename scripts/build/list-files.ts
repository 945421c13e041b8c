import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as a path from there with slashes, in one order on every machine. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
