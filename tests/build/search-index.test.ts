import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import * as pagefind from 'pagefind';
import type { ListedGuide } from '../../src/schema/search-words.ts';
import { filesOf } from '../support/build.ts';
import { builtLocales, builtPages, siteDir } from '../support/site.ts';
import { createHash } from 'node:crypto';

const dir = siteDir();
const locales = builtLocales();
const pages = builtPages();
after(() => pagefind.close());

test('the search files of a language are the ones that indexing it alone gives', async () => {
  const shipped = filesOf(join(dir, 'pagefind'));
  for (const locale of ['en', 'zh-Hans']) {
    const { index } = await pagefind.createIndex({ maxFragments: 60 });
    assert.ok(index);
    await index.addDirectory({ path: dir, glob: `${locale}/{guides,letters,services,words}/**/index.html` });
    const { files } = await index.getFiles();
    // Its own boxes and styles are not shipped, and the entry names every language.
    const wanted = files.filter(({ path }) => !/^pagefind-(?:component-ui|modular-ui|ui|highlight|entry)\b/.test(path));
    assert.ok(wanted.length > 10);
    for (const { path, content } of wanted) assert.equal(shipped[path], createHash('sha256').update(content).digest('hex'), path);
    const fromAll = Object.keys(shipped).filter((path) => path.includes(`${locale.toLowerCase()}_`));
    assert.deepEqual(fromAll.sort(), wanted.flatMap(({ path }) => (path.includes(`${locale.toLowerCase()}_`) ? [path] : [])).sort());
  }
});

test('every language of the site has its own part of the index, with its guides and services in it', () => {
  const { languages } = JSON.parse(readFileSync(join(dir, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  // Pagefind writes language tags in small letters.
  assert.deepEqual(Object.keys(languages).sort(), locales.map((locale) => locale.toLowerCase()).sort());
  for (const locale of locales) {
    // Every guide once, also where it is there in two languages, every letter and service, and the page of hard words.
    const found = pages.filter((page) => page.locale === locale && ['guide', 'letter', 'service'].includes(page.route)).length;
    assert.equal(languages[locale.toLowerCase()]!.page_count, found + 1, locale);
  }
});

test('the list of guides of each language has every guide of it once, and pictures that are there', () => {
  for (const locale of locales) {
    const list = listOf(locale);
    const guides = pages.filter((page) => page.locale === locale && page.route === 'guide').map(({ path }) => path);
    assert.deepEqual(list.map(({ url }) => url).sort(), guides.sort(), locale);
    for (const { id, picture } of list) if (picture !== undefined) assert.ok(existsSync(join(dir, picture)), `${locale} ${id}`);
  }
});

test('the list of a translation has its own words, the English ones and the words that guides do not use', () => {
  const guide = (id: string): ListedGuide => listOf('ur').find((listed) => listed.id === id)!;
  const { words } = guide('benefits');
  for (const word of ['وظیفہ', 'universal credit', 'Will my benefits be cut?']) assert.ok(words.includes(word), word);
  // The first is the hard word, the others stand in otherNames or under "not".
  for (const word of ['ڈیمنشیا', 'dementia', 'بھولنے کی بیماری']) assert.ok(guide('dementia').hardWords.includes(word), word);
});

test('an edition for a community has only its own words', () => {
  const edition = listOf('en').find(({ id }) => id === 'carers-somali-families')!;
  assert.equal(edition.editionOf, 'carers');
  assert.deepEqual(edition.hardWords, []);
  assert.equal(edition.words.includes('respite'), false);
});

function listOf(locale: string): ListedGuide[] {
  return JSON.parse(readFileSync(join(dir, locale, 'search/guides.json'), 'utf8')) as ListedGuide[];
}
