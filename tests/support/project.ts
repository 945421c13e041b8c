import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectDir = fileURLToPath(new URL('../../', import.meta.url));

/** The day on which all tests take place. */
export const today = '2026-11-22';

/** A new empty folder with a space in its name. It is deleted when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plainleaf test ')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
