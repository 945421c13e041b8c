import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';
import { renderPicture } from '../picture/picture.ts';

interface GuideCardProps {
  href: string;
  title: Html;
  description?: Html | undefined;
  picture?: string | undefined;
  /** Language of the guide when it is not that of the page, and the words that say so. */
  lang?: string | undefined;
  note?: string | undefined;
  isFirst?: boolean;
}

/** A guide or topic in a list: its picture, and its title as the link. The whole row can be clicked; one link is heard. */
export function guideCard({ href, title, description, picture, lang, note, isFirst = false }: GuideCardProps, context: LocaleContext): Html {
  const language = lang === undefined ? undefined : html` lang="${lang}" dir="ltr"`;
  return html`<li class="card">
    ${picture === undefined ? undefined : renderPicture(picture, context, { sizes: '8rem', isFirst })}
    <div class="card-words">
      <a class="card-link" href="${href}" ${lang === undefined ? undefined : html` hreflang="${lang}"`}${language}>${title}</a
      >${note === undefined ? undefined : html`<p class="card-note">${note}</p>`}${description === undefined ? undefined : html`<p${language}>${description}</p>`}
    </div>
  </li> `;
}
