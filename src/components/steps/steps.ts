import { html, type Html } from '../html.ts';

/** Things to do one after another: a numbered list with big numbers, one action in each step. */
export function renderSteps(steps: readonly Html[]): Html {
  // role="list": Safari takes the list away from screen readers when its markers are drawn by CSS.
  return html`<ol class="steps" role="list">
    ${steps.map((step) => html`<li>${step}</li>`)}
  </ol> `;
}
