import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import sharp from 'sharp';
import type { Page } from 'playwright';
import { phone, visitSite, wide } from '../support/browse.ts';

const visit = visitSite();
const guide = '/en/guides/direct-payments/';

beforeEach(async () => {
  await visit.page.setViewportSize(wide.viewport);
  await visit.page.goto(visit.at(guide));
});

for (const path of [guide, '/ur/guides/direct-payments/', '/en/', '/en/search/', '/en/words/', '/', '/404.html']) {
  test(`on ${path} Tab reaches everything there is to press, in reading order, once, and gets out at the end`, async () => {
    await visit.page.goto(visit.at(path));
    const wanted = await visit.page.evaluate(() => {
      const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex="0"]')].filter((element) =>
        element.checkVisibility(),
      );
      return stops.map((element, index) => (element.dataset['stop'] = String(index)));
    });
    assert.ok(wanted.length > 3);
    const walked: string[] = [];
    for (let count = 0; count < wanted.length; count += 1) walked.push(await pressTab(visit.page));
    assert.deepEqual(walked, wanted);
    // Some browsers go round by the window's own buttons, some start again at once.
    assert.match(await pressTab(visit.page), /^(?:outside|0)$/);
  });
}

test('the first Tab shows the link that skips to the words; Enter moves on behind the header', async () => {
  const { page } = visit;
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  assert.ok(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0));
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement!.closest('main') !== null && document.activeElement!.id !== 'main'));
});

for (const [menu, inside] of [
  ['.languages', 'a'],
  ['.tools', 'input'],
] as const) {
  test(`Enter opens the menu ${menu}, Tab goes into it, Escape closes it and gives the focus back`, async () => {
    const { page } = visit;
    const summary = page.locator(`${menu} > summary`);
    await summary.focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.locator(menu).evaluate((details) => (details as HTMLDetailsElement).open));
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(([part, kind]) => document.activeElement!.matches(`${part} ${kind}`), [menu, inside] as const));
    await page.keyboard.press('Escape');
    assert.equal(await page.locator(menu).evaluate((details) => (details as HTMLDetailsElement).open), false);
    assert.ok(await summary.evaluate((element) => element === document.activeElement));
  });
}

test('only one menu of the header is open at a time, and moving on with Tab closes it', async () => {
  const { page } = visit;
  const open = (): Promise<number> => page.locator('.header details[open]').count();
  await page.locator('.languages > summary').click();
  await page.locator('.tools > summary').click();
  assert.equal(await open(), 1);
  for (let count = 0; (await page.evaluate(() => document.activeElement!.closest('.tools') !== null)) && count < 30; count += 1)
    await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement!.closest('.tools')), null);
  assert.equal(await open(), 0);
});

test('the language menu leads to the same guide with the keyboard alone', async () => {
  const { page } = visit;
  await page.locator('.languages > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ur/guides/direct-payments/');
});

test('arrow keys change a choice of the reading tools', async () => {
  const { page } = visit;
  await page.locator('.tools > summary').click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.documentElement.dataset['size']), 'large');
});

test('Enter on a line of the contents moves to its part of the guide', async () => {
  const { page } = visit;
  const link = page.locator('.contents a').nth(1);
  const id = decodeURIComponent((await link.getAttribute('href'))!.slice(1));
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((name) => Math.abs(document.getElementById(name)!.getBoundingClientRect().top) < 150, id);
  await page.keyboard.press('Tab');
  assert.ok(
    await page.evaluate(
      (name) => document.getElementById(name)!.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING,
      id,
    ),
  );
});

for (const [name, window] of [
  ['a wide window', wide.viewport],
  ['a phone', phone],
] as const) {
  test(`in ${name} the focus can be seen at every stop: it lies in the window, uncovered, with a strong edge`, async () => {
    const { page } = visit;
    await page.setViewportSize(window);
    await page.goto(visit.at(guide));
    // What is offered for listening comes a little later, and moves what is below it.
    await page.waitForSelector('listen-button :is(p, button)');
    const weak: string[] = [];
    for (let count = 0; count < 60; count += 1) {
      if ((await pressTab(page)) === 'outside') break;
      const { label, isThere } = await focusedPlace(page);
      const edge = await changedEdge(page);
      if (!isThere || edge < 0.35)
        weak.push(`${label}: ${isThere ? `${Math.round(edge * 100)}% of its edge changes` : 'covered or out of the window'}`);
    }
    assert.deepEqual(weak, []);
  });
}

/** Presses Tab and tells where the focus is: the number of the stop, or "outside". */
async function pressTab(page: Page): Promise<string> {
  await page.keyboard.press('Tab');
  return page.evaluate(() =>
    document.activeElement === document.body ? 'outside' : ((document.activeElement as HTMLElement).dataset['stop'] ?? 'unknown'),
  );
}

function focusedPlace(page: Page): Promise<{ label: string; isThere: boolean }> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const element = document.activeElement!;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const seen = document.elementFromPoint((left + right) / 2, Math.max(1, (top + Math.min(bottom, innerHeight)) / 2));
    const isInside = left >= -1 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight;
    return {
      label: `${element.tagName} ${element.textContent!.trim().slice(0, 30)}`,
      isThere: isInside && seen !== null && (element.contains(seen) || seen.contains(element)),
    };
  });
}

/** Which part of the ring around the focused element looks different without the focus. Blurring keeps the place of Tab. */
async function changedEdge(page: Page): Promise<number> {
  const target = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const box = await target.evaluate((element) => {
    const isCard = getComputedStyle(element, '::after').position === 'absolute';
    const { left, top, width, height } = (isCard ? (element.closest('.card') ?? element) : element).getBoundingClientRect();
    return { x: left - 6, y: top - 6, width: width + 12, height: height + 12 };
  });
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const { width, height } = page.viewportSize()!;
  const clip = { x, y, width: Math.min(box.width, width - x), height: Math.min(box.height, height - y) };
  const focused = await pixels(page, clip);
  await target.evaluate((element) => element.blur());
  const plain = await pixels(page, clip);
  let ring = 0;
  let changed = 0;
  for (let row = 0; row < focused.height; row += 1) {
    for (let column = 0; column < focused.width; column += 1) {
      const depth = Math.min(row, column, focused.height - 1 - row, focused.width - 1 - column);
      if (depth < 1 || depth > 4) continue;
      const place = (row * focused.width + column) * 3;
      ring += 1;
      if ([0, 1, 2].some((channel) => Math.abs(focused.data[place + channel]! - plain.data[place + channel]!) > 40)) changed += 1;
    }
  }
  return changed / ring;
}

async function pixels(page: Page, clip: { x: number; y: number; width: number; height: number }) {
  const { data, info } = await sharp(await page.screenshot({ clip, animations: 'disabled' }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
