import { addresses } from '../../locale/addresses.ts';
import { pluralForms } from '../../locale/messages.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

/**
 * The search box. Without JavaScript it leads to the search page, which lists every guide. With it, results come while
 * one types (client/site-search.ts). In the header it is short; on the search page it has its hint and filters.
 */
export function searchForm(context: LocaleContext, place: 'header' | 'page'): Html {
  const { locale, t, url } = context;
  const words = {
    results: pluralForms(t, 'search.results', locale),
    wait: t('search.wait'),
    none: t('search.none'),
    mended: t('search.mended', { words: '{words}' }),
    failed: t('search.failed'),
    more: t('search.more'),
    topic: t('topic.label'),
    everyTopic: t('search.everyTopic'),
    filter: t('search.filter'),
  };
  const id = `search-${place}`;
  return html`<site-search
    class="search search-${place}"
    data-place="${place}"
    data-bundle="${url('pagefind/')}"
    data-words="${JSON.stringify(words)}"
    ><form action="${url(addresses.search(locale))}" method="get" role="search">
      <label for="${id}">${t('search.label')}</label>
      <div class="search-row">
        <input
          id="${id}"
          name="q"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="100"
          ${place === 'page' ? html` aria-describedby="search-hint"` : undefined}
        /><button type="submit">${t('search')}</button>
      </div>
      ${place === 'page' ? html`<p class="hint" id="search-hint">${context.text(t('search.hint', { example: t('search.example') }))}</p>` : undefined}
    </form></site-search
  >`;
}
