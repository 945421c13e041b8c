import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { visitSite } from '../support/browse.ts';
import { serveClientCode } from '../support/client-code.ts';
import { builtLocales, builtPages } from '../support/site.ts';
import { kinds, queries } from './queries.ts';
import { findAll, makeReport, placeOf } from './measure.ts';

const visit = visitSite();
const box = (page: Page) => page.locator('#search-page');
const results = (page: Page): Promise<string[]> =>
  page.$$eval('#search-results .card a', (links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

const leastQuestions = 40;
const leastShare = 0.95;

test(`every language of the site has at least ${leastQuestions} questions, a third of them held out`, () => {
  for (const locale of builtLocales()) {
    const all = queries.get(locale) ?? [];
    assert.ok(all.length >= leastQuestions, locale);
    assert.ok(all.filter(({ isHeldOut }) => isHeldOut).length >= Math.floor(all.length / 3), locale);
  }
});

test('the guides that the questions name are on the site, and each kind of question is known', () => {
  const guides = new Set(builtPages().map(({ path }) => path));
  for (const [locale, all] of queries)
    for (const { typed, kind, guides: named } of all) {
      assert.ok(kinds.includes(kind), `${locale}: ${typed}`);
      assert.ok(
        named.some((guide) => guides.has(`/${locale}/guides/${guide}/`)),
        `${locale}: ${typed}`,
      );
    }
});

for (const [locale, all] of queries)
  test(`${locale}: ${leastShare * 100} of 100 questions have their guide among the first three results, and the word for a guide has it first`, async () => {
    const page = await visit.fresh();
    await serveClientCode(page);
    await page.goto(visit.at('/en/'));
    const found = await findAll(page, locale, all);
    const report = makeReport(all, found);
    assert.deepEqual(
      all.filter((query, index) => query.isFirst && placeOf(query, found[index]!) !== 0).map(({ typed }) => typed),
      [],
      report,
    );
    assert.ok(all.filter((query, index) => placeOf(query, found[index]!) >= 0).length >= all.length * leastShare, report);
  });

test('words typed before the script of the page arrives stay, and are searched', async () => {
  const page = await visit.fresh();
  let letThrough = (): void => undefined;
  const held = new Promise<void>((done) => (letThrough = done));
  await page.route('**/_astro/search-page.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(visit.at('/en/search/'), { waitUntil: 'commit' });
  await box(page).fill('complain');
  letThrough();
  await answered(page);
  assert.equal(await box(page).inputValue(), 'complain');
  assert.ok((await results(page)).includes('/en/guides/complaints/'));
});

for (const [locale, typed, guide] of [
  ['en', 'can I pay my mother', 'paying-family'],
  ['ur', 'bujet', 'personal-budget'],
  ['zh-Hans', '我可以付钱给我妈妈吗', 'paying-family'],
] as const)
  test(`${locale}: on the page, "${typed}" shows ${guide} among the first three`, async () => {
    await visit.page.goto(visit.at(`/${locale}/search/?q=${encodeURIComponent(typed)}`));
    await answered(visit.page);
    assert.ok((await results(visit.page)).slice(0, 3).includes(`/${locale}/guides/${guide}/`));
  });

test('a slip is mended, and the page says for which words it shows results', async () => {
  const { page } = visit;
  await page.goto(visit.at('/en/search/?q=hosptial'));
  await answered(page);
  assert.match(await page.locator('.search-status').innerText(), /^Showing results for: hospital\. \d+ pages? found$/);
  assert.equal(await box(page).inputValue(), 'hosptial');
});

test('the edition of a guide for one community stands right below its guide', async () => {
  const { page } = visit;
  await page.goto(visit.at('/en/search/?q=interpreter'));
  await answered(page);
  const [first, second] = await results(page);
  assert.deepEqual([first, second], ['/en/guides/interpreters-and-formats/', '/en/guides/interpreters-and-formats-bsl-users/']);
});

test('results come while one types, and the address keeps the words', async () => {
  const { page } = visit;
  await page.goto(visit.at('/en/search/'));
  // The script of the page comes a little later than the box.
  await page.waitForSelector('.search-status', { state: 'attached' });
  await box(page).pressSequentially('benef', { delay: 20 });
  await answered(page);
  assert.ok((await results(page)).length > 0);
  assert.match((await page.locator('.search-status').innerText()).trim(), /^\d+ pages? found$/);
  assert.equal(await page.locator('.search-status').getAttribute('role'), 'status');
  assert.equal(new URL(page.url()).searchParams.get('q'), 'benef');
  assert.ok(await box(page).evaluate((input) => input === document.activeElement));
  await box(page).fill('');
  await page.waitForFunction(() => document.querySelectorAll('#search-results .card').length === 0);
  assert.equal(new URL(page.url()).search, '');
});

test('Back from a guide comes to the same results', async () => {
  const { page } = visit;
  await page.goto(visit.at('/en/search/'));
  // The script of the page comes a little later than the box.
  await page.waitForSelector('.search-status', { state: 'attached' });
  await box(page).fill('family');
  await answered(page);
  const before = await results(page);
  await page.locator('#search-results .card a').first().click();
  await page.waitForURL('**/guides/**');
  await page.goBack();
  await answered(page);
  assert.equal(await box(page).inputValue(), 'family');
  assert.deepEqual(await results(page), before);
});

test('the results can be narrowed to one topic, and widened again', async () => {
  const { page } = visit;
  await page.goto(visit.at('/en/search/?q=council'));
  await answered(page);
  const all = await results(page);
  const topics = page.locator('.search-filters label');
  assert.ok((await topics.count()) >= 3);
  const topic = (await topics.nth(1).innerText()).trim();
  await topics.nth(1).click();
  await page.waitForFunction((count) => document.querySelectorAll('#search-results .card').length < count, all.length);
  const shown = await page.$$eval('#search-results .result-topic', (lines) => lines.map((line) => line.textContent));
  assert.ok(shown.length > 0);
  // A service may have several topics: its line says what it is.
  for (const line of shown) assert.ok(line!.endsWith(topic) || line === 'Service', line!);
  assert.ok(shown.some((line) => line!.endsWith(topic)));
  await topics.first().click();
  await page.waitForFunction((count) => document.querySelectorAll('#search-results .card').length === count, all.length);
  assert.deepEqual(await results(page), all);
});

test('each result has the picture, title and topic of its guide, and the words that were found are marked', async () => {
  const { page } = visit;
  await page.goto(visit.at('/ur/search/?q=%D8%AE%D8%A7%D9%86%D8%AF%D8%A7%D9%86'));
  await answered(page);
  const card = page.locator('#search-results .card').first();
  const path = new URL(await card.locator('a').evaluate((link) => (link as HTMLAnchorElement).href)).pathname;
  const picture = card.locator('img');
  // It rejects when the picture cannot be shown.
  await picture.evaluate((image) => (image as HTMLImageElement).decode());
  assert.equal(await picture.getAttribute('alt'), '');
  assert.match(await card.locator('mark').first().innerText(), /خاندان/);
  const title = await card.locator('a').innerText();
  await page.goto(visit.at(path));
  assert.equal((await page.locator('h1').innerText()).replace(/\s+/g, ' '), title.replace(/\s+/g, ' '));
});

test('a service is found by its name and by what it does, and says that it is a service', async () => {
  const { page } = visit;
  for (const [locale, typed, label] of [
    ['en', 'Mencap', 'Service'],
    ['ur', 'ڈیمنشیا والے لوگوں', 'سروس'],
  ] as const) {
    await page.goto(visit.at(`/${locale}/search/?q=${encodeURIComponent(typed)}`));
    await answered(page);
    const found = page.locator('#search-results .card').filter({ has: page.locator(`a[href*="/${locale}/services/"]`) });
    assert.equal(await found.first().locator('.result-topic').innerText(), label);
  }
});

for (const locale of queries.keys()) {
  test(`${locale}: where nothing is found, the topics and people to call are shown, and they go when something is found`, async () => {
    const { page } = visit;
    await page.goto(visit.at(`/${locale}/search/?q=qqqxzzy`));
    await answered(page);
    const nothing = page.locator('#search-nothing');
    assert.ok(await nothing.isVisible());
    assert.ok((await nothing.locator('.card a').count()) >= 3);
    assert.ok((await nothing.locator('a[href^="tel:"], a[href^="https:"]').count()) >= 1);
    await box(page).fill(queries.get(locale)![0]!.typed);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#search-nothing')!.hidden);
    assert.ok((await results(page)).length > 0);
  });
}

test('from another language one can look in the English guides too; they are marked as English', async () => {
  const { page } = visit;
  await page.goto(visit.at('/ur/search/?q=stepchild'));
  await answered(page);
  await page.locator('#search-other').click();
  await page.waitForSelector('.search-other li');
  const list = page.locator('.search-other [lang="en"]');
  assert.equal(await list.first().evaluate((element) => getComputedStyle(element).direction), 'ltr');
  assert.match((await page.locator('.search-other a').first().getAttribute('href'))!, /^\/en\//);
});

async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector('.search-status');
    return status !== null && status.textContent !== '' && !status.textContent!.endsWith('…');
  });
}
