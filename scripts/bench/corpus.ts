import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { Generator, GuidePlace } from './generators.ts';

/** What generate-corpus.mjs says of the corpus it wrote. */
export interface Corpus {
  locales: Record<string, { name: string; dir: 'ltr' | 'rtl'; topics: string[] }>;
  topics: string[];
  pictures: { name: string; ext: string }[];
  guides: Record<string, { slug: string; topic: string; title: string }[]>;
}

const locales = ['en', 'ur', 'bn', 'pa', 'gu', 'so', 'ar', 'pl'];
const script = fileURLToPath(new URL('generate-corpus.mjs', import.meta.url));

/** Writes the corpus in the generator's own source format. The same words every time. */
export function writeCorpus({ flavour, name }: Generator, folder: string, pages: number): Corpus {
  const guides = String(guidesPerLocale(pages));
  const args = [script, '--out', folder, '--flavour', flavour, '--guides', guides, '--locales', locales.join(','), '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The corpus for ${name} could not be written: ${stderr}`);
  const corpus = JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8')) as Corpus;
  if (name === 'plainleaf') writeSettings(corpus, join(folder, 'content'));
  return corpus;
}

/** How many guide pages a corpus of about that size really has. */
export const countPages = (pages: number): number => guidesPerLocale(pages) * locales.length;

/** The guide that is weighed and changed: one from the middle. */
export function chooseGuide({ guides }: Corpus, locale = 'en'): GuidePlace {
  const all = guides[locale] ?? [];
  const guide = all[Math.floor(all.length / 2)];
  if (guide === undefined) throw new Error(`The corpus has no guide in ${locale}.`);
  return { locale, slug: guide.slug, topic: guide.topic };
}

/** Swaps one sentence of the guide's first idea for the one that describes it. Hands back what puts the file right again. */
export function changeOneSentence(file: string): () => void {
  const before = readFileSync(file, 'utf8');
  const description = /^description: "(.+)"$/m.exec(before)?.[1];
  // The first idea is the first line after a heading that is not empty.
  const after = before.replace(/^(## .*\n\n.*?["}]\s*%?[>}]{1,3})([^<{]+)/m, (_, opening: string) => `${opening}${description}`);
  if (description === undefined || after === before) throw new Error('The guide to change has no idea in it.');
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
}

const guidesPerLocale = (pages: number): number => Math.max(1, Math.round(pages / locales.length));

// Plainleaf wants the settings of a site and a passport for each picture.
function writeSettings({ locales: languages, topics, pictures }: Corpus, content: string): void {
  const settings = {
    name: Object.fromEntries(Object.keys(languages).map((locale) => [locale, 'Easy-read guides'])),
    url: 'https://example.org',
    locales: Object.keys(languages),
    // The other generators make no guides in two languages either.
    pairs: 'none',
    topics: topics.map((id, place) => ({
      id,
      title: Object.fromEntries(Object.entries(languages).map(([locale, language]) => [locale, language.topics[place] ?? id])),
    })),
  };
  mkdirSync(join(content, 'pictures'), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), stringify(settings));
  const passports = pictures.map(({ name }) => `${name},${words(name)},${words(name)},Made by a program,CC0 1.0,Plainleaf,,bench`);
  writeFileSync(join(content, 'pictures/pictures.csv'), ['name,meaning,alt_en,source,licence,author,changes,set', ...passports, ''].join('\n'));
}

const words = (name: string): string => name.replaceAll('-', ' ');
