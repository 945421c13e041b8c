import { html, join, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

interface ChoiceProps {
  /** See choiceCondition. */
  condition: Html;
  words: Html;
}

/** If this, then that: one answer to a question. It needs no script and prints as it stands. See joinChoices. */
export function renderChoice({ condition, words }: ChoiceProps): Html {
  return html`<li class="choice">
    <div class="choice-if">${condition}</div>
    <div class="choice-then idea-words">${words}</div>
  </li> `;
}

/** The first line of a choice, such as "If you live with the person". */
export const choiceCondition = (condition: string, { t, text }: LocaleContext): Html =>
  html`<p><span class="choice-label">${t('choice.if')}</span> ${text(condition)}</p>`;

/** A part of a body that is to be joined with the others. */
export interface JoinedPart {
  isChoice: boolean;
  words: Html;
}

/** Joins parts of a body. Choices one after another become one list, so that readers hear how many answers there are. */
export function joinChoices(parts: readonly JoinedPart[]): Html {
  const joined: Html[] = [];
  const answers: Html[] = [];
  for (const { isChoice, words } of parts) {
    if (isChoice) answers.push(words);
    else joined.push(...listOf(answers.splice(0)), words);
  }
  return join([...joined, ...listOf(answers)]);
}

function listOf(answers: readonly Html[]): Html[] {
  if (answers.length === 0) return [];
  return [
    html`<ul class="choice-list" role="list">
      ${answers}
    </ul> `,
  ];
}
