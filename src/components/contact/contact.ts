import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';
import { renderFact } from '../fact/fact.ts';
import { renderPicture } from '../picture/picture.ts';
import { englishBehind } from '../word/word.ts';

/**
 * A helpline: what it is for, its phone number on a line of its own, website, email and opening hours, always in this
 * order (WCAG 3.2.6). The number can be called and is never broken over two lines.
 */
export function renderContact(id: string, context: LocaleContext, heading: 'h3' | 'p' = 'p'): Html {
  return contactBox(id, contactWords(id, context, heading), context);
}

/** The box of a helpline: its picture, and its words in one language or in two. */
export function contactBox(id: string, words: Html, context: LocaleContext): Html {
  const { picture } = context.contact(id);
  return html`<div class="contact">${picture === undefined ? undefined : renderPicture(picture, context, { sizes: '6rem' })}${words}</div> `;
}

/** Everything of a helpline but its picture. */
export function contactWords(id: string, context: LocaleContext, heading: 'h3' | 'p'): Html {
  const { name, english, isEnglishName, about, hours, phone, web, email } = context.contact(id);
  const title = html`${isEnglishName ? html`<bdi lang="en" dir="ltr">${name}</bdi>` : context.text(name)}${englishBehind(english, context)}`;
  const rows = [
    phone && row(context.t('contact.phone'), renderFact(phone, context)),
    hours !== undefined && row(context.t('contact.hours'), context.text(hours)),
    web && row(context.t('contact.web'), renderFact(web, context)),
    email && row(context.t('contact.email'), renderFact(email, context)),
  ];
  return html`<div class="contact-words">
    ${heading === 'h3' ? html`<h3 class="contact-name">${title}</h3>` : html`<p class="contact-name">${title}</p>`}${about === undefined ? undefined : html`<p class="contact-about">${context.text(about)}</p>`}
    <ul class="contact-rows" role="list">
      ${rows}
    </ul>
  </div>`;
}

const row = (label: string, value: Html): Html => html`<li><span class="contact-label">${label}</span> <span>${value}</span></li>`;
