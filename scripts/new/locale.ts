import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, knownLocales, localeInfo } from '../../src/locale/table.ts';
import { suggest } from '../../src/problem/suggest.ts';
import { UsageError } from '../../src/site/site-options.ts';
import { writeNew, type Start } from './project.ts';
import { exampleOf } from './wishes.ts';

/** Writes the interface words of a language to translate. Returns the path. */
export async function newLocale({ wishes, site, options, ask }: Start): Promise<string> {
  const free = knownLocales.filter((locale) => !site.locales.includes(locale));
  const labels = free.map((locale) => ({ value: locale, label: `${localeInfo(locale).englishName} – ${localeInfo(locale).ownName}` }));
  const tag = wishes.name ?? wishes.locale ?? (ask && free.length > 0 ? await ask.choice('Which language?', labels) : undefined);
  if (tag === undefined) throw new UsageError(`Say which language: ${exampleOf('locale')}`);
  if (!isLocale(tag))
    throw new UsageError(`We do not know the language "${tag}" yet. ${suggest(tag, knownLocales)} A new one is added in src/locale/table.ts.`);
  const path = join(options.localesDir, `${tag}.json`);
  const source = JSON.parse(readFileSync(join(options.sourceLocalesDir, 'en.json'), 'utf8')) as Record<string, unknown>;
  const words = Object.fromEntries(Object.entries(source).filter(([key]) => !key.startsWith('@')));
  writeNew(path, `${JSON.stringify({ '@@locale': tag, ...words }, null, 2)}\n`);
  console.error(`Translate the words in this file into ${localeInfo(tag).englishName}, then add ${tag} to locales in site.yaml.`);
  return path;
}
