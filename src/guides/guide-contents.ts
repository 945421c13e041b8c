import { html, type Html } from '../components/html.ts';
import type { LocaleContext } from '../components/page-context.ts';
import type { RenderedBody } from '../mdx/render.ts';

/** The contents of a guide: its headings, and what follows its words. Short guides need none. */
export function guideContents(parts: RenderedBody['contents'], { t, text }: LocaleContext): Html {
  if (parts.length <= 3) return html``;
  const links = parts.map(({ id, text: words }) => html`<li><a href="#${id}">${text(words)}</a></li>`);
  return html`<nav class="contents" aria-labelledby="contents" data-pagefind-ignore="all">
    <h2 id="contents">${t('guide.contents')}</h2>
    <ol>
      ${links}
    </ol>
  </nav>`;
}

/** The parts that the page itself adds after the words of a guide. */
export const partsAfter = (words: readonly string[], help: readonly string[], { t }: LocaleContext): RenderedBody['contents'] => [
  ...(words.length > 0 ? [{ id: 'words', text: t('words.onThisPage') }] : []),
  ...(help.length > 0 ? [{ id: 'help', text: t('guide.help') }] : []),
];
