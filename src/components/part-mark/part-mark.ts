import { localeInfo, type Locale } from '../../locale/table.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

/** Why a part of a translation cannot be trusted as the rest. */
export type PartDoubt =
  | { kind: 'changed'; source: Html }
  /** The translation does not have it yet. */
  | { kind: 'added'; source: Html }
  /** The first language does not have it any more. */
  | { kind: 'gone' };

/** A side of a page in two languages, and why its part cannot be trusted as the rest. */
export interface SideDoubt {
  kind: 'changed' | 'gone';
  context: LocaleContext;
}

/** Says the same below a part in two languages, in the language of each doubtful side. The reader has the other side before them. */
export function markSides(part: Html, doubts: readonly SideDoubt[], first: Locale): Html {
  const { ownName } = localeInfo(first);
  const labels = doubts.map(({ kind, context: { locale, info, t, text } }) => {
    const label = text(t(kind === 'changed' ? 'part.changedBeside' : 'part.gone', { language: ownName }));
    return html`<p class="doubt-label" lang="${locale}" dir="${info.dir}" data-font="${info.font}">${label}</p>`;
  });
  return html`<div class="doubt" role="group">
    ${part}
    <div class="doubt-note">${labels}</div>
  </div> `;
}

/**
 * Says of one part of a translation that it does not fit the first language any more, and shows the words of the first
 * language below it. The part and its note are one group for screen readers; on paper they are not torn apart.
 */
export function markPart(part: Html | undefined, doubt: PartDoubt, first: Locale, context: LocaleContext): Html {
  const { t, text } = context;
  const { ownName, dir } = localeInfo(first);
  const label = text(t(`part.${doubt.kind}`, { language: ownName, own: context.info.ownName }));
  const source = doubt.kind === 'gone' ? undefined : html`<div class="doubt-words" lang="${first}" dir="${dir}">${doubt.source}</div>`;
  return html`<div class="doubt" role="group">
    ${part}
    <div class="doubt-note" data-pagefind-ignore="all">
      <p class="doubt-label">${label}</p>
      ${source}
    </div>
  </div> `;
}
