import { html, type Html } from '../html.ts';
import type { PageContext } from '../page-context.ts';

interface ChoiceProps {
  condition: string;
  words: Html;
}

/** If this, then that. Several in a row read as one group; it needs no script and prints as it stands. */
export function renderChoice({ condition, words }: ChoiceProps, context: PageContext): Html {
  return html`<div class="choice">
    <p class="choice-if"><span class="choice-label">${context.t('choice.if')}</span> ${context.text(condition)}</p>
    <div class="choice-then">
      <span class="choice-label">${context.t('choice.then')}</span>
      <div class="idea-words">${words}</div>
    </div>
  </div> `;
}
