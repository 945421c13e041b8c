import { longest } from '../../letters/clean-answer.ts';
import type { FieldKind } from '../../schema/letter.ts';
import { html, type Html } from '../html.ts';

/** A field as its reader sees it. */
export interface ShownField {
  id: string;
  kind: FieldKind;
  label: Html;
  hint?: Html | undefined;
  options: readonly { id: string; label: Html }[];
  /** What the browser may offer to fill in, such as street-address. */
  autocomplete?: string | undefined;
}

/** One field with its real label. It belongs to no form: what is typed is never sent. */
export function renderField(field: ShownField): Html {
  const { id, kind, label, hint, options } = field;
  const hintId = `field-${id}-hint`;
  const help = hint === undefined ? undefined : html`<p class="hint" id="${hintId}">${hint}</p>`;
  const describedBy = hint === undefined ? undefined : html` aria-describedby="${hintId}"`;
  if (kind === 'yes') return html`<div class="field">${tick('checkbox', id, 'yes', label)}${help}</div> `;
  if (kind === 'choice' || kind === 'several')
    return html`<fieldset class="field" ${describedBy}>
      <legend>${label}</legend>
      ${help}${options.map((option) => tick(kind === 'choice' ? 'radio' : 'checkbox', id, option.id, option.label))}
    </fieldset> `;
  // Names are in English letters or in the reader's own.
  const attributes = html` dir="auto" autocomplete="${field.autocomplete ?? 'off'}"`;
  const box =
    kind === 'long'
      ? html`<textarea id="field-${id}" name="${id}" rows="3" maxlength="${longest.long}" ${attributes}${describedBy}></textarea>`
      : html`<input
          type="${kind === 'date' ? 'date' : 'text'}"
          id="field-${id}"
          name="${id}"
          maxlength="${longest.short}"
          ${attributes}${describedBy}
        />`;
  return html`<div class="field"><label for="field-${id}">${label}</label>${help}${box}</div> `;
}

const tick = (type: 'checkbox' | 'radio', field: string, value: string, label: Html): Html =>
  html`<label class="tick"><input type="${type}" name="${field}" value="${value}" /><span>${label}</span></label>`;
