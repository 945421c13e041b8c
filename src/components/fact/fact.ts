import { formatFact } from '../../locale/format.ts';
import type { Fact } from '../../schema/fact.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

/**
 * A value from facts.yaml, written as the locale writes it. Phone numbers can be called, stay on one line and keep
 * their order in right-to-left text.
 */
export function renderFact(fact: Fact, context: LocaleContext): Html {
  const text = formatFact(fact, context.locale);
  switch (fact.kind) {
    case 'phone':
      return html`<a class="fact phone" href="tel:${fact.value.replaceAll(' ', '')}" dir="ltr">${text}</a>`;
    case 'web':
      return html`<a
        class="fact web"
        href="${fact.value}"
        rel="noopener noreferrer"
        dir="ltr"
        ${context.locale === 'en' ? undefined : html` lang="en"`}
        >${text}</a
      >`;
    case 'email':
      return html`<a class="fact" href="mailto:${fact.value}" dir="ltr">${text}</a>`;
    case 'date':
      return html`<time class="fact" datetime="${fact.value}">${context.text(text)}</time>`;
    case 'money':
    case 'number':
      return html`<bdi class="fact" dir="ltr">${text}</bdi>`;
    default:
      return html`<bdi class="fact">${context.text(text)}</bdi>`;
  }
}
