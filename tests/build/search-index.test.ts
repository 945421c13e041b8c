import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import * as pagefind from 'pagefind';
import { differences, filesOf } from '../support/build.ts';
import { builtLocales, builtPages, siteDir } from '../support/site.ts';
import { createHash } from 'node:crypto';

const dir = siteDir();
const locales = builtLocales();
const pages = builtPages();
after(() => pagefind.close());

test('the search files of the languages, indexed one by one, are the ones of an index of all', async () => {
  const { index } = await pagefind.createIndex({ maxFragments: 60 });
  assert.ok(index);
  await index.addDirectory({ path: dir, glob: `{${locales.join(',')}}/{guides,words}/**/index.html` });
  const { files } = await index.getFiles();
  // Its own boxes and styles are not shipped.
  const wanted = files.filter(({ path }) => !/^pagefind-(?:component-ui|modular-ui|ui|highlight)\b/.test(path));
  const all = Object.fromEntries(wanted.map(({ path, content }) => [path, createHash('sha256').update(content).digest('hex')]));
  assert.ok(Object.keys(all).length > locales.length * 3);
  assert.deepEqual(differences(filesOf(join(dir, 'pagefind')), all), []);
});

test('every language of the site has its own part of the index, with its guides in it', () => {
  const { languages } = JSON.parse(readFileSync(join(dir, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  // Pagefind writes language tags in small letters.
  assert.deepEqual(Object.keys(languages).sort(), locales.map((locale) => locale.toLowerCase()).sort());
  for (const locale of locales) {
    // Every guide once, also where it is there in two languages, and the page of hard words.
    const guides = pages.filter((page) => page.locale === locale && page.route === 'guide').length;
    assert.equal(languages[locale.toLowerCase()]!.page_count, guides + 1, locale);
  }
});
