import { html, type Html } from '../html.ts';
import type { LocaleContext, PageContext } from '../page-context.ts';
import { renderPicture } from '../picture/picture.ts';

interface NoteProps {
  kind: 'about' | 'important';
  picture?: string | undefined;
  /** Its heading: see noteTitle. */
  title: Html;
  words: Html;
}

/**
 * A box: "What this page is about", or something important. It has a heading of its own, so that people who jump
 * from heading to heading find it. On paper it has a plain line at its start side.
 */
export function renderNote({ kind, picture, title, words }: NoteProps, context: PageContext): Html {
  const hasPicture = picture !== undefined && !(kind === 'about' && picture === context.titlePicture);
  const drawing = hasPicture ? renderPicture(picture, context, { isFirst: kind === 'about' }) : undefined;
  if (hasPicture) context.picturesShown += 1;
  return html`<section class="note note-${kind}">
    <h2 class="note-title">${title}</h2>
    <div class="note-row">
      ${drawing}
      <div class="idea-words">${words}</div>
    </div>
  </section> `;
}

/** The heading of a box: what the page is about, or that it is important. */
export const noteTitle = (kind: NoteProps['kind'], { t }: LocaleContext): Html => html`${t(kind === 'about' ? 'guide.about' : 'guide.important')}`;
