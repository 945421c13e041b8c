import { formatFact, shortAddress } from '../../locale/format.ts';
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
      return phoneLink(fact.value);
    case 'web':
      return webLink(fact.value, context);
    case 'email':
      return emailLink(fact.value);
    case 'date':
      return html`<time class="fact" datetime="${fact.value}">${context.text(text)}</time>`;
    case 'money':
    case 'number':
      return html`<bdi class="fact" dir="ltr">${text}</bdi>`;
    default:
      return html`<bdi class="fact">${context.text(text)}</bdi>`;
  }
}

/** A phone number that can be called. */
export const phoneLink = (number: string): Html => html`<a class="fact phone" href="tel:${number.replaceAll(' ', '')}" dir="ltr">${number}</a>`;

/** A web address, shown without what every address has. */
export const webLink = (address: string, { locale }: LocaleContext): Html =>
  html`<a class="fact web" href="${address}" rel="noopener noreferrer" dir="ltr" ${locale === 'en' ? undefined : html` lang="en"`}
    >${shortAddress(address)}</a
  >`;

/** An email address that can be written to. */
export const emailLink = (address: string): Html => html`<a class="fact" href="mailto:${address}" dir="ltr">${address}</a>`;
