import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';
import { renderPicture } from '../picture/picture.ts';

/** Cards that people show to staff, each with the picture it has when the site has that picture. */
export const showCards = [
  { id: 'interpreter', picture: 'interpreter' },
  { id: 'assessment', picture: 'assessment' },
  { id: 'large', picture: 'read' },
  { id: 'advocate', picture: 'speak-up' },
] as const;
export type ShowCard = (typeof showCards)[number];

// Where the site has only English, the reader writes the language in.
const toFillIn = '…………………';

/** What a card says: to the reader in their language, and to staff in English. `english` is left out on English cards. */
export function showCard({ id, picture }: ShowCard, context: LocaleContext, english?: LocaleContext): Html {
  const { t, text, info } = context;
  const { ownName, englishName } = info.spoken ?? info;
  const language = english ? ownName : toFillIn;
  return html`${renderPicture(picture, context)}
    <div class="show-card-words">
      <span class="show-card-own">${text(t(`card.${id}`, { language }))}</span>
      ${english && html`<span class="show-card-english" lang="en" dir="ltr">${english.t(`card.${id}`, { language: englishName })}</span>`}
    </div>`;
}
