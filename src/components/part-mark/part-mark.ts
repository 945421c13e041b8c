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

/**
 * Says of one part of a translation that it does not fit the first language any more, and shows the words of the first
 * language below it. The part and its note are one group for screen readers; on paper they are not torn apart.
 */
export function markPart(part: Html | undefined, doubt: PartDoubt, first: Locale, context: LocaleContext): Html {
  const { t, text } = context;
  const { ownName, dir } = localeInfo(first);
  const label = text(t(`part.${doubt.kind}`, { language: ownName, own: context.info.ownName }));
  const source = doubt.kind === 'gone' ? undefined : html`<div class="doubt-words" lang="${first}" dir="${dir}">${doubt.source}</div>`;
  return framePart(
    part,
    html`<p class="doubt-label">${label}</p>
      ${source}`,
  );
}

/** A part and a note on it, as one group for screen readers. */
export function framePart(part: Html | undefined, note: Html): Html {
  return html`<div class="doubt" role="group">
    ${part}
    <div class="doubt-note" data-pagefind-ignore="all">${note}</div>
  </div> `;
}

/** The note on a part of a page in two languages, whose first language stands in the page itself or a link away. */
export function pairNote(kind: 'changed' | 'gone', first: Locale, { t, text, info }: LocaleContext): Html {
  const key = kind === 'gone' ? 'part.gone' : 'pair.changed';
  return html`<p class="doubt-label">${text(t(key, { language: localeInfo(first).ownName, own: info.ownName }))}</p>`;
}
