import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isLocale, knownLocales, localeInfo } from '../../src/locale/table.ts';
import { suggest } from '../../src/problem/suggest.ts';
import { startingGlossary, startingTerms, startingWords } from '../../src/site/starting-language.ts';
import { UsageError } from '../../src/site/site-options.ts';
import { writeNew, type Start } from './project.ts';
import { exampleOf } from './wishes.ts';

/**
 * Starts a language: its interface words, glossary and terms, as far as they are not there yet. What there is to do next
 * goes to the terminal. Returns the path of the interface words.
 */
export async function newLocale({ wishes, site, options, ask }: Start): Promise<string> {
  const free = knownLocales.filter((locale) => !site.locales.includes(locale));
  const labels = free.map((locale) => ({ value: locale, label: `${localeInfo(locale).englishName} – ${localeInfo(locale).ownName}` }));
  const tag = wishes.name ?? wishes.locale ?? (ask && free.length > 0 ? await ask.choice('Which language?', labels) : undefined);
  if (tag === undefined) throw new UsageError(`Say which language: ${exampleOf('locale')}`);
  if (!isLocale(tag)) throw new UsageError(`We do not know the language "${tag}". ${suggest(tag, knownLocales)}`);
  if (site.locales.includes(tag)) throw new UsageError(`The site is in ${localeInfo(tag).englishName} already.`);

  const { englishName } = localeInfo(tag);
  const glossary = site.glossaries.get(site.locales[0]!) ?? {};
  const source = JSON.parse(readFileSync(join(options.sourceLocalesDir, 'en.json'), 'utf8')) as Record<string, unknown>;
  const words = join(options.localesDir, `${tag}.json`);
  const files: [path: string, text: () => string][] = [
    [words, () => startingWords(tag, source)],
    [join(options.contentDir, tag, 'glossary.yaml'), () => startingGlossary(englishName, glossary)],
    [join(options.contentDir, tag, 'terms.yaml'), () => startingTerms(englishName, glossary)],
  ];
  const fresh = files.filter(([path]) => !existsSync(path));
  if (fresh.length === 0) throw new UsageError(`The files of ${englishName} are there already. Add ${tag} to locales in site.yaml.`);
  for (const [path, text] of fresh) writeNew(path, text());
  console.error(
    whatToDo(
      tag,
      files.map(([path]) => relative(process.cwd(), path)),
      site.guides.filter(({ locale }) => locale === site.locales[0]).map(({ id }) => id),
    ),
  );
  return words;
}

function whatToDo(tag: string, [words, glossary, terms]: readonly string[], guides: readonly string[]): string {
  const { englishName, ownName, dir, script, font } = localeInfo(tag);
  const letters = font === 'system' || font === 'han' ? 'It is shown in the letters of the reader’s own device.' : 'It has letters of our own.';
  return `${englishName} (${ownName}) is written ${dir === 'rtl' ? 'from right to left' : 'from left to right'} (${script}). ${letters}

What to do, in this order:
1. Agree on the terms: ${terms}
2. Translate the words of the interface: ${words}
3. Translate the hard words: ${glossary}
4. Add ${tag} to "locales" in site.yaml, and ${tag} lines to the names and topics there.
5. Translate the guides, one at a time. In Word: npm run template -- ${guides[0] ?? 'GUIDE'} ${tag}
   As a file: npm run new -- guide ${guides[0] ?? 'GUIDE'} --locale ${tag}
6. Look at what is missing: npm run status
7. Check: npm run check
8. Ask two people who read ${englishName} every day to check it. Until then each page says that nobody did.
`;
}
