import { html, type Html } from '../../components/html.ts';
import type { LocaleContext } from '../../components/page-context.ts';
import { bothNames } from '../../components/paper-age/paper-age.ts';
import { qrCode } from '../../components/qr/qr.ts';
import { showCard, showCards } from '../../components/show-card/show-card.ts';
import { formatDay } from '../../locale/format.ts';

interface CardSheetProps {
  /** The whole address of the page with the cards. */
  address?: string | undefined;
  written?: string | undefined;
}

/** Eight cards on a sheet to cut apart: each one twice, in the reader's language and in English. */
export function cardSheet({ address, written }: CardSheetProps, context: LocaleContext, english?: LocaleContext): Html {
  const { t, text, info, locale } = context;
  const cards = [...showCards, ...showCards].map(
    (card) =>
      html`<li class="paper-card">
        <div class="paper-card-words">${showCard(card, context, english)}</div>
        <div class="paper-card-age">
          <div>
            <p>${text(t('print.language', { language: bothNames(info) }))}</p>
            ${written === undefined ? undefined : html`<p>${text(formatDay(written, locale))}</p>`}
          </div>
          ${address === undefined ? undefined : qrCode(address)}
        </div>
      </li>`,
  );
  return html`<main>
    <ul class="card-sheet" role="list">
      ${cards}
    </ul>
  </main>`;
}
