import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isLocale, knownLocales, localeInfo } from '../src/locale/table.ts';
import { loadSite } from '../src/load/load-site.ts';
import { printProblems } from '../src/problem/print.ts';
import type { SiteContent } from '../src/load/site-content.ts';
import { suggest } from '../src/problem/suggest.ts';
import { idPattern } from '../src/schema/values.ts';
import { engineVersion, projectDir } from '../src/site/engine-version.ts';
import { siteOptions, UsageError, type BuildOptions } from '../src/site/site-options.ts';
import { startingGuide, startingTerm, titleFromId } from '../src/site/starting-files.ts';

const kinds = {
  guide: { example: 'npm run new -- guide respite-care', write: newGuide },
  term: { example: 'npm run new -- term respite', write: newTerm },
  locale: { example: 'npm run new -- locale pl', write: newLocale },
} as const;

/** Writes a correct starting file. Returns the exit code. */
async function main([kind = '', name = '', ...rest]: readonly string[]): Promise<number> {
  if (!Object.hasOwn(kinds, kind))
    throw new UsageError(
      `Say what you want to start: ${Object.values(kinds)
        .map(({ example }) => example)
        .join('   or   ')}`,
    );
  const { example, write } = kinds[kind as keyof typeof kinds];
  if (kind !== 'locale' && !idPattern.test(name)) throw new UsageError(`Give it a name of small letters, digits and hyphens: ${example}`);
  const options = siteOptions(rest);
  const { site, problems, files } = await loadSite({ ...options, version: engineVersion() });
  if (!site) {
    console.error(printProblems(problems, files));
    return 1;
  }
  const path = write(name, site, options);
  console.log(relative(process.cwd(), path));
  return 0;
}

function newGuide(id: string, site: SiteContent, { contentDir, today }: BuildOptions): string {
  const path = join(contentDir, site.locales[0]!, 'guides', `${id}.mdx`);
  const [topic] = site.settings.topics;
  const pictures = [...site.pictures.keys()];
  if (!topic || pictures.length < 2) throw new UsageError('A guide needs a topic in site.yaml and two pictures in content/pictures. Add them first.');
  const known = (wanted: string, instead: string): string => (site.pictures.has(wanted) ? wanted : instead);
  const order = Math.max(0, ...site.guides.filter(({ settings }) => settings.topic === topic.id).map(({ settings }) => settings.order)) + 1;
  const contact = Object.keys(site.contacts)[0];
  write(
    path,
    startingGuide({
      id,
      title: titleFromId(id),
      topic: topic.id,
      order,
      pictures: [known('information', pictures[0]!), known('write', pictures[1]!)],
      contact,
      today,
    }),
  );
  return path;
}

function newTerm(id: string, site: SiteContent, { contentDir }: BuildOptions): string {
  const first = site.locales[0]!;
  const path = join(contentDir, first, 'glossary.yaml');
  if (site.glossaries.get(first)?.[id]) throw new UsageError(`The hard word "${id}" is in the glossary already.`);
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${existsSync(path) && !readFileSync(path, 'utf8').endsWith('\n') ? '\n' : ''}${startingTerm(id)}`);
  return path;
}

function newLocale(tag: string, _: SiteContent, { localesDir, sourceLocalesDir }: BuildOptions): string {
  if (!isLocale(tag))
    throw new UsageError(`We do not know the language "${tag}" yet. ${suggest(tag, knownLocales)} A new one is added in src/locale/table.ts.`);
  const path = join(localesDir, `${tag}.json`);
  const source = JSON.parse(readFileSync(join(sourceLocalesDir, 'en.json'), 'utf8')) as Record<string, unknown>;
  const words = Object.fromEntries(Object.entries(source).filter(([key]) => !key.startsWith('@')));
  write(path, `${JSON.stringify({ '@@locale': tag, ...words }, null, 2)}\n`);
  console.error(`Translate the words in this file into ${localeInfo(tag).englishName}, then add ${tag} to locales in site.yaml.`);
  return path;
}

function write(path: string, text: string): void {
  if (existsSync(path)) throw new UsageError(`${relative(projectDir, path)} is there already.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
