import { localeInfo, type Locale } from '../../locale/table.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

interface ReadWithProps {
  label: string;
  languages: readonly { locale: Locale; path: string }[];
  /** Keep the links behind their label until it is pressed. */
  isClosed?: boolean;
}

/** Links to the same guide in other languages, each named in its own language: beside this one, or alone. */
export function renderReadWith({ label, languages, isClosed = false }: ReadWithProps, { url }: LocaleContext): Html {
  if (languages.length === 0) return html``;
  const links = html`<ul role="list">
    ${languages.map(({ locale, path }) => {
      const { ownName, dir, font } = localeInfo(locale);
      return html`<li>
        <a href="${url(path)}" hreflang="${locale}"><span lang="${locale}" dir="${dir}" data-font="${font}">${ownName}</span></a>
      </li>`;
    })}
  </ul>`;
  if (isClosed)
    return html`<details class="read-with" data-pagefind-ignore="all">
      <summary>${label}</summary>
      ${links}
    </details>`;
  return html`<div class="read-with" data-pagefind-ignore="all">
    <p>${label}</p>
    ${links}
  </div>`;
}
