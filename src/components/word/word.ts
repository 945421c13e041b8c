import { html, type Html } from '../html.ts';
import type { LocaleContext, PageContext, ShownWord } from '../page-context.ts';

/** The id of a hard word in the list at the end of a page and on the page of hard words. */
export const wordAnchor = (id: string): string => `word-${id}`;

/**
 * A hard word. The first time it is bold and followed by the word that councils use, and its meaning stands below the
 * idea (see renderMeanings). Later it is a link to the list at the end. Nothing needs a script.
 */
export function renderWord(id: string, words: string, context: PageContext): Html {
  if (context.isExcerpt) return context.text(words);
  if (context.words.has(id)) return html`<a class="word-again" href="#${wordAnchor(id)}">${context.text(words)}</a>`;
  context.words.add(id);
  const { english } = context.word(id);
  return html`<strong class="word">${context.text(words)}</strong>${englishBehind(english, context)}`;
}

/** The meanings of hard words that were met for the first time, to stand right below them. */
export function renderMeanings(ids: readonly string[], context: LocaleContext): Html {
  return html`${ids.map((id) => {
    const shown = context.word(id);
    return html`<p class="meaning" ${language(shown)}>
      <b>${context.text(shown.word)}</b>${context.info.signs.colon}${context.text(shown.meaning)}
    </p>`;
  })}`;
}

/** The English word in brackets, as staff and letters use it, kept as it is when a browser translates the page. */
export function englishBehind(english: string | undefined, { info }: LocaleContext): Html | undefined {
  if (english === undefined) return undefined;
  const { space, open, close } = info.signs;
  return html`${space}<bdi class="english" lang="en" dir="ltr" translate="no">${open}${english}${close}</bdi>`;
}

/** lang and dir of a word that is only there in another language. */
export function language({ lang }: Pick<ShownWord, 'lang'>): Html | undefined {
  return lang === undefined ? undefined : html` lang="${lang}" dir="ltr"`;
}
