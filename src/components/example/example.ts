import { html, type Html } from '../html.ts';
import type { LocaleContext, PageContext } from '../page-context.ts';
import { renderPicture } from '../picture/picture.ts';

interface ExampleProps {
  picture?: string | undefined;
  /** See exampleWords. */
  words: Html;
}

/** A made-up person's example, with a line that says so: nobody may take it for a real story. */
export function renderExample({ picture, words }: ExampleProps, context: PageContext): Html {
  const drawing = picture === undefined ? undefined : renderPicture(picture, context);
  if (picture !== undefined) context.picturesShown += 1;
  return html`<section class="example">
    <div class="example-row">
      ${drawing}
      <div class="idea-words">${words}</div>
    </div>
  </section> `;
}

/** The words of an example between its heading and the line that says that the person is made up. */
export function exampleWords(name: string, words: Html, { t, text }: LocaleContext): Html {
  return html`<h3 class="example-title">${t('example.label')}</h3>
    ${words}
    <p class="example-note">${text(t('example.madeUp', { name }))}</p>`;
}
