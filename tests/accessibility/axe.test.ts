import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { listFaults, rulesOfLooks, runAxe, type AxeFault } from '../support/axe.ts';
import { phone } from '../support/browse.ts';
import { once, setView, visitPages, withoutVoice } from '../support/every-page.ts';
import { builtPages, onePageOfEachKind, type BuiltPage } from '../support/site.ts';

// axe-core has no check for most barriers; see the other tests in this folder and in tests/build/.
const eachPage = visitPages({}, withoutVoice);

const darkPhone = { viewport: phone, colorScheme: 'dark' } as const;

// Contrast does not depend on the width, nor sizes on the colours: two looks show each page in all four.
const looks = [
  { state: 'wide, light', view: {}, rules: undefined },
  { state: '320, dark', view: darkPhone, rules: rulesOfLooks },
];

/** Both looks at each page, which is shown once. It begins as the page before has ended, because to change the window is dear. */
const lookAtPages = once(() =>
  eachPage(
    checkedPages(),
    async (page, path) => {
      const found: AxeFault[] = [];
      const isNarrow = page.viewportSize()!.width === phone.width;
      for (const { state, view, rules } of isNarrow ? looks.toReversed() : looks) {
        await setView(page, view);
        found.push(...(await runAxe(page, path, state, rules)));
      }
      return found;
    },
    { isSwapped: true, view: {} },
  ),
);

test('axe finds nothing on any page, with all its rules, in a wide window and light colours', async () => {
  assertNone((await lookAtPages()).filter(({ state }) => state === 'wide, light'));
});

test('axe finds no fault of contrast, target size or scrolling on any page at 320 pixels in dark colours', async () => {
  assertNone((await lookAtPages()).filter(({ state }) => state === '320, dark'));
});

// Each page has been seen in both widths and both colours by now. The other two pairs of them could only show what is there in
// one pair alone, and that comes with the kind of page and its direction, not with its words.
for (const [name, view] of [
  ['at 320 pixels in light colours', { viewport: phone }],
  ['in a wide window in dark colours', { colorScheme: 'dark' }],
] as const)
  test(`axe finds no fault of contrast, target size or scrolling ${name}, on one page of each kind in each direction`, async () => {
    const look = (page: Page, path: string): Promise<AxeFault[]> => runAxe(page, path, name, rulesOfLooks);
    const pages = onePageOfEachKind().filter(({ locale }) => locale === undefined || locale === 'en' || locale === 'ur');
    assertNone(await eachPage(pages, look, { isSwapped: true, view }));
  });

test('axe finds no fault in the colours of the reading tools, in English and Urdu', async () => {
  const pages = onePageOfEachKind(['en', 'ur']);
  const look = async (page: Page, path: string): Promise<AxeFault[]> => {
    const found: AxeFault[] = [];
    for (const colours of ['cream', 'contrast', 'dark', 'light']) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-colours', value), colours);
      found.push(...(await runAxe(page, path, colours, rulesOfLooks)));
    }
    return found;
  };
  assertNone(await eachPage(pages, look, { isSwapped: true }));
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

test('axe sees faults of a page that takes the place of another: in all rules, in dark colours and at 320 pixels', async () => {
  const [before, guide] = builtPages().filter(({ path }) => /^\/en\/guides\/(?:complaints|direct-payments)\/$/.test(path));
  const spoil = (page: Page): Promise<void> =>
    page.evaluate(() => {
      document.querySelector('main img')!.removeAttribute('alt');
      document.querySelector('.header summary')!.textContent = '';
      const [faint, grey, paler] = document.querySelectorAll<HTMLElement>('main .idea-words > p');
      faint!.style.opacity = '0.4';
      grey!.style.color = '#666';
      paler!.style.color = '#999';
    });
  const faultsIn = (state: string, view: { viewport?: typeof phone; colorScheme?: 'dark' }, only?: readonly string[]): Promise<AxeFault[]> =>
    eachPage(
      // Each of the two browsers loads the first and puts the second in its place.
      [before!, before!, guide!, guide!],
      async (page, path) => {
        if (path === guide!.path) await spoil(page);
        return runAxe(page, path, state, only);
      },
      { isSwapped: true, view },
    );
  const faults = [...(await faultsIn('all', {})), ...(await faultsIn('dark', darkPhone, rulesOfLooks))];
  assert.deepEqual([...new Set(faults.map(({ page }) => page))], [guide!.path]);
  const seen = faults.map(({ state, rule }) => `${state} ${rule}`);
  for (const fault of ['all image-alt', 'all summary-name', 'all color-contrast', 'all color-contrast-enhanced', 'dark color-contrast'])
    assert.ok(seen.includes(fault), `${fault} in ${seen}`);
  const ratios = faults.filter(({ state }) => state === 'dark').map(({ message }) => Number(/contrast of ([\d.]+)/.exec(message)?.[1]));
  for (const [least, most] of [
    [1, 4.5],
    [4.5, 7],
  ] as const)
    assert.ok(
      ratios.some((ratio) => ratio > least && ratio < most),
      `a contrast from ${least} to ${most} in ${ratios}`,
    );
});

/** Guides in two languages are the guides again, so one of each two languages stands for all. */
const checkedPages = (): BuiltPage[] => {
  const seen = new Set<string>();
  return builtPages().filter(({ path, route }) => {
    const languages = path.replace(/guides\/[^/]+/, '');
    return route !== 'pair' || (!seen.has(languages) && seen.add(languages));
  });
};

function assertNone(faults: readonly AxeFault[]): void {
  assert.equal(faults.length, 0, `\n${listFaults(faults)}`);
}
