import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { localeInfo, type Locale } from '../../src/locale/table.ts';
import { builtLocales, builtPages, siteDir } from '../support/site.ts';
import { byName, find, textOf, treeOf, type Tree } from '../support/tree.ts';

const dir = siteDir();
const pages = builtPages();
const locales = builtLocales();
const first = locales[0]!;
const pairs = pages.filter(({ route }) => route === 'pair').map((page) => ({ ...page, ...namesIn(page.file) }));

function namesIn(file: string): { guide: string; other: Locale } {
  const [, guide, other] = /guides\/([^/]+)\/with\/([^/]+)\//.exec(file)!;
  return { guide: guide!, other: other as Locale };
}
const hrefs = (tree: Tree): string[] => byName(tree, 'a').map(({ attribs }) => attribs['href']!);
const ideas = (tree: Tree): string[] => find(tree, ({ attribs }) => 'data-idea' in attribs).map(({ attribs }) => attribs['id']!);

test('every translated guide can be read with the first language, from either of the two', () => {
  const wanted = pages
    .filter(({ route, locale }) => route === 'guide' && locale !== first)
    .flatMap(({ path, locale }) => [`${path}with/${first}/`, `${path.replace(`/${locale}/`, `/${first}/`)}with/${locale}/`]);
  assert.ok(wanted.length > 0);
  assert.deepEqual(
    pairs
      .filter(({ path, other }) => path.startsWith(`/${first}/`) || other === first)
      .map(({ path }) => path)
      .sort(),
    wanted.sort(),
  );
});

test('a guide leads to each of its pages in two languages, and each of them back to both languages', () => {
  for (const { file, path, locale, guide, other } of pairs) {
    assert.ok(hrefs(treeOf(`${locale}/guides/${guide}/index.html`, dir)).includes(path), file);
    const links = hrefs(treeOf(file, dir));
    for (const each of [locale, other]) assert.ok(links.includes(`/${each}/guides/${guide}/`), `${file} to ${each}`);
  }
});

test('a page in two languages has the ideas of the guide, each with the words of both in their own direction', () => {
  for (const { file, locale, guide, other } of pairs) {
    const tree = treeOf(file, dir);
    assert.deepEqual(ideas(tree), ideas(treeOf(`${locale}/guides/${guide}/index.html`, dir)), file);
    for (const idea of find(tree, ({ attribs }) => 'data-idea' in attribs)) {
      const sides = find(idea, ({ attribs }) => attribs['class'] === 'side');
      assert.deepEqual(
        sides.map(({ attribs }) => `${attribs['lang']} ${attribs['dir']}`),
        [locale as Locale, other].map((each) => `${each} ${localeInfo(each).dir}`),
        file,
      );
      assert.ok(
        sides.every((side) => textOf(side) !== ''),
        file,
      );
    }
  }
});

test('search engines and the site search see a guide once: pages in two languages are in no list', () => {
  const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
  assert.doesNotMatch(sitemap, /\/with\//);
  for (const { file } of pairs) {
    const tree = treeOf(file, dir);
    assert.ok(
      byName(tree, 'meta').some(({ attribs }) => attribs['name'] === 'robots' && attribs['content'] === 'noindex'),
      file,
    );
    assert.deepEqual(
      find(tree, ({ attribs }) => 'data-pagefind-body' in attribs),
      [],
      file,
    );
  }
});

test('the language switch of a page in two languages keeps both, or as much of them as there is', () => {
  for (const { file, locale, guide, other } of pairs) {
    const switches = Object.fromEntries(
      find(treeOf(file, dir), ({ attribs }) => attribs['class'] === 'languages')
        .flatMap((menu) => byName(menu, 'a'))
        .map(({ attribs }) => [attribs['hreflang']!, attribs['href']!]),
    );
    assert.equal(switches[other], `/${other}/guides/${guide}/with/${locale}/`, file);
    assert.equal(switches[locale!], `/${locale}/guides/${guide}/with/${other}/`, file);
  }
});
