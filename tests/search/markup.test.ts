import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { visitSite } from '../support/browse.ts';
import { build } from '../support/build.ts';
import { changedSite } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/project.ts';

// A small site below a path, with signs of markup in the words of a guide.
const place = temporaryFolder();
const out = join(place, 'dist');
const guide = `---
title: Signs & "marks" of our's
description: A guide with signs.
topic: rights
order: 5
profile: plain
---

## What is \\<img src=x onerror=alert(1)> & \\<b>bold\\</b>?

Words about platypus \\<script>alert(2)\\</script> & so on: 5 \\< 6 &lt;i>.
`;

before(async () => {
  const { code, text } = await build({ content: changedSite({ 'en/guides/signs.mdx': guide }), out, cache: join(place, 'cache') }, [
    '--base',
    '/sub/',
  ]);
  assert.equal(code, 0, text);
});
const visit = visitSite({ dir: () => out, base: '/sub/' });
const markup = [
  '<img src=x onerror="document.title=\'ran\'">',
  '"><svg onload=alert(1)>',
  '<script>alert(1)</script>',
  "'><b>x</b>",
  '{{7*7}}${7*7}',
];

for (const typed of markup) {
  test(`${typed} in the box and in the address stays words`, async () => {
    const { page } = visit;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
    for (const path of ['/en/search/', `/en/search/?q=${encodeURIComponent(typed)}`, '/en/']) {
      await page.goto(visit.at(path));
      const box = page.locator('input[type="search"]').first();
      if (!path.includes('?')) await box.fill(typed);
      await answered(page);
      assert.equal(await box.inputValue(), typed);
      assert.equal(await page.locator('site-search :is(svg, b, script, img[src="x"]), #search-results :is(b, script, img[src="x"])').count(), 0);
      assert.notEqual(await page.title(), 'ran');
    }
    assert.deepEqual(dialogs, []);
    page.removeAllListeners('dialog');
  });
}

test('signs of markup in a guide are shown in the results as they were written, and nothing of them runs', async () => {
  const { page } = visit;
  await page.goto(visit.at('/en/search/?q=platypus'));
  await answered(page);
  assert.equal(await page.locator('#search-results .card a').first().innerText(), 'Signs & "marks" of our\'s');
  const text = await page.locator('#search-results .result-text').first().innerText();
  assert.match(text, /platypus <script>alert\(2\)<\/script> & so on/);
  assert.match(text, /5 < 6 <i>/);
  assert.equal(await page.locator('#search-results :is(script, i, b)').count(), 0);
});

test('below a base the results lead to pages that are there, with their pictures', async () => {
  const { page } = visit;
  for (const [path, typed] of [
    ['/en/search/', 'savings'],
    ['/ur/search/', 'بچت'],
  ] as const) {
    await page.goto(visit.at(path));
    await page.locator('#search-page').fill(typed);
    await answered(page);
    const link = page.locator('#search-results .card a').first();
    const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    assert.match(href, /\/sub\/(?:en|ur)\/guides\/savings\//);
    assert.equal((await page.request.get(href)).status(), 200);
    await page
      .locator('#search-results .card img')
      .first()
      .evaluate((image) => (image as HTMLImageElement).decode());
  }
});

test('below a base the header box leads to the search page', async () => {
  const { page } = visit;
  await page.goto(visit.at('/en/'));
  await page.locator('#search-header').fill('savings');
  await page.keyboard.press('Enter');
  await page.waitForURL(visit.at('/en/search/?q=savings'));
  await answered(page);
  assert.ok((await page.locator('#search-results .card').count()) > 0);
});

async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector('.search-status');
    return status !== null && status.textContent !== '' && !status.textContent!.endsWith('…');
  });
}
