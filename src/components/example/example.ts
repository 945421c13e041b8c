import { html, type Html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { renderPicture } from '../picture/picture.ts';

interface ExampleProps {
  name: string;
  picture?: string | undefined;
  words: Html;
}

/** A made-up person's example, with a line that says so: nobody may take it for a real story. */
export function renderExample({ name, picture, words }: ExampleProps, context: PageContext): Html {
  const drawing = picture === undefined ? undefined : renderPicture(picture, context);
  if (picture !== undefined) context.picturesShown += 1;
  return html`<section class="example">
    <div class="example-row">
      ${drawing}
      <div class="idea-words">
        <h3 class="example-title">${context.t('example.label')}</h3>
        ${words}
        <p class="example-note">${context.text(context.t('example.madeUp', { name }))}</p>
      </div>
    </div>
  </section> `;
}
