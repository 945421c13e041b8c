import { readWords } from './dom.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Results while one types, in the header and on the search page. What it needs is fetched at the first use, not before.
 * Without script the form leads to the search page, which lists every guide.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    const { bundle = '/pagefind/', place } = this.dataset;
    const words = readWords<SearchWords>(this);
    if (place === 'page') void import('./search-page.ts').then(({ SearchPage }) => new SearchPage(form, input, words, bundle));
    else whenUsed(input, () => void import('./search-panel.ts').then(({ SearchPanel }) => new SearchPanel(form, input, words, bundle)));
  }
}

/** Waits until somebody goes to a box. They may have done so before this script was there. */
function whenUsed(input: HTMLInputElement, action: () => void): void {
  if (document.activeElement === input) action();
  else input.addEventListener('focus', action, { once: true });
}

customElements.define('site-search', SiteSearch);
