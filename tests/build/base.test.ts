import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, differences, filesOf } from '../support/build.ts';
import { changedSite, goodSite } from '../support/content-folder.ts';
import { brokenLinks } from '../support/links.ts';
import { temporaryFolder } from '../support/project.ts';
import { builtPages, readPage } from '../support/site.ts';
import { byName, treeOf } from '../support/tree.ts';

const place = temporaryFolder();
const out = join(place, 'dist');
const cache = join(place, 'cache');

before(async () => {
  const { code, text } = await build({ content: goodSite, out, cache }, ['--site', 'https://example.net', '--base', '/sub/']);
  assert.equal(code, 0, text);
});

test('with --base, every address of every page stays below it and leads to a file', () => {
  assert.ok(builtPages(out).length > 15);
  assert.deepEqual(brokenLinks(out, '/sub/'), []);
});

test('with --base, the addresses inside styles and scripts stay below it too', () => {
  const files = Object.keys(filesOf(out)).filter((file) => /\.css$/.test(file));
  const addresses = files.flatMap((file) =>
    [...readFileSync(join(out, file), 'utf8').matchAll(/url\(["']?([^"')]+)/g)].map(
      ([, address]) => new URL(address!, `https://x.invalid/sub/${file}`),
    ),
  );
  assert.ok(addresses.length > 0);
  for (const { pathname } of addresses) assert.ok(pathname.startsWith('/sub/') && existsSync(join(out, pathname.slice('/sub/'.length))), pathname);
});

test('--site and --base are in canonical links, hreflang links, sitemap, robots.txt and the rules for headers', () => {
  const links = byName(treeOf('en/guides/savings/index.html', out), 'link').map(({ attribs }) =>
    [attribs['rel'], attribs['hreflang'], attribs['href']].join(' '),
  );
  assert.ok(links.includes('canonical  https://example.net/sub/en/guides/savings/'));
  assert.ok(links.includes('alternate ur https://example.net/sub/ur/guides/savings/'));
  assert.match(readPage('sitemap.xml', out), /<loc>https:\/\/example\.net\/sub\/en\/guides\/savings\/<\/loc>/);
  assert.match(readPage('robots.txt', out), /^Sitemap: https:\/\/example\.net\/sub\/sitemap\.xml$/m);
  assert.match(readPage('_headers', out), /^\/sub\/\*$/m);
});

test('a guide that only one language has names no other in its hreflang links', () => {
  const links = byName(treeOf('en/guides/complaints/index.html', out), 'link').flatMap(({ attribs }) => attribs['hreflang'] ?? []);
  assert.deepEqual(links, ['en', 'x-default']);
});

test('the base may also come with the address of the site, or from the environment', async () => {
  const other = join(place, 'other');
  const { code, text } = await build({ content: goodSite, out: other, cache }, ['--site', 'https://example.net/sub']);
  assert.equal(code, 0, text);
  assert.deepEqual(differences(filesOf(other), filesOf(out)), []);
  const third = join(place, 'third');
  const run = await build({ content: goodSite, out: third, cache }, [], { PLAINLEAF_SITE: 'https://example.net', PLAINLEAF_BASE: 'sub' });
  assert.equal(run.code, 0, run.text);
  assert.deepEqual(differences(filesOf(third), filesOf(out)), []);
});

test('without an address of the site there is no sitemap and no link that claims one', async () => {
  const bare = join(place, 'bare');
  const content = changedSite({ 'site.yaml': readFileSync(join(goodSite, 'site.yaml'), 'utf8').replace(/^url:.*\n/m, '') });
  const { code, text } = await build({ content, out: bare, cache });
  assert.equal(code, 0, text);
  assert.equal(existsSync(join(bare, 'sitemap.xml')), false);
  assert.doesNotMatch(readPage('robots.txt', bare), /Sitemap/);
  assert.doesNotMatch(readPage('en/guides/savings/index.html', bare), /rel="canonical"|undefined/);
  assert.deepEqual(brokenLinks(bare, '/'), []);
});

for (const args of [['--base', 'https://example.net/sub/'], ['--base', '/a b/'], ['--site', 'example.net'], ['--nonsense'], ['--out', '.']]) {
  test(`"${args.join(' ')}" is not understood: one line and exit code 2, and nothing is written`, async () => {
    const target = join(place, 'never');
    const { code, text } = await build({ content: goodSite, out: target, cache }, args);
    assert.equal(code, 2, text);
    assert.match(text, /^[^\n]+\n$/);
    assert.equal(existsSync(target), false);
  });
}
