import { html, type Html } from '../html.ts';
import type { LocaleContext, ShownWord } from '../page-context.ts';
import { renderPicture } from '../picture/picture.ts';
import { englishTerm, language, wordAnchor } from '../word/word.ts';

/** Hard words with their pictures and meanings. Each has an id, so that a link in the text leads to it. */
export function wordList(
  words: readonly ShownWord[],
  context: LocaleContext,
  usesOf: (id: string) => readonly { href: string; title: string }[],
): Html {
  const items = words.map((shown) => {
    const { id, word, meaning, english, picture } = shown;
    const uses = usesOf(id);
    return html`<li class="word-item" id="${wordAnchor(id)}">
      ${picture === undefined ? undefined : renderPicture(picture, context, { sizes: '5rem' })}
      <div class="word-words" ${language(shown)}>
        <p><dfn>${context.text(word)}</dfn>${english === undefined ? undefined : html` ${englishTerm(english)}`}</p>
        <p>${context.text(meaning)}</p>
        ${uses.length === 0 ? undefined : html`<p class="word-uses">${context.t('words.usedIn')} ${links(uses, context)}</p>`}
      </div>
    </li>`;
  });
  return html`<ul class="word-list" role="list">
    ${items}
  </ul> `;
}

function links(uses: readonly { href: string; title: string }[], context: LocaleContext): Html {
  return html`${uses.map(({ href, title }, index) => html`${index > 0 ? html`<span aria-hidden="true"> · </span>` : undefined}<a href="${href}">${context.text(title)}</a>`)}`;
}
