import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { visitSite } from '../support/browse.ts';
import { build } from '../support/build.ts';
import { changedSite, goodSite } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/project.ts';
import { byName, treeOf } from '../support/tree.ts';

const place = temporaryFolder();
const out = join(place, 'dist');
const form = 'https://github.com/our-group/our-site/issues/new?template=mistake.yml';

before(async () => {
  const settings = readFileSync(join(goodSite, 'site.yaml'), 'utf8');
  const content = changedSite({ 'site.yaml': `${settings}suggest:\n  form: ${form}\n  email: us@example.org\n` });
  const { code, text } = await build({ content, out, cache: join(place, 'cache') }, ['--site', 'https://example.net', '--base', '/sub/']);
  assert.equal(code, 0, text);
});

const visit = visitSite({ dir: () => out, base: '/sub/' });

for (const [locale, language] of [
  ['en', 'English (en)'],
  ['ur', 'Urdu (ur)'],
] as const) {
  test(`each guide in ${language} ends with a link that tells the form its page, language and version`, () => {
    const links = byName(treeOf(`${locale}/guides/savings/index.html`, out), 'a').filter(({ attribs }) => attribs['href']!.startsWith(form));
    assert.equal(links.length, 1);
    const { searchParams } = new URL(links[0]!.attribs['href']!);
    assert.deepEqual([searchParams.get('page'), searchParams.get('language')], [`https://example.net/sub/${locale}/guides/savings/`, language]);
    assert.match(searchParams.get('version')!, /^[0-9a-f]{10}$/);
    assert.equal(links[0]!.attribs['rel'], 'noopener noreferrer');
  });
}

test('beside the form there is an email address, for people without an account', () => {
  const links = byName(treeOf('en/guides/savings/index.html', out), 'a').map(({ attribs }) => attribs['href']!);
  assert.equal(links.filter((href) => href.startsWith('mailto:us@example.org?')).length, 1);
});

test('the link names the idea that the address of the page names, and none when it names none', async () => {
  const guide = visit.at('/en/guides/savings/');
  await visit.page.goto(guide);
  const asked = (): Promise<string | null> =>
    visit.page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('a[data-suggest]')!;
      link.addEventListener('click', (event) => event.preventDefault(), { once: true });
      link.click();
      return new URL(link.href).searchParams.get('idea');
    });
  assert.equal(await asked(), null);
  const idea = await visit.page.locator('[data-idea]').first().getAttribute('id');
  await visit.page.goto(`${guide}#${idea}`);
  assert.equal(await asked(), idea);
});
