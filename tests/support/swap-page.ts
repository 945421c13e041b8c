import type { Page } from 'playwright';
import { readPage, type BuiltPage } from './site.ts';

/** The styles and scripts that a page loads. Pages with the same ones can take each other's place. */
export function loadedBy({ file }: BuiltPage): string {
  return (readPage(file).match(/<link rel="stylesheet"[^>]*>|<script[^>]* src=[^>]*>/g) ?? []).join('');
}

/**
 * Puts a page in the place of a loaded one that has the same styles and scripts: its words, language, title and address.
 * Custom elements start as they do in a page that is loaded. Much cheaper than loading, above all because what was put
 * into the window, such as axe-core, stays there and is fast by then. `swap-page.test.ts` holds it against a real load.
 */
export async function swapPage(page: Page, path: string): Promise<void> {
  await page.evaluate(async (address) => {
    const answer = await fetch(address);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const { documentElement: root, head } = document;
    // The early script sets the class, and the choices of a reader, of which there are none here.
    for (const name of root.getAttributeNames()) if (name !== 'class') root.removeAttribute(name);
    for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
    const isOwn = 'title, meta:not([http-equiv], [charset]), link:is([rel="canonical"], [rel="alternate"])';
    for (const old of head.querySelectorAll(isOwn)) old.remove();
    head.append(...[...next.head.querySelectorAll(isOwn)].map((element) => document.adoptNode(element)));
    history.replaceState(null, '', address);
    document.body.replaceWith(document.adoptNode(next.body));
    scrollTo(0, 0);
  }, path);
}

/** Waits until the letters of a page are there, and what its scripts put into it a little later. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    // Where there is speech, the button may come late or not at all: nobody waits for it.
    const late = 'speechSynthesis' in window ? '#search-results' : 'listen-button, #search-results';
    return [...document.querySelectorAll(late)].every((place) => place.childElementCount > 0);
  });
}
