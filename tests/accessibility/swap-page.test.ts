import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { visitPages, withoutVoice } from '../support/every-page.ts';
import { onePageOfEachKind } from '../support/site.ts';
import { settle } from '../support/swap-page.ts';

const eachPage = visitPages({}, withoutVoice);
const pages = onePageOfEachKind(['en', 'ur']);
const look = async (page: Page, path: string): Promise<[string, string[]][]> => {
  await settle(page);
  return [[path, await partsOf(page)]];
};

test('a page that takes the place of another is the same, part by part, as when it is loaded', async () => {
  const loaded = new Map(await eachPage(pages, look));
  // Twice, so that those that are the only ones with their styles come in the place of another too.
  const swapped = await eachPage([...pages, ...pages], look, { isSwapped: true });
  assert.equal(swapped.length, pages.length * 2);
  for (const [path, parts] of swapped) assert.deepEqual(parts, loaded.get(path), path);
});

/** Everything that a page holds once its scripts have done their work, but for the files that it loads. */
function partsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root, head, body } = document;
    const isFile = 'script, link:not([rel="canonical"], [rel="alternate"]), meta:is([http-equiv], [charset])';
    return [
      location.href.slice(location.origin.length),
      ...[...root.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
      ...[...head.children]
        .filter((element) => !element.matches(isFile))
        .map(({ outerHTML }) => outerHTML)
        .sort(),
      ...body.outerHTML.split(/(?=<)/),
    ];
  });
}
