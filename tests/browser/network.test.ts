import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { phone, visitSite } from '../support/browse.ts';
import { once, visitPages } from '../support/every-page.ts';
import { onePageOfEachKind } from '../support/site.ts';

const visit = visitSite();
const pages = onePageOfEachKind();
const guides = pages.filter(({ route }) => route === 'guide');
// Web Vitals call up to 0.1 good. A machine that is short of time may paint a page before its last style sheet.
const leastMove = 0.02;
const searched = ['home', 'guide', 'search'];
const routes = new Map(pages.map(({ path, route }) => [path, route]));
const hosts = new Set<string>();
const said: string[] = [];
const onPhone = visitPages({ viewport: phone, hasLatePictures: true }, watchMoving);
const inWideWindow = visitPages({ hasLatePictures: true }, async (page) => {
  await watchMoving(page);
  await watchPolicy(page);
});
/** Each page is loaded once in a wide window; what moves, what is asked for and what is forbidden is seen on the same load. */
const loadInWideWindow = once(() =>
  inWideWindow(pages, async (page, path) => {
    const moved = await movedIn(page, path);
    await searchIn(page, path);
    return moved;
  }),
);
// Nastaliq needs many shapes for each letter; Bengali joins letters into new ones, and comes in two weights.
const fontLimits: Readonly<Record<string, number>> = { ur: 120, bn: 80 };

test('no page asks another host for anything or breaks the security policy, also while one searches', async () => {
  await loadInWideWindow();
  assert.deepEqual(
    [...hosts].map((host) => host.replace(/:\d+$/, '')),
    ['localhost', 'localhost'],
  );
  assert.deepEqual(said, []);
});

test('the watch over the security policy sees a script, a style and a request that it forbids', async () => {
  const page = await visit.fresh();
  await watchPolicy(page);
  await page.goto(visit.at('/en/'));
  const violations = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    document.body.setAttribute('style', 'color: red');
    await fetch('https://example.org/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (window as unknown as { violations: string[] }).violations;
  });
  assert.deepEqual([...new Set(violations)].sort(), ['connect-src', 'script-src-elem', 'style-src-attr']);
  assert.equal(await page.evaluate(() => 'ran' in window), false);
});

test('the first view of a guide needs at most 12 requests beside pictures, and 25 kB of HTML, styles and script', async () => {
  for (const { path, answers: all } of await firstViews()) {
    const answers = all.filter((answer) => answer.request().resourceType() !== 'image');
    assert.ok(answers.length <= 12, `${path}: ${answers.map((answer) => answer.url()).join('\n')}`);
    let size = 0;
    for (const answer of answers)
      if (['document', 'stylesheet', 'script'].includes(answer.request().resourceType())) size += gzipSync(await answer.body()).byteLength;
    assert.ok(size > 5000 && size <= 25_000, `${path}: ${size}`);
  }
});

test('the fonts of a guide weigh at most 60 kB for each script, 120 kB for Nastaliq and 80 kB for Bengali', async () => {
  for (const { path, locale, answers } of await firstViews()) {
    const fonts = answers.filter((answer) => answer.request().resourceType() === 'font');
    const sizeOf = async (some: Response[]): Promise<number> => {
      const sizes = await Promise.all(some.map(async (answer) => (await answer.body()).byteLength));
      return sizes.reduce((sum, each) => sum + each, 0);
    };
    const isLatin = (answer: Response): boolean => answer.url().includes('-latin-');
    const [latin, own] = [await sizeOf(fonts.filter(isLatin)), await sizeOf(fonts.filter((answer) => !isLatin(answer)))];
    assert.ok(latin + own > 0 && latin <= 60_000 && own <= (fontLimits[locale!] ?? 60) * 1000, `${path}: Latin ${latin}, other ${own}`);
  }
});

test('a page fetches no part of the search before somebody uses it', async () => {
  for (const path of ['/en/', '/en/guides/benefits/', '/en/search/']) {
    const answers = await firstView(path);
    assert.deepEqual(
      answers.map((answer) => answer.url()).filter((url) => url.includes('pagefind')),
      [],
      path,
    );
  }
});

test('nothing moves while a page loads in a wide window, when pictures come late', async () => {
  assert.deepEqual(await loadInWideWindow(), []);
});

test('nothing moves while a page loads in a phone, when pictures come late', async () => {
  const moved = await onPhone(pages, movedIn);
  // A busy machine may lay out one page of a thousand late. What moves by itself moves each time.
  const again = pages.filter(({ path }) => moved.some((line) => line.startsWith(`${path}: `)));
  assert.deepEqual(again.length === 0 ? [] : await onPhone(again, movedIn), []);
});

test('the watch over moving sees a picture without a size', async () => {
  const page = await visit.fresh();
  await page.addInitScript(watchShifts);
  await page.goto(visit.at('/en/guides/benefits/'));
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.querySelector<HTMLElement>('h1')!.style.marginTop = '200px';
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  assert.ok((await page.evaluate(() => (window as unknown as { shift: number }).shift)) > leastMove);
});

/** Where a page moved while its pictures came, looked at from top to end. */
async function movedIn(page: Page, path: string): Promise<string[]> {
  const shift = await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight && top < 6000; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 80));
    return (window as unknown as { shift: number }).shift;
  });
  return shift > leastMove ? [`${path}: ${shift}`] : [];
}

/** Searches on a page, where its kind has a box to try, and tells what the security policy had to forbid. */
async function searchIn(page: Page, path: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  if (searched.includes(routes.get(path)!)) {
    await page.locator('input[type="search"]').first().fill('benefit');
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent !== '');
  }
  const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  said.push(...violations.map((violation) => `${path}: ${violation}`));
}

async function watchMoving(page: Page): Promise<void> {
  await page.addInitScript(watchShifts);
}

async function watchPolicy(page: Page): Promise<void> {
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
  });
}

const firstViews = once(async () => {
  const views = [];
  for (const guide of guides) views.push({ ...guide, answers: await firstView(guide.path) });
  return views;
});

/** Everything that a first visit to a page fetches, with nothing kept from before. */
async function firstView(path: string): Promise<Response[]> {
  const page = await visit.fresh();
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  await page.goto(visit.at(path), { waitUntil: 'networkidle' });
  return answers;
}

function watchShifts(): void {
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) (window as unknown as { shift: number }).shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
