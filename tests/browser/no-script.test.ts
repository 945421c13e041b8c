import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitSite } from '../support/browse.ts';
import { once, visitPages } from '../support/every-page.ts';
import { onePageOfEachKind } from '../support/site.ts';

const visit = visitSite({ javaScriptEnabled: false });
const eachPage = visitPages({ javaScriptEnabled: false });
const pages = onePageOfEachKind();

test('the scripts of the site do not run in these tests', async () => {
  await visit.page.goto(visit.at('/en/guides/benefits/'));
  assert.equal(await visit.page.evaluate(() => document.documentElement.classList.contains('js')), false);
});

test('without JavaScript every kind of page in every locale shows all its words', async () => {
  assert.deepEqual(
    (await lookAtPages()).flatMap(({ hidden }) => hidden),
    [],
  );
});

test('without JavaScript no page shows a button or choice that does nothing', async () => {
  assert.deepEqual(
    (await lookAtPages()).flatMap(({ dead }) => dead),
    [],
  );
});

test('without JavaScript the panel of the reading tools says that it needs it', async () => {
  for (const locale of ['en', 'ur']) {
    await visit.page.goto(visit.at(`/${locale}/`));
    await visit.page.locator('.tools > summary').click();
    assert.match((await visit.page.locator('.tools-panel').innerText()).trim(), /^[^\n]*JavaScript[^\n]*$/);
  }
});

test('without JavaScript the search box leads to a list of all guides', async () => {
  const { page } = visit;
  for (const locale of ['en', 'ur', 'bn', 'so']) {
    await page.goto(visit.at(`/${locale}/`));
    await page.locator('#search-header').fill('a word & <b>');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/${locale}/search/`);
    const listed = await page.$$eval('main .search-all .card a', (links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
    );
    await page.goto(visit.at(`/${locale}/guides/`));
    const all = await page.$$eval('main .card a', (links) => links.map((link) => link.getAttribute('href')));
    assert.ok(all.length >= 6);
    assert.deepEqual(listed, all);
  }
});

test('without JavaScript the language menu opens and leads to the same guide', async () => {
  const { page } = visit;
  await page.goto(visit.at('/en/guides/benefits/'));
  await page.locator('.languages > summary').click();
  await page.locator('.languages a[lang="bn"]').click();
  await page.waitForURL('**/bn/guides/benefits/');
});

/** Words that are not shown, and buttons that do nothing, on each page. What opens by itself is opened first. */
const lookAtPages = once(() =>
  eachPage(pages, async (page, path) => {
    const { hidden, dead } = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
      const words: string[] = [];
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        // These are for paper, or for what only a script can do.
        if (!node.textContent!.trim() || parent.closest('.print-only, .needs-script, .search-nothing, script')) continue;
        const { width, height } = parent.getBoundingClientRect();
        if (!parent.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || width < 2 || height < 2)
          words.push(node.textContent!.trim().slice(0, 50));
      }
      const buttons = [...document.querySelectorAll('button, input, [role="button"]')]
        .filter((element) => element.checkVisibility() && !element.closest('form[action]'))
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
      return { hidden: words, dead: buttons };
    });
    return [{ hidden: hidden.map((text) => `${path}: ${text}`), dead: dead.map((text) => `${path}: ${text}`) }];
  }),
);
