import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { localeInfo } from '../../src/locale/table.ts';
import { suggest } from '../../src/problem/suggest.ts';
import { glossarySchema } from '../../src/schema/glossary.ts';
import { parseYaml } from '../../src/schema/parse-yaml.ts';
import { UsageError } from '../../src/site/site-options.ts';
import { idFromTitle, startingTerm } from '../../src/site/starting-files.ts';
import { accept, localeOf, nameFault, refuseFaulty, wordsFault, type Start } from './project.ts';
import { exampleOf } from './wishes.ts';

/** Adds a hard word to a glossary. Returns the glossary's path. */
export async function newTerm(start: Start): Promise<string> {
  const { wishes, site, options, ask } = start;
  const locale = localeOf(start);
  const { id, word } = await nameAndWord(start);
  const first = site.locales[0]!;
  const known = Object.keys(site.glossaries.get(first) ?? {});
  if (site.glossaries.get(locale)?.[id]) throw new UsageError(`The hard word "${id}" is in the glossary already.`);
  if (locale !== first && !known.includes(id))
    throw new UsageError(`A hard word is written in ${localeInfo(first).englishName} first. ${suggest(id, known)}`);
  const given = accept('meaning', wishes.meaning, wordsFault);
  const isAsked = ask && wishes.name === undefined && given === undefined;
  const meaning = isAsked ? await ask.words('What does it mean, in one short sentence?', { check: wordsFault }) : given;

  const path = join(options.contentDir, locale, 'glossary.yaml');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const text = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${startingTerm(id, word, meaning)}`;
  refuseFaulty(parseYaml({ text, file: `${basename(options.contentDir)}/${locale}/glossary.yaml` }, glossarySchema).problems);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function nameAndWord({ wishes, ask }: Start): Promise<{ id: string; word: string }> {
  const given = accept('title', wishes.title, wordsFault);
  if (wishes.name !== undefined) {
    if (nameFault(wishes.name)) throw new UsageError(`Give it a name of small letters, digits and hyphens: ${exampleOf('term')}`);
    return { id: wishes.name, word: given ?? wishes.name.replaceAll('-', ' ') };
  }
  const word = given ?? (await ask?.words('Which hard word?', { example: 'direct payment', check: wordsFault }));
  const id = word === undefined ? '' : idFromTitle(word);
  if (word === undefined || id === '') throw new UsageError(`Give it a name of small letters, digits and hyphens: ${exampleOf('term')}`);
  return { id, word };
}
