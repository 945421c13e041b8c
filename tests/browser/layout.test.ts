import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { phone, visitSite, wide } from '../support/browse.ts';
import { clippedText, overlongLines, sidewaysScroll, smallTargets, smallText, splitSentences } from '../support/measure.ts';
import { builtLocales, onePageOfEachKind, type BuiltPage } from '../support/site.ts';

const visit = visitSite();
const pages = onePageOfEachKind();
const guides = pages.filter(({ route }) => route === 'guide');
// 400% zoom of a window of 1280 by 1024 pixels.
const zoomed = { width: 320, height: 256 };
const menus = ['.languages', '.tools'];

test('there is a page of each kind in every locale to look at', () => {
  assert.equal(guides.length, builtLocales().length);
  assert.ok(pages.length > 30);
});

test('nothing scrolls sideways at 320 pixels or 400% zoom, on any kind of page in any locale, with menus closed and open', async () => {
  const wrong: string[] = [];
  await eachPage(pages, phone, async (page, path) => {
    wrong.push(...(await sidewaysScroll(page)).map((what) => `${path} at 320: ${what}`));
    await page.setViewportSize(zoomed);
    wrong.push(...(await sidewaysScroll(page)).map((what) => `${path} at 400%: ${what}`));
    for (const menu of menus) {
      if ((await page.locator(menu).count()) === 0) continue;
      await page.locator(`${menu} > summary`).click();
      wrong.push(...(await sidewaysScroll(page)).map((what) => `${path} ${menu}: ${what}`));
    }
    await page.setViewportSize(phone);
  });
  assert.deepEqual(wrong, []);
});

test('with the largest letters, spaces and pictures nothing scrolls sideways on a phone', async () => {
  const wrong: string[] = [];
  await eachPage(pages, phone, async (page, path) => {
    await page.evaluate(() =>
      Object.assign(document.documentElement.dataset, { size: 'larger', spacing: 'wide', pictures: 'large', letters: 'dyslexia' }),
    );
    wrong.push(...(await sidewaysScroll(page)).map((what) => `${path}: ${what}`));
  });
  assert.deepEqual(wrong, []);
});

test('more space between letters, words and lines cuts no words off (WCAG 1.4.12), on a phone and in a wide window', async () => {
  const wrong: string[] = [];
  for (const window of [phone, wide.viewport]) {
    await eachPage(pages, window, async (page, path) => {
      await page.evaluate(() => {
        // A constructed style sheet: the security policy forbids a <style> element.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        );
        document.adoptedStyleSheets = [sheet];
      });
      const found = [...(await sidewaysScroll(page)), ...(await clippedText(page))];
      wrong.push(...found.map((what) => `${path} at ${window.width}: ${what}`));
    });
  }
  assert.deepEqual(wrong, []);
});

test('no sentence with an English name or a place for the end of a line is laid out as separate boxes', async () => {
  const wrong: string[] = [];
  await eachPage(pages, phone, async (page, path) => {
    wrong.push(...(await splitSentences(page)).map((what) => `${path}: ${what}`));
  });
  assert.deepEqual(wrong, []);
});

test('from 480 pixels the picture of an idea stands at the start of its words, below that above them', async () => {
  for (const [width, place] of [
    [479, 'above'],
    [480, 'start'],
    [1280, 'start'],
  ] as const) {
    await eachPage(guides, { width, height: 800 }, async (page, path) => {
      const places = await page.$$eval('[data-idea]', (ideas) =>
        ideas.map((idea) => {
          const [picture, words] = ['.picture', '.idea-words'].map((part) => idea.querySelector(part)!.getBoundingClientRect()) as [DOMRect, DOMRect];
          if (picture.bottom <= words.top) return 'above';
          const isRightToLeft = getComputedStyle(idea).direction === 'rtl';
          return (isRightToLeft ? picture.left >= words.right : picture.right <= words.left) ? 'start' : 'elsewhere';
        }),
      );
      assert.ok(places.length > 5);
      assert.deepEqual([...new Set(places)], [place], `${path} at ${width}`);
    });
  }
});

test('the picture of an idea is at least 120 pixels wide and high in every window', async () => {
  for (const width of [320, 480, 1280]) {
    await eachPage(guides, { width, height: 800 }, async (page, path) => {
      const sizes = await page.$$eval('[data-idea] .picture', (pictures) =>
        pictures.flatMap((picture) => [picture.clientWidth, picture.clientHeight]),
      );
      assert.ok(Math.min(...sizes) >= 116, `${path} at ${width}: ${Math.min(...sizes)}`);
      const boxes = await page.$$eval('[data-idea] .picture', (pictures) => pictures.map((picture) => picture.getBoundingClientRect().width));
      assert.ok(Math.min(...boxes) >= 120, `${path} at ${width}: ${Math.min(...boxes)}`);
    });
  }
});

test('no words are smaller than 14 point (18.66 pixels)', async () => {
  const wrong: string[] = [];
  await eachPage(pages, phone, async (page, path) => {
    for (const menu of menus) await page.$$eval(menu, ([details]) => details?.setAttribute('open', ''));
    wrong.push(...(await smallText(page, 18.66)).map((what) => `${path}: ${what}`));
  });
  assert.deepEqual(wrong, []);
});

test('no line of words is longer than 80 characters', async () => {
  const wrong: string[] = [];
  await eachPage(pages, wide.viewport, async (page, path) => {
    wrong.push(...(await overlongLines(page, 80)).map((what) => `${path}: ${what}`));
  });
  assert.deepEqual([...new Set(wrong)], []);
});

test('everything to press is at least 44 by 44 pixels, but links inside a sentence', async () => {
  const wrong: string[] = [];
  for (const window of [phone, wide.viewport]) {
    await eachPage(pages, window, async (page, path) => {
      wrong.push(...(await smallTargets(page, 44)).map((what) => `${path} at ${window.width}: ${what}`));
      for (const menu of menus) {
        if ((await page.locator(menu).count()) === 0) continue;
        await page.locator(`${menu} > summary`).click();
        wrong.push(...(await smallTargets(page, 44, menu)).map((what) => `${path} at ${window.width}: ${what}`));
      }
    });
  }
  assert.deepEqual(wrong, []);
});

async function eachPage(
  some: readonly BuiltPage[],
  window: { width: number; height: number },
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  await visit.page.setViewportSize(window);
  for (const { path } of some) {
    await visit.page.goto(visit.at(path));
    await look(visit.page, path);
  }
}
