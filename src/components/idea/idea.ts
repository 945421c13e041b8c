import { html, type Html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { renderPicture } from '../picture/picture.ts';

interface IdeaProps {
  id: string;
  picture: string;
  words: Html;
}

/**
 * One idea: a picture at the start side and one or two short sentences beside it; under 480 px the picture stands above.
 * The picture is silent for screen readers, because the words say the same. It never splits over two printed pages.
 */
export function renderIdea({ id, picture, words }: IdeaProps, context: PageContext): Html {
  const isFirst = context.picturesShown++ < 2;
  return html`<div class="idea" data-idea id="${id}">
    ${renderPicture(picture, context, { isFirst })}
    <div class="idea-words">${words}</div>
  </div> `;
}
