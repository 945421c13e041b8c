import { html, type Html } from '../components/html.ts';
import { addresses } from '../locale/addresses.ts';
import type { Locale } from '../locale/table.ts';
import type { Site } from '../site/site.ts';

/**
 * Where a reader finds the guide on paper. "npm run leaflets" writes the files and their sizes into the empty place; until then
 * the button, or the browser's own menu, prints the page.
 */
export function printOrSave(site: Site, locale: Locale, path: string): Html {
  const { t, url } = site.context(locale);
  return html`<section class="paper" data-pagefind-ignore="all">
    <h2 id="paper">${t('paper')}</h2>
    <div class="paper-slot" data-paper="list ${path}"></div>
    <p><a href="${url(addresses.print(locale))}">${t('paper.all')}</a></p>
  </section>`;
}
