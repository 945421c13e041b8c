import { html, type Html } from '../../components/html.ts';
import { bothNames, shortAddress } from '../../components/paper-age/paper-age.ts';
import { renderFact } from '../../components/fact/fact.ts';
import type { LocaleContext } from '../../components/page-context.ts';
import { renderPicture } from '../../components/picture/picture.ts';
import { qrCode } from '../../components/qr/qr.ts';
import { formatDay } from '../../locale/format.ts';

/** What a poster shows. */
export interface PosterProps {
  publisher: string;
  title: string;
  description: string;
  picture?: string | undefined;
  /** Whom to call: the first contact of the guide. */
  contact?: string | undefined;
  address?: string | undefined;
  written?: string | undefined;
}

const strips = 6;

/** A poster for a notice board: one message, a code for the phone, and strips to tear off and take home. */
export function poster({ publisher, title, description, picture, contact, address, written }: PosterProps, context: LocaleContext): Html {
  const { t, text, info, locale } = context;
  const strip =
    address === undefined
      ? undefined
      : html`<div class="strip">
          ${qrCode(address)}
          <p>${text(title)}</p>
        </div>`;
  return html`<main class="poster">
    <p class="publisher">${text(publisher)}</p>
    <h1>${text(title)}</h1>
    ${picture === undefined ? undefined : renderPicture(picture, context, { isFirst: true })}
    <p class="lead">${text(description)}</p>
    <div class="poster-scan">
      ${address === undefined ? undefined : qrCode(address)}
      <div>
        ${contact === undefined ? undefined : callLine(contact, context)}
        ${
          address === undefined
            ? undefined
            : html`<p>${text(t('paper.scan'))}</p>
                <p>
                  <b><bdi dir="ltr">${shortAddress(address)}</bdi></b>
                </p>`
        }
        <p>${text(t('print.language', { language: bothNames(info) }))}</p>
        ${written === undefined ? undefined : html`<p>${text(t('paper.version', { date: formatDay(written, locale) }))}</p>`}
      </div>
    </div>
    ${strip && html`<div class="strips" aria-hidden="true">${Array.from({ length: strips }, () => strip)}</div>`}
  </main>`;
}

function callLine(id: string, context: LocaleContext): Html | undefined {
  const { name, phone } = context.contact(id);
  return phone && html`<p class="poster-call">${context.text(name)}: ${renderFact(phone, context)}</p>`;
}
