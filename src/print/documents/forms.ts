import { html, type Html } from '../../components/html.ts';
import type { LocaleContext } from '../../components/page-context.ts';
import { paperAge } from '../../components/paper-age/paper-age.ts';
import type { MessageKey } from '../../locale/messages.ts';
import type { PaperForm } from '../../schema/paper.ts';

interface FormProps {
  address?: string | undefined;
  written?: string | undefined;
}

/** A sheet to fill in by hand, of one page. */
export function paperForm(form: Exclude<PaperForm, 'cards'>, props: FormProps, context: LocaleContext): Html {
  const { t } = context;
  return html`<main class="form">
    <h1>${t(form)}</h1>
    <p>${t(about[form])}</p>
    ${parts[form](context)} ${paperAge(props, context)}
  </main>`;
}

const about = { questions: 'questions.about', plan: 'plan.about', feedback: 'feedback.about' } as const;

const parts: Record<Exclude<PaperForm, 'cards'>, (context: LocaleContext) => Html> = {
  questions: (context) =>
    html`${row('questions.who', context)}${row('questions.day', context)}${lines('questions.ask', context)}${lines('questions.answer', context)}`,
  plan: (context) =>
    html`<div class="form-grid">${(['plan.good', 'plan.hard', 'plan.want', 'plan.who', 'plan.next'] as const).map((key) => box(key, context))}</div>`,
  feedback: (context) =>
    html`${row('feedback.guide', context)}${ticks(context)}${lines('feedback.hard', context)}${lines('feedback.missing', context)}`,
};

// What is written on is only drawn: there is nothing to hear.
const lines = (key: MessageKey, { t }: LocaleContext): Html =>
  html`<section class="form-box">
    <h2>${t(key)}</h2>
    <div class="lines" aria-hidden="true"></div>
  </section>`;
const box = (key: MessageKey, { t }: LocaleContext): Html =>
  html`<section class="form-box">
    <h2>${t(key)}</h2>
    <div class="box" aria-hidden="true"></div>
  </section>`;
const row = (key: MessageKey, { t }: LocaleContext): Html => html`<p class="form-row">${t(key)}</p>`;

function ticks({ t }: LocaleContext): Html {
  return html`<section>
    <h2>${t('feedback.easy')}</h2>
    <ul class="ticks" role="list">
      ${(['feedback.yes', 'feedback.partly', 'feedback.no'] as const).map((key) => html`<li><span class="tick-box" aria-hidden="true"></span>${t(key)}</li>`)}
    </ul>
  </section>`;
}
