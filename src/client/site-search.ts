import { readWords } from './dom.ts';
import { SearchIndex } from './search-index.ts';
import { SearchPanel } from './search-panel.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Results while one types, in the header and on the search page. The index is fetched at the first use, not before.
 * Without script the form leads to the search page, which lists every guide.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    const { bundle = '/pagefind/', place } = this.dataset;
    const words = readWords<SearchWords>(this);
    const index = new SearchIndex(bundle, document.documentElement.lang);
    input.addEventListener('focus', () => index.prepare(), { once: true });
    // Other pages do not load what only the search page needs.
    if (place === 'page') void import('./search-page.ts').then(({ SearchPage }) => new SearchPage(form, input, index, words, bundle));
    else new SearchPanel(form, input, index, words);
  }
}

customElements.define('site-search', SiteSearch);
