import { formatDay } from '../../locale/format.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';
import { qrCode } from '../qr/qr.ts';

interface PaperAgeProps {
  /** The whole address of the page that has the newest words; left out when the site does not know its own. */
  address?: string | undefined;
  /** The day the words were written. */
  written?: string | undefined;
  /** Languages on the paper, when there are several. */
  others?: readonly { ownName: string; englishName: string }[];
}

/**
 * What paper must say of itself: its language, also in English so that staff can find it; how old it is; where a newer one is.
 * It only shows on paper.
 */
export function paperAge({ address, written, others = [] }: PaperAgeProps, context: LocaleContext): Html {
  const { t, text, info, locale } = context;
  const languages = [info, ...others]
    .map(({ ownName, englishName }) => (ownName === englishName ? ownName : `${ownName} – ${englishName}`))
    .join(', ');
  return html`<div class="paper-age print-only">
    ${address === undefined ? undefined : qrCode(address)}
    <div>
      <p><b>${text(t('print.language', { language: languages }))}</b></p>
      ${written === undefined ? undefined : html`<p>${text(t('paper.version', { date: formatDay(written, locale) }))}</p>`}
      ${address === undefined ? undefined : html`<p>${text(t('paper.newer', { address: shortAddress(address) }))}</p>`}
    </div>
  </div> `;
}

/** An address as people type it: example.org/en/guides/money */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
