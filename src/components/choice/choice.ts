import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

interface ChoiceProps {
  /** See choiceCondition. */
  condition: Html;
  words: Html;
}

/** If this, then that. Several in a row read as one group; it needs no script and prints as it stands. */
export function renderChoice({ condition, words }: ChoiceProps): Html {
  return html`<div class="choice">
    <div class="choice-if">${condition}</div>
    <div class="choice-then idea-words">${words}</div>
  </div> `;
}

/** The first line of a choice, such as "If you live with the person". */
export const choiceCondition = (condition: string, { t, text }: LocaleContext): Html =>
  html`<p><span class="choice-label">${t('choice.if')}</span> ${text(condition)}</p>`;
