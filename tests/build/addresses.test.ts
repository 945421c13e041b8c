import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtPages, readPage, siteDir } from '../support/site.ts';
import { above, byName, find, textsOf, treeOf } from '../support/tree.ts';

const dir = siteDir();
const pages = builtPages();

test('nothing that a page loads or sends to is on another host', () => {
  const loaders = ['script', 'img', 'source', 'link', 'form', 'iframe', 'object', 'embed', 'video', 'audio', 'track', 'input', 'base'];
  const elsewhere = pages.flatMap(({ file }) =>
    byName(treeOf(file, dir), ...loaders)
      .filter(({ attribs: { rel } }) => rel !== 'canonical' && rel !== 'alternate')
      .flatMap(({ attribs: { src, href, action, srcset } }) => [src, href, action, srcset])
      .filter((address) => address !== undefined && !/^\/(?!\/)[^:]*$/.test(address))
      .map((address) => `${file}: ${address}`),
  );
  assert.deepEqual(elsewhere, []);
});

test('styles and our own scripts name no other host', () => {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.css$|^_astro.*\.js$/.test(file));
  assert.ok(files.some((file) => file.endsWith('.css')) && files.some((file) => file.endsWith('.js')));
  // The namespace of SVG looks like an address and is none.
  const named = files.flatMap(
    (file) => readFileSync(join(dir, file), 'utf8').match(/(?:https?:)?\/\/(?!www\.w3\.org\/2000\/svg)[\w-]+\.[\w.-]+/g) ?? [],
  );
  assert.deepEqual(named, []);
});

test('the sitemap lists every page but search, guides in two languages and the ones for wrong addresses', () => {
  const listed = [...readPage('sitemap.xml').matchAll(/<loc>https:\/\/example\.org([^<]*)<\/loc>/g)].map(([, path]) => path);
  const wanted = pages.filter(({ route }) => !['search', 'pair', 'not-found', 'contribute'].includes(route)).map(({ path }) => path);
  assert.deepEqual(listed.sort(), wanted.sort());
});

test('links to other sites give away nothing and open no new window', () => {
  const links = pages.flatMap(({ file }) => find(treeOf(file, dir), ({ name, attribs }) => name === 'a' && /^https?:/.test(attribs['href'] ?? '')));
  assert.ok(links.length > 0);
  for (const { attribs } of links) {
    assert.match(attribs['rel'] ?? '', /noopener noreferrer/, attribs['href']);
    assert.equal(attribs['target'], undefined);
  }
});

test('numbers in groups, such as phone numbers, stand left to right on right-to-left pages', () => {
  const isGrouped = (text: string): boolean => /\d[ \u00A0()–-]+\d/.test(text);
  let seen = 0;
  const wrong = pages.flatMap(({ file }) => {
    const tree = treeOf(file, dir);
    if (byName(tree, 'html')[0]?.attribs['dir'] !== 'rtl') return [];
    const numbers = textsOf(byName(tree, 'body')[0]!).filter((text) => 'data' in text && isGrouped(text.data));
    seen += numbers.length;
    return numbers
      .filter((text) => above(text).find(({ attribs }) => attribs['dir'])?.attribs['dir'] !== 'ltr')
      .map((text) => `${file}: ${'data' in text ? text.data : ''}`);
  });
  assert.ok(seen > 10);
  assert.deepEqual(wrong, []);
});

test('a phone number can be called: its link has the same digits as its words', () => {
  const calls = pages.flatMap(({ file }) =>
    find(treeOf(file, dir), ({ name, attribs }) => name === 'a' && (attribs['href'] ?? '').startsWith('tel:')),
  );
  assert.ok(calls.length > 10);
  for (const call of calls) {
    const words = textsOf(call)
      .map((text) => ('data' in text ? text.data : ''))
      .join('');
    assert.equal(call.attribs['href'], `tel:${words.replace(/[^\d+]/g, '')}`);
  }
});
