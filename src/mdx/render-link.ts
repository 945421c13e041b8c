import { html, type Html } from '../components/html.ts';
import { readAddress } from './address.ts';
import type { Renderer } from './render.ts';

/** A link: to a place in the page, to a page of the site, to the web, to an email address or a phone. */
export function renderLink(url: string, words: Html, { context, path }: Renderer): Html {
  const address = readAddress(url, path);
  switch (address.kind) {
    case 'page': {
      const target = context.page(address.path);
      const anchor = address.anchor === '' ? '' : `#${encodeURIComponent(address.anchor)}`;
      const href = address.path === path && anchor !== '' && !context.isExcerpt ? anchor : `${context.url(target.path)}${anchor}`;
      return html`<a href="${href}" ${target.lang === undefined ? undefined : html` hreflang="${target.lang}"`}>${words}</a>`;
    }
    case 'web':
      return html`<a href="${address.url}" rel="noopener noreferrer">${words}</a>`;
    case 'email':
    case 'phone':
      return html`<a href="${address.url}">${words}</a>`;
    case 'unsafe':
      return words;
  }
}
