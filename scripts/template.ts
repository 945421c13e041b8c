import { existsSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { loadSite } from '../src/load/load-site.ts';
import type { SiteContent } from '../src/load/site-content.ts';
import { formatFact } from '../src/locale/format.ts';
import { localeInfo, type Locale } from '../src/locale/table.ts';
import { printProblems } from '../src/problem/print.ts';
import { takeOption } from '../src/site/command-line.ts';
import { engineVersion } from '../src/site/engine-version.ts';
import { siteOptions, UsageError } from '../src/site/site-options.ts';
import { titleOf } from '../src/word/addresses.ts';
import { knownGuides } from '../src/word/known-guides.ts';
import { makeTemplate, type Known } from '../src/word/template.ts';
import { writeWordFile, type Writing } from '../src/word/write-word-file.ts';
import { makeDrawings } from './word/drawings.ts';
import { openGuide, takeApart, type GuideToTranslate } from './word/open-guide.ts';

const usage = 'Say which guide and which language: npm run template -- direct-payments ur';

/** Writes a Word file for the translator of a guide. Returns the exit code. */
async function template(args: readonly string[]): Promise<number> {
  const { value: name, rest } = takeOption(args, 'file');
  const [id, tag, ...others] = rest.filter((argument) => argument !== '--force');
  if (id === undefined || tag === undefined || id.startsWith('-') || tag.startsWith('-')) throw new UsageError(usage);
  const { site, problems, files } = await loadSite({ ...siteOptions(others), version: engineVersion() });
  if (!site) {
    console.error(printProblems(problems, files));
    return 1;
  }
  const guide = openGuide(site, id, tag);
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const path = resolve(here, name ?? `${id}.${tag}.docx`);
  if (existsSync(path) && !args.includes('--force'))
    throw new UsageError(`${relative(here, path)} is there already. Give another name with --file NAME.docx, or write over it with --force.`);
  const own = site.guides.find((other) => other.locale === guide.into && other.id === id);
  const words = own === undefined ? 'none' : own.settings.translationMethod === 'machine' ? 'computer' : 'person';
  const made = makeTemplate(guide.source, own && takeApart(own), { ...guide.front, words }, knownOf(site, guide));
  const drawings = await makeDrawings(
    site,
    made.rows.flatMap(({ picture }) => picture ?? []),
  );
  writeFileSync(path, await writeWordFile(made, { from: writingOf(guide.from), into: writingOf(guide.into), drawings }));
  console.log(relative(here, path));
  console.error(`${made.rows.length} rows. When it comes back: npm run import -- ${relative(here, path)}`);
  return 0;
}

const writingOf = (locale: Locale): Writing => ({ dir: localeInfo(locale).dir, tag: localeInfo(locale).voices[0] ?? locale });

function knownOf(site: SiteContent, guide: GuideToTranslate): Known {
  const guides = knownGuides(site);
  const glossary = site.glossaries.get(guide.into) ?? {};
  return {
    word: (id) => glossary[id]?.word,
    fact: (id) => formatFact(site.facts[id]!, guide.into),
    title: (address) => titleOf(address, { ...guide, id: guide.record.id }, guides),
  };
}

try {
  process.exitCode = await template(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
