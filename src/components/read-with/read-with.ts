import { localeInfo, type Locale } from '../../locale/table.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

interface ReadWithProps {
  label: string;
  links: readonly { path: string; words: Html; locale?: Locale }[];
  /** Keep the links behind their label until it is pressed. */
  isClosed?: boolean;
}

/** A row of links to a guide in another form: in other languages, or for a community. */
export function renderReadWith({ label, links, isClosed = false }: ReadWithProps, { url }: LocaleContext): Html {
  if (links.length === 0) return html``;
  const list = html`<ul role="list">
    ${links.map(
      ({ path, words, locale }) =>
        html`<li>
          <a href="${url(path)}" ${locale === undefined ? undefined : html`hreflang="${locale}"`}><span>${words}</span></a>
        </li>`,
    )}
  </ul>`;
  if (isClosed)
    return html`<details class="read-with" data-pagefind-ignore="all">
      <summary>${label}</summary>
      ${list}
    </details>`;
  return html`<div class="read-with" data-pagefind-ignore="all">
    <p>${label}</p>
    ${list}
  </div>`;
}

/** A link to a page in another language, with the language's own name. */
export function languageLink(locale: Locale, path: string): { path: string; words: Html; locale: Locale } {
  const { ownName, dir, font } = localeInfo(locale);
  return { path, locale, words: html`<span lang="${locale}" dir="${dir}" data-font="${font}">${ownName}</span>` };
}
