import { html, type Html } from '../html.ts';
import type { LocaleContext, ShownWord } from '../page-context.ts';
import { renderPicture } from '../picture/picture.ts';
import { englishBehind, language, wordAnchor } from '../word/word.ts';

/** Hard words with their pictures and meanings. Each has an id, so that a link in the text leads to it. */
export function wordList(
  words: readonly ShownWord[],
  context: LocaleContext,
  usesOf: (id: string) => readonly { href: string; title: string }[],
): Html {
  const items = words.map((shown) => {
    const uses = usesOf(shown.id);
    const usedIn = uses.length === 0 ? html`` : html`<p class="word-uses">${context.t('words.usedIn')} ${links(uses, context)}</p>`;
    return { shown, words: html`<div class="word-words" ${language(shown)}>${wordMeaning(shown, context)}${usedIn}</div>` };
  });
  return wordItems(items, context);
}

/** A list of hard words with the words beside each picture as they are given, in one language or in two. */
export function wordItems(items: readonly { shown: ShownWord; words: Html }[], context: LocaleContext): Html {
  const written = items.map(
    ({ shown: { id, picture }, words }) =>
      html`<li class="word-item" id="${wordAnchor(id)}">
        ${picture === undefined ? undefined : renderPicture(picture, context, { sizes: '5rem' })}${words}
      </li>`,
  );
  return html`<ul class="word-list" role="list">
    ${written}
  </ul> `;
}

/** A hard word, the word that councils use for it, and what it means. */
export function wordMeaning({ word, meaning, english }: ShownWord, context: LocaleContext): Html {
  return html`<p><dfn>${context.text(word)}</dfn>${englishBehind(english, context)}</p>
    <p>${context.text(meaning)}</p>`;
}

function links(uses: readonly { href: string; title: string }[], context: LocaleContext): Html {
  return html`${uses.map(({ href, title }, index) => html`${index > 0 && ' '}<a href="${href}">${context.text(title)}</a>`)}`;
}
