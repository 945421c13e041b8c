import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Ask } from '../../scripts/new/ask.ts';
import type { Start } from '../../scripts/new/project.ts';
import type { Wishes } from '../../scripts/new/wishes.ts';
import { checkFolder } from './content-folder.ts';
import { projectDir, temporaryFolder, today } from './project.ts';

const place = temporaryFolder();

/** Answers in order; a question more than expected is a fault. */
export function answers(...given: string[]): Ask & { asked: string[] } {
  const asked: string[] = [];
  const next = (question: string, instead?: string): Promise<string> => {
    asked.push(question);
    return Promise.resolve(given.shift() ?? instead ?? assert.fail(question));
  };
  return { asked, words: (question, options) => next(question, options?.instead), choice: (question) => next(question) };
}

/** What a command to start something is given, for a content folder. */
export async function startIn(dir: string, wishes: Partial<Wishes>, ask?: Ask): Promise<Start> {
  const { site, problems } = await checkFolder(dir);
  const localesDir = join(place, 'locales');
  const folders = { contentDir: dir, localesDir, sourceLocalesDir: join(projectDir, 'locales'), outDir: place, cacheDir: join(place, 'cache') };
  return { wishes: { rest: [], ...wishes }, site: site!, problems, ask, options: { ...folders, today, strict: false } };
}
