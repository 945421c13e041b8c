import { formatDay } from '../../locale/format.ts';
import type { LocaleInfo } from '../../locale/table.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';
import { qrCode } from '../qr/qr.ts';

interface PaperAgeProps {
  /** The whole address of the page that has the newest words; left out when the site does not know its own. */
  address?: string | undefined;
  /** Where the code of the address lies as a file, below the base; left out: it is drawn into the page. */
  code?: string | undefined;
  /** The day the words were written. */
  written?: string | undefined;
  /** Languages on the paper, when there are several. */
  others?: readonly LocaleContext[];
}

/**
 * What paper must say of itself: its language, also in English so that staff can find it; how old it is; where a newer one is.
 * It only shows on paper.
 */
export function paperAge({ address, code, written, others = [] }: PaperAgeProps, context: LocaleContext): Html {
  const { t, text, info, locale, url } = context;
  const more = others.map(({ locale: lang, info: other }) => html`, <bdi lang="${lang}" data-font="${other.font}">${bothNames(other)}</bdi>`);
  return html`<div class="paper-age print-only" data-pagefind-ignore="all">
    ${address === undefined ? undefined : code === undefined ? qrCode(address) : html`<img class="qr" src="${url(code)}" width="100" height="100" alt="" loading="lazy" />`}
    <div>
      <p><b>${text(t('print.language', { language: bothNames(info) }))}${more}</b></p>
      ${written === undefined ? undefined : html`<p>${text(t('paper.version', { date: formatDay(written, locale) }))}</p>`}
      ${address === undefined ? undefined : html`<p>${text(t('paper.newer', { address: shortAddress(address) }))}</p>`}
    </div>
  </div> `;
}

/** A language by its own name, and in English so that staff can find it. */
export const bothNames = ({ ownName, englishName }: LocaleInfo): string => (ownName === englishName ? ownName : `${ownName} – ${englishName}`);

/** An address as people type it: example.org/en/guides/money */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
