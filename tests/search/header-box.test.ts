import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { phone, visitSite, wide } from '../support/browse.ts';
import { sidewaysScroll } from '../support/measure.ts';

const visit = visitSite();
const panel = '.search-header .search-panel';

beforeEach(async () => {
  await visit.page.setViewportSize(wide.viewport);
  await visit.page.goto(visit.at('/en/'));
});

test('typing in the header shows the first results in a panel, and says how many there are', async () => {
  const { page } = visit;
  await page.locator('#search-header').pressSequentially('council', { delay: 15 });
  await page.waitForSelector(`${panel} .card`);
  const count = await page.locator(`${panel} .card`).count();
  assert.ok(count >= 1 && count <= 4);
  assert.match(await page.locator(`${panel} [role="status"]`).innerText(), /^\d+ pages? found$/);
  assert.match((await page.locator(`${panel} .search-more`).getAttribute('href'))!, /\/en\/search\/\?q=council$/);
});

test('Escape closes the panel and keeps the words and the focus', async () => {
  const { page } = visit;
  await page.locator('#search-header').fill('council');
  await page.waitForSelector(`${panel} .card`);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator(panel).count(), 0);
  assert.equal(await page.locator('#search-header').inputValue(), 'council');
  assert.ok(await page.locator('#search-header').evaluate((input) => input === document.activeElement));
});

test('Tab goes through the results one by one, and moving on behind them closes the panel', async () => {
  const { page } = visit;
  await page.locator('#search-header').fill('council');
  await page.waitForSelector(`${panel} .card`);
  const count = await page.locator(`${panel} a:visible`).count();
  await page.keyboard.press('Tab');
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(
        (part) =>
          [...document.querySelectorAll<HTMLElement>(`${part} a`)]
            .filter((link) => link.checkVisibility())
            .indexOf(document.activeElement as HTMLElement),
        panel,
      ),
      index,
    );
  }
  await page.keyboard.press('Tab');
  assert.equal(await page.locator(panel).count(), 0);
  assert.ok(await page.evaluate(() => document.activeElement !== document.body));
});

test('a click beside the panel closes it', async () => {
  const { page } = visit;
  await page.locator('#search-header').fill('council');
  await page.waitForSelector(`${panel} .card`);
  await page.locator('h1').click({ position: { x: 1, y: 1 } });
  assert.equal(await page.locator(panel).count(), 0);
});

test('on a phone the panel lies inside the window and nothing scrolls sideways, in English and Urdu', async () => {
  const { page } = visit;
  await page.setViewportSize(phone);
  for (const [locale, typed] of [
    ['en', 'council'],
    ['ur', 'کونسل'],
  ] as const) {
    await page.goto(visit.at(`/${locale}/`));
    await page.locator('#search-header').fill(typed);
    await page.waitForSelector(`${panel} .card`);
    const { x, width } = (await page.locator(panel).boundingBox())!;
    assert.ok(x >= 0 && x + width <= phone.width, locale);
    assert.deepEqual(await sidewaysScroll(page), []);
  }
});

test('nothing found: the panel says so and leads to the search page, which has help', async () => {
  const { page } = visit;
  await page.locator('#search-header').fill('qqqxzzy');
  await page.waitForSelector(`${panel} .search-more:visible`);
  assert.match(await page.locator(`${panel} [role="status"]`).innerText(), /^Nothing found/);
  await page.locator(`${panel} .search-more`).click();
  await page.waitForURL('**/en/search/?q=qqqxzzy');
  await page.waitForSelector('#search-nothing:visible');
});

test('where the search cannot be fetched, the search page says so and lists every guide', async () => {
  const page = await visit.fresh();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(visit.at('/en/search/'));
  // The script of the page comes a little later than the box.
  await page.waitForSelector('.search-status', { state: 'attached' });
  await page.locator('#search-page').fill('council');
  await page.waitForSelector('.search-all .card:visible');
  assert.match(await page.locator('.search-status').innerText(), /does not work right now/);
  assert.ok((await page.locator('.search-all .card a:visible').count()) >= 6);
});
