import { html, type Html } from '../../components/html.ts';
import type { LocaleContext } from '../../components/page-context.ts';

/** How many pages can be needed to fill the last sheet of a booklet. */
export const mostNotes = 3;

/** Pages for the reader's own words, which fill the last sheet of a booklet: questions first, then notes. */
export function bookletNotes({ t }: LocaleContext): Html {
  const titles = [t('questions'), t('paper.notes'), t('paper.notes')];
  return html`${titles.map(
    (title) =>
      html`<section class="notes-page">
        <h2>${title}</h2>
        <div class="lines" aria-hidden="true"></div>
      </section>`,
  )}`;
}
