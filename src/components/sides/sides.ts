import type { LocaleInfo } from '../../locale/table.ts';
import { html, type Html } from '../html.ts';

/** Words in one of the languages of a page that is in two. */
export interface Side {
  locale: string;
  info: LocaleInfo;
  words: Html;
  /** An id of its own, where links of this language lead to another one than those of the page's language. */
  id?: string | undefined;
}

/** The same words in two languages: beside each other where there is room, otherwise one below the other. */
export function renderSides(sides: readonly Side[], element: 'div' | 'span' = 'div'): Html {
  const written = sides.map((side) =>
    element === 'div' ? html`<div ${attributes(side)}>${side.words}</div>` : html`<span ${attributes(side)}>${side.words}</span>`,
  );
  return element === 'div' ? html`<div class="sides">${written}</div>` : html`<span class="sides">${written}</span>`;
}

// The voice of one language reads only the sides with its name (client/sentences.ts).
const attributes = ({ locale, info, id }: Side): Html =>
  html`class="side" lang="${locale}" dir="${info.dir}" data-font="${info.font}" data-side="${locale}"
  ${id === undefined ? undefined : html`id="${id}"`}`;
