import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lists the test files below tests/ whose path has one of some parts in it, or all of them when no part is given. */
export function findTests(root: string, parts: string[]): string[] {
  const found = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  const files = found.map((file) => `tests/${file.replaceAll('\\', '/')}`).filter((file) => file.endsWith('.test.ts'));
  return files.filter((file) => parts.length === 0 || parts.some((part) => file.includes(part))).sort();
}

/** True if a test looks at the really built site: every test but those in tests/unit/ and in tests/ itself. */
export function needsSite(file: string): boolean {
  return !/^tests\/(unit\/|[^/]+$)/.test(file);
}

/** True if a test opens a browser: those that need the site, but for tests/build/, which reads the files. */
export function needsBrowser(file: string): boolean {
  return needsSite(file) && !file.startsWith('tests/build/');
}
