import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { phone, wide } from '../support/browse.ts';
import { once, visitPages, withLetters } from '../support/every-page.ts';
import { clippedText, overlongLines, sidewaysScroll, smallTargets, smallText, splitSentences } from '../support/measure.ts';
import { builtLocales, onePageOfEachKind } from '../support/site.ts';

const eachPage = visitPages({}, withLetters);
const pages = onePageOfEachKind();
const guides = pages.filter(({ route }) => route === 'guide');
// 400% zoom of a window of 1280 by 1024 pixels.
const zoomed = { width: 320, height: 256 };
const menus = ['.languages', '.tools'];
const kinds = ['sideways', 'sideways when large', 'spacing', 'small words', 'long line', 'small target', 'split sentence'] as const;

test('there is a page of each kind in every locale to look at', () => {
  assert.equal(guides.length, builtLocales().length);
  assert.ok(pages.length > 30);
});

test('nothing scrolls sideways at 320 pixels or 400% zoom, on any kind of page in any locale, with menus closed and open', async () => {
  await assertNone('sideways');
});

test('with the largest letters, spaces and pictures nothing scrolls sideways on a phone', async () => {
  await assertNone('sideways when large');
});

test('more space between letters, words and lines cuts no words off (WCAG 1.4.12), on a phone and in a wide window', async () => {
  await assertNone('spacing');
});

test('no words are smaller than 14 point (18.66 pixels)', async () => {
  await assertNone('small words');
});

test('no line of words is longer than 80 characters', async () => {
  await assertNone('long line');
});

test('everything to press is at least 44 by 44 pixels, but links inside a sentence', async () => {
  await assertNone('small target');
});

test('no sentence with an English name or a place for the end of a line is laid out as separate boxes', async () => {
  await assertNone('split sentence');
});

test('from 480 pixels the picture of an idea stands at the start of its words, below that above them', async () => {
  const places = (await measureIdeas()).map(({ path, width, places }) => [path, width, places]);
  assert.deepEqual(
    places,
    places.map(([path, width]) => [path, width, [Number(width) < 480 ? 'above' : 'start']]),
  );
});

test('the picture of an idea is at least 120 pixels wide and high in every window', async () => {
  for (const { path, width, count, drawing, box } of await measureIdeas()) {
    assert.ok(count > 5, path);
    assert.ok(drawing >= 116 && box >= 120, `${path} at ${width}: ${drawing} in ${box}`);
  }
});

test('the measures see words, lines, targets and sentences that break the rules', async () => {
  const seen = await eachPage(guides.slice(0, 1), async (page) => {
    await page.setViewportSize(phone);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('.idea-words > p');
      first!.style.cssText = 'inline-size: 200vw; max-inline-size: none; font-size: 12px';
      second!.innerHTML = '<a href="/">home again</a>';
      // Set one by one: the security policy forbids a style attribute.
      Object.assign((second!.firstChild as HTMLElement).style, {
        display: 'inline-block',
        inlineSize: '20px',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
      });
    });
    await page.evaluate(() => {
      const third = document.querySelectorAll<HTMLElement>('.idea-words > p')[2]!;
      third.innerHTML = 'Ask the <bdi>NHS</bdi> too';
      third.style.display = 'flex';
    });
    const measures = [sidewaysScroll(page), smallText(page, 18.66), smallTargets(page, 44), clippedText(page), splitSentences(page)];
    return (await Promise.all(measures)).map(({ length }) => length);
  });
  assert.ok(
    seen.every((count) => count > 0),
    String(seen),
  );
});

interface Fault {
  kind: (typeof kinds)[number];
  what: string;
}

async function assertNone(kind: Fault['kind']): Promise<void> {
  const found = (await measurePages()).filter((fault) => fault.kind === kind);
  assert.deepEqual([...new Set(found.map(({ what }) => what))], []);
}

/** Each page is shown once; everything is measured on it then. */
const measurePages = once(() => {
  const look = async (page: Page, path: string): Promise<Fault[]> => {
    const faults: Fault[] = [];
    const add = (kind: Fault['kind'], where: string, found: readonly string[]): void => {
      faults.push(...found.map((what) => ({ kind, what: `${path}${where}: ${what}` })));
    };
    for (const window of [phone, wide.viewport]) {
      const at = ` at ${window.width}`;
      await page.setViewportSize(window);
      add('sideways', at, await sidewaysScroll(page));
      add('small target', at, await smallTargets(page, 44));
      add('split sentence', at, await splitSentences(page));
      if (window === wide.viewport) add('long line', at, await overlongLines(page, 80));
      for (const menu of menus) {
        await setMenu(page, menu, true);
        add('sideways', `${at} ${menu}`, await sidewaysScroll(page));
        add('small target', at, await smallTargets(page, 44, menu));
        add('small words', at, await smallText(page, 18.66));
        await setMenu(page, menu, false);
      }
      await page.evaluate(() => {
        // A constructed style sheet: the security policy forbids a <style> element.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        );
        document.adoptedStyleSheets = [sheet];
      });
      add('spacing', at, [...(await sidewaysScroll(page)), ...(await clippedText(page))]);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
    }
    await page.setViewportSize(zoomed);
    add('sideways', ' at 400%', await sidewaysScroll(page));
    await page.setViewportSize(phone);
    const largest = { size: 'larger', spacing: 'wide', pictures: 'large', letters: 'dyslexia' };
    await page.evaluate((choices) => Object.assign(document.documentElement.dataset, choices), largest);
    add('sideways when large', '', await sidewaysScroll(page));
    return faults;
  };
  return eachPage(pages, look, { isSwapped: true });
});

/** Where the pictures of the ideas stand in windows of some widths, and the smallest side of one in pixels. */
const measureIdeas = once(() =>
  eachPage(guides, async (page, path) => {
    const found = [];
    for (const width of [320, 479, 480, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const ideas = await page.$$eval('[data-idea]', (elements) =>
        elements.map((idea) => {
          const [picture, words] = ['.picture', '.idea-words'].map((part) => idea.querySelector(part)!) as [Element, Element];
          const [a, b] = [picture.getBoundingClientRect(), words.getBoundingClientRect()];
          const isAtStart = getComputedStyle(idea).direction === 'rtl' ? a.left >= b.right : a.right <= b.left;
          const place = a.bottom <= b.top ? 'above' : isAtStart ? 'start' : 'elsewhere';
          return { place, drawing: Math.min(picture.clientWidth, picture.clientHeight), box: a.width };
        }),
      );
      found.push({
        path,
        width,
        count: ideas.length,
        places: [...new Set(ideas.map(({ place }) => place))],
        drawing: Math.min(...ideas.map(({ drawing }) => drawing)),
        box: Math.min(...ideas.map(({ box }) => box)),
      });
    }
    return found;
  }),
);

const setMenu = (page: Page, menu: string, isOpen: boolean): Promise<unknown> =>
  page.$$eval(menu, (found, open) => found.forEach((details) => details.toggleAttribute('open', open)), isOpen);
