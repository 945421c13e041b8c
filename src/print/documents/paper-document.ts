import { html, Html } from '../../components/html.ts';
import type { LocaleContext } from '../../components/page-context.ts';

interface PaperDocument {
  title: string;
  /** The value of data-paper, for the styles. */
  style: string;
  /** The route of the page it comes from, for the styles of that page. */
  route: string;
  body: Html;
}

/** Addresses of the style sheets a document for paper uses, in their order. */
export type PaperStyles = readonly string[];

/** A whole HTML document that is only ever printed. It has the words and styles of the site, and neither menus nor scripts. */
export function paperDocument({ title, style, route, body }: PaperDocument, { locale, info }: LocaleContext, styles: PaperStyles): string {
  return `<!DOCTYPE html>\n${html`<html
    lang="${locale}"
    dir="${info.dir}"
    data-script="${info.script}"
    data-font="${info.font}"
    data-paper="${style}"
  >
    <head>
      <meta charset="utf-8" />
      <title>${title}</title>
      ${styles.map((address) => html`<link rel="stylesheet" href="${address}" />`)}
    </head>
    <body data-route="${route}">
      ${body}
    </body>
  </html>`}`;
}
