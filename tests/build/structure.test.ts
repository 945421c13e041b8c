import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metaPolicy } from '../../src/site/security-policy.ts';
import { earlyScript } from '../../src/site/early-script.ts';
import { localeInfo, type Locale } from '../../src/locale/table.ts';
import { brokenLinks } from '../support/links.ts';
import { builtLocales, builtPages, siteDir, type BuiltPage } from '../support/site.ts';
import { byName, find, textOf, treeOf, withId, type Tree } from '../support/tree.ts';

const dir = siteDir();
const pages = builtPages();
const locales = builtLocales();

/** A promise that holds on every page: `check` gives what is wrong on one. */
function onEveryPage(promise: string, check: (tree: Tree, page: BuiltPage) => unknown[]): void {
  test(promise, () => {
    const wrong = pages.flatMap((page) => check(treeOf(page.file, dir), page).map((what) => `${page.file}: ${String(what)}`));
    assert.deepEqual(wrong, []);
  });
}

test('there are pages of every kind in every locale', () => {
  assert.ok(locales.length > 1);
  for (const locale of locales) {
    const routes = new Set(pages.filter((page) => page.locale === locale).map(({ route }) => route));
    assert.deepEqual([...routes].sort(), [
      'cards',
      'credits',
      'guide',
      'guides',
      'home',
      'letter',
      'letters',
      'not-found',
      'page',
      'pair',
      'print',
      'search',
      'service',
      'services',
      'topic',
      'translations',
      'words',
    ]);
  }
});

onEveryPage('every page has one h1 with words, and one <main id="main">', (tree) => {
  const [first, ...more] = byName(tree, 'h1');
  const mains = byName(tree, 'main');
  const isRight = first !== undefined && textOf(first) !== '' && more.length === 0 && mains.length === 1 && mains[0]?.attribs['id'] === 'main';
  return isRight ? [] : [`${byName(tree, 'h1').length} h1, ${mains.length} main`];
});

onEveryPage('the first thing to reach on every page is the link that skips to the words, and it has its target', (tree) => {
  const [first] = find(tree, ({ name, attribs }) => ['a', 'button', 'input', 'summary'].includes(name) || 'tabindex' in attribs);
  const isSkip = first?.attribs['href'] === '#main' && textOf(first) !== '' && withId(tree, 'main')[0]?.attribs['tabindex'] === '-1';
  return isSkip ? [] : [first?.name];
});

onEveryPage('every page says its language and direction', (tree, { locale = locales[0] }) => {
  const { lang, dir: direction } = byName(tree, 'html')[0]!.attribs;
  return lang === locale && direction === localeInfo(locale as Locale).dir ? [] : [`lang=${lang} dir=${direction}`];
});

onEveryPage('no heading skips a level', (tree) => {
  const levels = byName(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((heading) => ({ level: Number(heading.name[1]), words: textOf(heading) }));
  return levels
    .filter(({ level, words }, index) => words === '' || level > (levels[index - 1]?.level ?? 0) + 1)
    .map(({ level, words }) => `h${level} ${words}`);
});

onEveryPage('every picture has alt, width and height', (tree) =>
  byName(tree, 'img')
    .filter(({ attribs }) => attribs['alt'] === undefined || !(Number(attribs['width']) > 0) || !(Number(attribs['height']) > 0))
    .map(({ attribs }) => attribs['src']),
);

onEveryPage('no id is on a page twice', (tree) => {
  const ids = find(tree, ({ attribs }) => 'id' in attribs).map(({ attribs }) => attribs['id']!);
  return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
});

onEveryPage('what labels, describes or is described is there', (tree) =>
  find(tree, () => true).flatMap(({ attribs }) =>
    ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']
      .flatMap((name) => attribs[name]?.split(' ') ?? [])
      .filter((id) => withId(tree, id).length === 0),
  ),
);

onEveryPage('hreflang links name the locales that have the page, all of them and no other', (tree, { file, locale, route }) => {
  const links = byName(tree, 'link').filter(({ attribs }) => attribs['rel'] === 'alternate' && attribs['hreflang'] !== 'x-default');
  const given = links.map(({ attribs }) => `${attribs['hreflang']} ${attribs['href']}`);
  if (route === 'languages') return given.length === locales.length ? [] : given;
  const others = locale === undefined || ['search', 'not-found', 'pair'].includes(route) ? [] : locales;
  const wanted = others
    .map((other) => ({ other, path: file.replace(`${locale}/`, `${other}/`) }))
    .filter(({ path }) => pages.some((page) => page.file === path))
    .map(({ other, path }) => `${other} https://example.org/${path.replace(/index\.html$/, '')}`);
  return given.join() === wanted.join() ? [] : [`has ${given.join()}, not ${wanted.join()}`];
});

onEveryPage('every idea has an id and exactly one picture', (tree) =>
  find(tree, ({ attribs }) => 'data-idea' in attribs)
    .filter((idea) => !idea.attribs['id'] || byName(idea, 'img').length !== 1 || textOf(idea) === '')
    .map((idea) => idea.attribs['id'] ?? textOf(idea)),
);

test('the ideas of a guide have the same ids in every language', () => {
  const ideasOf = (page: BuiltPage): string =>
    find(treeOf(page.file, dir), ({ attribs }) => 'data-idea' in attribs)
      .map(({ attribs }) => attribs['id'])
      .join(' ');
  // A page that marks what the first language changed has other ideas for a while.
  const isMarked = (page: BuiltPage): boolean => find(treeOf(page.file, dir), ({ attribs }) => attribs['class'] === 'doubt').length > 0;
  const guides = pages.filter((page) => (page.route === 'guide' || page.route === 'page') && !isMarked(page));
  const first = new Map(guides.filter(({ locale }) => locale === locales[0]).map((page) => [page.file.replace(/^[^/]+\//, ''), ideasOf(page)]));
  assert.ok([...first.values()].some((ideas) => ideas.includes(' ')));
  for (const page of guides) assert.equal(ideasOf(page), first.get(page.file.replace(/^[^/]+\//, '')), page.file);
});

test('every address within the site leads to a file, and every #name to a place in it', () => {
  assert.deepEqual(brokenLinks(dir, '/'), []);
});

onEveryPage('the security policy stands before anything it governs, and is the one of the headers', (tree) => {
  const head = byName(tree, 'head')[0]!;
  const [charset, policy] = find(head, () => true);
  const isFirst = charset?.attribs['charset'] === 'utf-8' && policy?.attribs['http-equiv'] === 'Content-Security-Policy';
  return isFirst && policy.attribs['content'] === metaPolicy ? [] : [policy?.name];
});

onEveryPage('no script, style or handler stands in a page but the early script', (tree) => [
  ...find(tree, ({ attribs }) => Object.keys(attribs).some((name) => name === 'style' || name.startsWith('on'))).map(
    ({ name }) => `<${name}> has a style or handler`,
  ),
  ...byName(tree, 'style').map(() => '<style>'),
  ...byName(tree, 'script').filter((script) => script.attribs['src'] === undefined && textOf(script) !== earlyScript.replace(/\s+/g, ' ')),
]);

test('no two pages of a language have the same title', () => {
  const titles = pages.map((page) => `${page.locale} ${textOf(byName(treeOf(page.file, dir), 'title')[0]!)}`);
  assert.deepEqual(
    titles.filter((title, index) => title.endsWith(' ') || titles.indexOf(title) !== index),
    [],
  );
});
