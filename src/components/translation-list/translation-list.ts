import { formatDay } from '../../locale/format.ts';
import type { MessageKey } from '../../locale/messages.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

/** How far the translation of one guide is, as a page shows it. */
export interface ShownTranslation {
  /** Its title, as a link when the guide can be read. */
  title: Html;
  state: 'missing' | 'out-of-date' | 'unknown' | 'unchecked' | 'checked';
  isShown: boolean;
  isByComputer: boolean;
  translatedBy?: string | undefined;
  checkedBy?: string | undefined;
  checkedOn?: string | undefined;
  /** How many parts nobody wrote down the original of. */
  unknown: number;
  /** Parts that somebody must look at, under what has happened to them. */
  parts: readonly { label: 'changedParts' | 'addedParts' | 'goneParts' | 'newerParts'; items: readonly Html[] }[];
}

const stateKeys = {
  missing: 'translations.stateMissing',
  'out-of-date': 'translations.stateOutOfDate',
  unknown: 'translations.stateUnknown',
  unchecked: 'translations.stateUnchecked',
  checked: 'translations.stateChecked',
} as const satisfies Record<ShownTranslation['state'], MessageKey>;

/** The translations of one language, each with its state in words: a colour only repeats what the words say. */
export function translationList(translations: readonly ShownTranslation[], first: LocaleContext, context: LocaleContext): Html {
  return html`<ul class="translations" role="list">
    ${translations.map((translation) => row(translation, first, context))}
  </ul>`;
}

function row(shown: ShownTranslation, first: LocaleContext, context: LocaleContext): Html {
  const { t, text } = context;
  const language = first.info.ownName;
  const { state, checkedBy, checkedOn, translatedBy, unknown } = shown;
  const notes = [
    checkedBy !== undefined && checkedOn === undefined && t('review.checkedBy', { who: checkedBy }),
    checkedBy !== undefined && checkedOn !== undefined && t('review.checkedOn', { who: checkedBy, date: formatDay(checkedOn, context.locale) }),
    shown.isByComputer && t('translations.byComputer'),
    translatedBy !== undefined && t('review.person', { who: translatedBy }),
    unknown > 0 && t('translations.unknownParts', { count: unknown }),
    state !== 'missing' && !shown.isShown && t('translations.heldBack'),
  ].filter((note) => note !== false);
  return html`<li class="translation">
    <p class="translation-title">${shown.title}</p>
    <p class="translation-state" data-state="${state}">${text(t(stateKeys[state], { language }))}</p>
    ${notes.length === 0 ? undefined : html`<p class="translation-notes">${text(notes.join(' '))}</p>`}${shown.parts.map(({ label, items }) => partList(t(`translations.${label}`, { language }), items, context))}
  </li> `;
}

function partList(label: string, items: readonly Html[], context: LocaleContext): Html {
  return html`<p class="translation-label">${context.text(label)}</p>
    <ul class="translation-parts">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}
