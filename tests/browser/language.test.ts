import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeInfo, type Locale } from '../../src/locale/table.ts';
import { visitSite } from '../support/browse.ts';
import { builtLocales } from '../support/site.ts';

const visit = visitSite();
const locales = builtLocales() as Locale[];

for (const path of ['guides/complaints/', 'topics/money/', 'words/', 'search/', 'about/', '']) {
  test(`the language menu keeps the reader on /…/${path}, from every language to every other`, async () => {
    const { page } = visit;
    for (const [index, from] of locales.entries()) {
      const to = locales[(index + 1) % locales.length]!;
      // The click before has led here already, but for the first.
      if (index === 0) await page.goto(visit.at(`/${from}/${path}`));
      const links = await page.$$eval('.languages a', (all) =>
        all.map((link) => [link.getAttribute('lang'), new URL((link as HTMLAnchorElement).href).pathname]),
      );
      assert.deepEqual(
        links,
        locales.map((locale) => [locale, `/${locale}/${path}`]),
      );
      await page.locator('.languages > summary').click();
      await page.locator(`.languages a[lang="${to}"]`).click();
      await page.waitForURL(visit.at(`/${to}/${path}`));
      assert.equal(await page.locator('html').getAttribute('lang'), to);
      assert.equal(await page.locator('html').getAttribute('dir'), localeInfo(to).dir);
    }
  });
}

test('the first page offers every language by its own name, in its own letters and direction', async () => {
  const { page } = visit;
  await page.goto(visit.at('/'));
  for (const locale of locales) {
    const link = page.locator(`main a[hreflang="${locale}"]`);
    assert.equal(await link.locator('.choose-name').innerText(), localeInfo(locale).ownName);
    assert.equal(await link.evaluate((element) => getComputedStyle(element).direction), localeInfo(locale).dir);
    assert.equal(await link.evaluate((element) => element.closest('[lang]')!.getAttribute('lang')), locale);
  }
  await page.locator('main a[hreflang="ur"]').click();
  await page.waitForURL(visit.at('/ur/'));
});

test('a wrong address gets status 404 and a page in the language of the address', async () => {
  const { page } = visit;
  for (const locale of locales) {
    const response = await page.goto(visit.at(`/${locale}/guides/no-such-guide/`));
    assert.equal(response!.status(), 404);
    assert.equal(await page.locator('html').getAttribute('lang'), locale);
    assert.ok((await page.locator('main .card a').count()) >= 3);
    await page.locator('main .card a').first().click();
    assert.match(new URL(page.url()).pathname, new RegExp(`^/${locale}/topics/`));
  }
});

test('a wrong address outside every language offers all languages', async () => {
  const { page } = visit;
  const response = await page.goto(visit.at('/nothing/here/'));
  assert.equal(response!.status(), 404);
  assert.deepEqual(await page.$$eval('main a', (links) => links.map((link) => link.getAttribute('hreflang'))), locales);
  await page.locator('main a').nth(1).click();
  assert.equal(new URL(page.url()).pathname, `/${locales[1]}/`);
});
