import { emailLink, phoneLink, webLink } from '../fact/fact.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';
import { languageName, said } from './said.ts';
import type { Said, ShownService } from './shown-service.ts';

/**
 * How to reach a service, always in the same order (WCAG 3.2.6). Each number is a large link on a line of its own, which is
 * never broken and keeps its order in right-to-left text.
 */
export function reachService({ phones, email, web }: ShownService, context: LocaleContext): Html {
  const { t } = context;
  const rows = [
    ...phones.map(({ number, kind, note }) =>
      row(
        t(kind === 'voice' ? 'contact.phone' : `service.phone.${kind}`),
        html`${phoneLink(number)}${note && html`<span class="service-note">${said(note, context)}</span>`}`,
      ),
    ),
    web && row(t('contact.web'), webLink(web, context)),
    email && row(t('contact.email'), emailLink(email)),
  ];
  return html`<ul class="service-reach contact-rows" role="list">
    ${rows}
  </ul>`;
}

/** What else there is to know about a service: a name and its value for each. */
export function serviceFacts(service: ShownService, context: LocaleContext): Html {
  const { t, text } = context;
  const { languages, interpreter, cost, costNote, start, startNote, hours, area, place } = service;
  const known: [label: string, lines: (Html | undefined | false)[]][] = [
    [
      t('service.languages'),
      [
        text(
          list(
            languages.map((tag) => languageName(tag, context)),
            context,
          ),
        ),
        interpreter && text(t(`service.interpreter.${interpreter}`)),
      ],
    ],
    [t('service.cost'), [text(t(`service.cost.${cost}`)), note(costNote, context)]],
    [t('service.start'), [text(t(`service.start.${start}`)), note(startNote, context)]],
    [t('service.for'), [note(service.for, context)]],
    [t('contact.hours'), [note(hours, context)]],
    [t('service.area'), [note(area, context)]],
    [t('service.place'), [place && address(place)]],
    [t('service.access'), (place?.access ?? []).map((kind) => text(t(`service.access.${kind}`)))],
    [t('service.organisation'), runBy(service, context)],
  ];
  const rows = known.flatMap(([label, lines]) => {
    const values = lines.filter((line) => line !== undefined && line !== false);
    return values.length === 0
      ? []
      : [
          html`<div>
            <dt>${label}</dt>
            ${values.map((value) => html`<dd>${value}</dd>`)}
          </div>`,
        ];
  });
  return html`<dl class="service-facts">${rows}</dl>`;
}

// Many organisations have one service, with their own name: it is not said again.
function runBy({ name, organisation, web }: ShownService, context: LocaleContext): (Html | undefined | false)[] {
  const { name: own, summary, web: site } = organisation;
  return [own.words !== name.words && said(own, context), note(summary, context), site !== undefined && site !== web && webLink(site, context)];
}

const row = (label: string, value: Html): Html => html`<li><span class="contact-label">${label}</span> <span>${value}</span></li>`;
const note = (words: Said | undefined, context: LocaleContext): Html | undefined => words && said(words, context);
const list = (names: readonly string[], { locale }: LocaleContext): string => new Intl.ListFormat(locale, { type: 'unit' }).format(names);

// An address is written for the post and for maps: in English, from left to right.
function address({ building, street, town, county, postcode }: NonNullable<ShownService['place']>): Html {
  const lines = [building, street, town, county, postcode].filter((line) => line !== undefined);
  return html`<address class="service-place" lang="en" dir="ltr">${lines.map((line) => html`<span>${line}</span>`)}</address>`;
}
