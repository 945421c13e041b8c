import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFaults, runAxe, type AxeFault } from '../support/axe.ts';
import { phone, wide } from '../support/browse.ts';
import { once, visitPages } from '../support/every-page.ts';
import { builtPages, onePageOfEachKind, type BuiltPage } from '../support/site.ts';

// axe-core has no check for most barriers; see the other tests in this folder and in tests/build/.
const eachPage = visitPages();
const looks = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

test('axe finds nothing on any page, with all its rules, in a wide window and light colours', async () => {
  assertNone((await checkEveryPage()).filter(({ state }) => state === 'wide, light'));
});

test('axe finds no fault of contrast, target size or scrolling on any page at 320 pixels in dark colours', async () => {
  assertNone((await checkEveryPage()).filter(({ state }) => state === '320, dark'));
});

test('axe finds no fault of contrast, target size or scrolling at 320 pixels in light colours and in a wide window in dark ones', async () => {
  const faults = await eachPage(onePageOfEachKind(), async (page, path) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const found = await runAxe(page, path, 'wide, dark', looks);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(phone);
    found.push(...(await runAxe(page, path, '320, light', looks)));
    await page.setViewportSize(wide.viewport);
    return found;
  });
  assertNone(faults);
});

test('axe finds no fault in the colours of the reading tools, in English and Urdu', async () => {
  const pages = onePageOfEachKind(['en', 'ur']);
  const faults = await eachPage(pages, async (page, path) => {
    const found: AxeFault[] = [];
    for (const colours of ['cream', 'contrast', 'dark', 'light']) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-colours', value), colours);
      found.push(...(await runAxe(page, path, colours, looks)));
    }
    return found;
  });
  assertNone(faults);
});

test('axe finds nothing when the menus of the header are open', async () => {
  const faults = await eachPage(
    onePageOfEachKind(['en', 'ur']).filter(({ route }) => route === 'guide'),
    async (page, path) => {
      const found: AxeFault[] = [];
      for (const menu of ['.languages', '.tools']) {
        await page.locator(`${menu} > summary`).click();
        found.push(...(await runAxe(page, path, `${menu} open`)));
      }
      return found;
    },
  );
  assertNone(faults);
});

test('axe finds nothing in forced colours, and buttons, boxes and menus keep an edge or an underline there', async () => {
  const guide = builtPages().filter(({ path }) => path === '/en/guides/direct-payments/');
  const faults = await eachPage(guide, async (page, path) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const found = await runAxe(page, path, 'forced colours', ['target-size', 'scrollable-region-focusable', 'button-name']);
    const bare = await page.$$eval('button, summary, input[type="search"], .note', (elements) =>
      elements
        .filter((element) => element.checkVisibility() && getComputedStyle(element).borderInlineStartWidth === '0px')
        .filter((element) => getComputedStyle(element).textDecorationLine !== 'underline')
        .map(({ outerHTML }) => outerHTML),
    );
    assert.deepEqual(bare, []);
    await page.emulateMedia({ forcedColors: 'none' });
    return found;
  });
  assertNone(faults);
});

test('axe sees faults that are put into a page on purpose: in all rules, in dark colours and at 320 pixels', async () => {
  const [guide] = builtPages().filter(({ path }) => path === '/en/guides/direct-payments/');
  const faults = await eachPage([guide!], async (page, path) => {
    await page.evaluate(() => {
      document.querySelector('main img')!.removeAttribute('alt');
      const [faint, grey] = document.querySelectorAll<HTMLElement>('main .idea-words > p');
      faint!.style.opacity = '0.4';
      grey!.style.color = '#666';
    });
    const found = await runAxe(page, path, 'all');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone);
    found.push(...(await runAxe(page, path, 'dark', looks)));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(wide.viewport);
    return found;
  });
  const seen = faults.map(({ state, rule }) => `${state} ${rule}`);
  for (const fault of ['all image-alt', 'all color-contrast', 'all color-contrast-enhanced', 'dark color-contrast'])
    assert.ok(seen.includes(fault), `${fault} in ${seen}`);
});

/** Guides in two languages are the guides again, so one of each two languages stands for all. */
const checkedPages = (): BuiltPage[] => {
  const seen = new Set<string>();
  return builtPages().filter(({ path, route }) => {
    const languages = path.replace(/guides\/[^/]+/, '');
    return route !== 'pair' || (!seen.has(languages) && seen.add(languages));
  });
};

/** Each page is loaded once. Contrast does not depend on the width, nor sizes on the colours: two looks show each page in all four. */
const checkEveryPage = once(() =>
  eachPage(checkedPages(), async (page, path) => {
    const found = await runAxe(page, path, 'wide, light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone);
    found.push(...(await runAxe(page, path, '320, dark', looks)));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(wide.viewport);
    return found;
  }),
);

function assertNone(faults: readonly AxeFault[]): void {
  assert.equal(faults.length, 0, `\n${listFaults(faults)}`);
}
