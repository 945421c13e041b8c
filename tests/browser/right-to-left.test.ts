import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright';
import { phone, visitSite, wide } from '../support/browse.ts';

const visit = visitSite();
const guide = '/ur/guides/complaints/';

test('the digits of a phone number run from left to right in Urdu', async () => {
  const { page } = visit;
  let seen = 0;
  for (const path of [guide, '/ur/search/']) {
    await page.goto(visit.at(path));
    const numbers = await page.$$eval('a[href^="tel:"], bdi', (elements) =>
      elements
        .filter((element) => /\d[ \u00A0]+\d/.test(element.textContent!) && element.checkVisibility())
        .map((element) => {
          const places: number[] = [];
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let index = 0; index < node.textContent!.length; index += 1) {
              if (!/\d/.test(node.textContent![index]!)) continue;
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + 1);
              places.push(range.getBoundingClientRect().left);
            }
          }
          return { text: element.textContent!, places };
        }),
    );
    for (const { text, places } of numbers) {
      seen += 1;
      assert.ok(places.length > 5, text);
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        text,
      );
    }
  }
  assert.ok(seen >= 3);
});

test('without its own direction a phone number would be turned round: the measure above sees that', async () => {
  const { page } = visit;
  await page.goto(visit.at(guide));
  const places = await page.evaluate(() => {
    const line = document.querySelector('.idea-words > p')!;
    line.textContent = 'فون 0300 061 0614 پر';
    return ['0300', '0614'].map((group) => {
      const range = document.createRange();
      const start = line.textContent!.indexOf(group);
      range.setStart(line.firstChild!, start);
      range.setEnd(line.firstChild!, start + 4);
      return range.getBoundingClientRect().left;
    });
  });
  assert.ok(places[0]! > places[1]!);
});

test('in Urdu the page is mirrored: the picture stands at the right of its words, the name of the site at the right', async () => {
  const { page } = visit;
  await page.setViewportSize(wide.viewport);
  for (const [path, isMirrored] of [
    [guide, true],
    ['/en/guides/complaints/', false],
  ] as const) {
    await page.goto(visit.at(path));
    const pairs: [string, string][] = [
      ['.idea .picture', '.idea .idea-words'],
      ['.site-name', '.tools > summary'],
      ['.menu', '.search-header'],
      ['.guide-head .picture', 'h1'],
    ];
    for (const [first, second] of pairs) {
      const [a, b] = [await left(page.locator(first).first()), await left(page.locator(second).first())];
      assert.equal(a > b, isMirrored, `${path}: ${first} and ${second}`);
    }
    await page.locator('.languages > summary').click();
    const box = (await page.locator('.languages > ul').boundingBox())!;
    assert.ok(box.x >= 0 && box.x + box.width <= wide.viewport.width);
  }
});

test('in Urdu lines begin at the right edge, and steps have their number at the right', async () => {
  const { page } = visit;
  await page.goto(visit.at(guide));
  const gaps = await page.$$eval('.idea-words > p:not(.meaning)', (lines) =>
    lines.map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return Math.abs(line.getBoundingClientRect().right - Math.max(...[...range.getClientRects()].map(({ right }) => right)));
    }),
  );
  assert.ok(gaps.length > 5 && Math.max(...gaps) < 6, String(Math.max(...gaps)));
  const number = await page
    .locator('.steps > li')
    .first()
    .evaluate((step) => step.getBoundingClientRect().right - step.querySelector('p, :scope > *')!.getBoundingClientRect().right);
  assert.ok(number > 40);
});

test('pictures are not mirrored', async () => {
  await visit.page.goto(visit.at(guide));
  const turned = await visit.page.$$eval(
    '.picture',
    (pictures) =>
      pictures.filter((picture) => !['none', '1'].includes(getComputedStyle(picture).transform) || getComputedStyle(picture).scale !== 'none').length,
  );
  assert.equal(turned, 0);
});

test('English names inside Urdu are marked as English, and their letters run from left to right', async () => {
  await visit.page.goto(visit.at(guide));
  const names = await visit.page.$$eval('main bdi[lang="en"]', (elements) => elements.map((element) => getComputedStyle(element).direction));
  assert.ok(names.length > 3);
  assert.deepEqual([...new Set(names)], ['ltr']);
});

test('on a phone in Urdu the open menus lie inside the window', async () => {
  const { page } = visit;
  await page.setViewportSize(phone);
  await page.goto(visit.at(guide));
  for (const menu of ['.languages', '.tools']) {
    await page.locator(`${menu} > summary`).click();
    const box = (await page.locator(`${menu} > :not(summary)`).boundingBox())!;
    assert.ok(box.x >= 0 && box.x + box.width <= phone.width, `${menu} ${JSON.stringify(box)}`);
  }
  await page.setViewportSize(wide.viewport);
});

async function left(locator: Locator): Promise<number> {
  return (await locator.boundingBox())!.x;
}
