import { html, join, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';
import { renderPicture } from '../picture/picture.ts';
import { languageName, said } from './said.ts';
import type { ShownService } from './shown-service.ts';

/** A service in a list: picture, name as the link, what it does; its cost and its languages at a glance. */
export function serviceCard(service: ShownService, context: LocaleContext): Html {
  const { path, name, summary, picture, cost, languages, area } = service;
  const { t, url } = context;
  const marks = [t(`service.cost.${cost}`), ...languages.map((tag) => languageName(tag, context))].map((mark) => context.text(mark));
  return html`<li class="card service-card">
    ${picture === undefined ? undefined : renderPicture(picture, context, { sizes: '8rem' })}
    <div class="card-words">
      <a class="card-link" href="${url(path)}">${said(name, context)}</a>${summary && html`<p>${said(summary, context)}</p>`}
      <ul class="service-marks" role="list">
        ${join([...marks, ...(area ? [said(area, context)] : [])].map((mark) => html`<li>${mark}</li>`))}
      </ul>
    </div>
  </li> `;
}
