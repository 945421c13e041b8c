import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/locale/table.ts';
import { projectDir } from './project.ts';

/** The languages that have the words of the interface. */
export const writtenLocales: readonly Locale[] = readdirSync(join(projectDir, 'locales'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));
