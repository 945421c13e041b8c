import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { readingChoices } from '../../src/components/reading-tools/reading-tools.ts';
import { visitSite } from '../support/browse.ts';

const visit = visitSite();
const guide = '/en/guides/benefits/';
const look = (page: Page) =>
  page.evaluate(() => {
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!);
    const picture = document.querySelector('.idea .picture')!;
    return {
      size: style('.idea p').fontSize,
      spacing: style('.idea p').lineHeight,
      letters: style('body').fontFamily,
      colours: `${style('html').backgroundColor} ${style('html').color}`,
      pictures: picture.checkVisibility() ? picture.getBoundingClientRect().width : 0,
    };
  });
const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('plainleaf-reading'));

for (const [name, values] of Object.entries(readingChoices)) {
  for (const value of values.slice(1).filter((each) => each !== 'light')) {
    test(`the choice ${name}: ${value} changes the page at once, and is remembered on the next page and after a reload`, async () => {
      const page = await visit.fresh();
      await page.goto(visit.at(guide));
      const before = await look(page);
      await choose(page, name, value);
      const after = await look(page);
      assert.notEqual(after[name as 'size'], before[name as 'size']);
      assert.deepEqual(JSON.parse((await stored(page))!), { [name]: value });
      await page.reload();
      assert.deepEqual(await look(page), after);
      await page.goto(visit.at('/en/guides/complaints/'));
      assert.equal((await look(page))[name as 'size'], after[name as 'size']);
      await page.locator('.tools > summary').click();
      assert.ok(await page.locator(`input[name="${name}"][value="${value}"]`).isChecked());
      // The first choice of each kind is how the page comes: nothing is kept then.
      await page.locator(`input[name="${name}"][value="${values[0]}"]`).check({ force: true });
      assert.equal(await stored(page), null);
      assert.equal((await look(page))[name as 'size'], before[name as 'size']);
      await page.context().close();
    });
  }
}

test('light colours hold on a device that wants dark ones', async () => {
  const page = await visit.fresh({ colorScheme: 'dark' });
  await page.goto(visit.at(guide));
  const dark = (await look(page)).colours;
  await choose(page, 'colours', 'light');
  assert.notEqual((await look(page)).colours, dark);
});

test('"Put everything back" undoes all choices and leaves nothing in the storage', async () => {
  const page = await visit.fresh();
  await page.goto(visit.at(guide));
  const before = await look(page);
  for (const [name, values] of Object.entries(readingChoices)) await choose(page, name, values[1]!);
  assert.notDeepEqual(await look(page), before);
  await page.locator('.tools button[type="reset"]').click();
  assert.deepEqual(await look(page), before);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  assert.ok(await page.locator('input[name="size"][value="normal"]').isChecked());
  await page.reload();
  assert.deepEqual(await look(page), before);
});

test('a visit without a choice stores nothing at all', async () => {
  const page = await visit.fresh();
  for (const path of ['/', '/en/', guide, '/en/search/?q=money']) await page.goto(visit.at(path));
  await page.waitForFunction(() => document.querySelector('.search-results li') !== null);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length), 0);
});

test('where the browser forbids storage the choices hold for the page, and nothing breaks', async () => {
  const page = await visit.fresh();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await page.goto(visit.at(guide));
  const before = await look(page);
  await choose(page, 'size', 'larger');
  assert.notEqual((await look(page)).size, before.size);
  await page.locator('.tools button[type="reset"]').click();
  assert.deepEqual(await look(page), before);
  assert.deepEqual(errors, []);
});

for (const broken of ['{', 'null', '"text"', '[1,2]', '{"size":"<b>","nonsense key":"x"}']) {
  test(`a stored value that is broken (${broken}) does no harm`, async () => {
    const page = await visit.fresh();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript((value) => localStorage.setItem('plainleaf-reading', value), broken);
    await page.goto(visit.at(guide));
    assert.ok(await page.locator('h1').isVisible());
    await choose(page, 'size', 'large');
    assert.equal(await page.evaluate(() => document.documentElement.dataset['size']), 'large');
    assert.deepEqual(errors, []);
  });
}

test('"Close" closes the panel and gives the focus back', async () => {
  const page = await visit.fresh();
  await page.goto(visit.at(guide));
  await page.locator('.tools > summary').click();
  await page.locator('.tools [data-close]').click();
  assert.equal(await page.locator('.tools[open]').count(), 0);
  assert.ok(await page.locator('.tools > summary').evaluate((element) => element === document.activeElement));
});

test('letters for dyslexia are offered where they exist: in Latin script', async () => {
  const page = await visit.fresh();
  for (const [locale, isOffered] of [
    ['en', true],
    ['so', true],
    ['ur', false],
    ['bn', false],
  ] as const) {
    await page.goto(visit.at(`/${locale}/`));
    await page.locator('.tools > summary').click();
    assert.equal(await page.locator('.tool-letters').isVisible(), isOffered, locale);
  }
});

async function choose(page: Page, name: string, value: string): Promise<void> {
  if ((await page.locator('.tools[open]').count()) === 0) await page.locator('.tools > summary').click();
  await page.locator(`input[name="${name}"][value="${value}"]`).check();
}
