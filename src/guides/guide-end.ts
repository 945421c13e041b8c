import { html, type Html } from '../components/html.ts';
import { renderPicture } from '../components/picture/picture.ts';
import type { GuideRecord } from '../load/body-record.ts';
import { addresses } from '../locale/addresses.ts';
import { formatDay } from '../locale/format.ts';
import { creditLineOf } from '../site/publisher.ts';
import type { Site } from '../site/site.ts';
import { query, suggestLinks } from '../site/suggest-links.ts';

/** The end of a guide: what it rests on, how old it is, the guides around it, and ways to share or answer. */
export function guideEnd(site: Site, guide: GuideRecord, path: string): Html {
  const address = `${site.options.origin ?? ''}${site.context(guide.locale).url(path)}`;
  return html`<footer class="guide-end" data-pagefind-ignore="all">
    ${trust(site, guide, address)}${around(site, guide)}${share(site, guide, address)}
  </footer>`;
}

function trust(site: Site, { locale, settings }: GuideRecord, address: string): Html {
  const { t, text, once } = site.context(locale);
  const { guideNote } = site.content.settings;
  const { written, checkBy, sources } = settings;
  return html`<section class="trust">
    <h2>${t('guide.trust')}</h2>
    <ul>
      ${written && html`<li>${text(t('guide.written', { date: formatDay(written, locale) }))}</li>`}
      ${checkBy && html`<li>${text(t('guide.checkBy', { date: formatDay(checkBy, locale) }))}</li>`}
      ${guideNote && html`<li>${text(site.words(guideNote, locale))}</li>`}
      <li>${t('guide.notAdvice')}</li>
    </ul>
    ${sources && html`<h3>${t('guide.sources')}</h3><ul${locale !== 'en' && html` lang="en" dir="ltr"`} class="sources">${sources.map((source) => html`<li>${source}</li>`)}</ul>`}
    <p class="print-only">${t('paper.formats')}</p>
    <p class="print-only">${once('credit', () => creditLineOf(site, locale))}</p>
    <p class="print-only">${text(t('guide.printFrom', { address }))}</p>
  </section>`;
}

function around(site: Site, guide: GuideRecord): Html | undefined {
  const context = site.context(guide.locale);
  const { t, url, text } = context;
  const { previous, next } = site.neighbours(guide);
  if (!previous && !next) return undefined;
  const link = (other: GuideRecord | undefined, rel: 'prev' | 'next', label: string): Html | undefined => {
    if (!other) return undefined;
    const picture = site.pictureOf(other);
    return html`<a class="around-${rel}" rel="${rel}" href="${url(addresses.guide(guide.locale, other.id))}">
      ${picture !== undefined && renderPicture(picture, context, { sizes: '5rem' })}
      <span><span class="around-label">${label}</span> <span class="around-title">${text(other.settings.title)}</span></span>
    </a>`;
  };
  return html`<nav class="around" aria-label="${t('guides')}">
    ${link(previous, 'prev', t('guide.previous'))}${link(next, 'next', t('guide.next'))}
  </nav>`;
}

function share(site: Site, { locale, settings: { title }, digest }: GuideRecord, address: string): Html {
  const { t } = site.context(locale);
  const subject = t('guide.feedbackSubject', { title });
  const suggest = suggestLinks(site.content.settings, { page: address, locale, version: digest.slice(0, 10), subject });
  return html`<section class="share">
    <h2>${t('guide.share')}</h2>
    <ul role="list">
      <li><a href="mailto:?${query({ subject: title, body: address })}">${t('guide.shareEmail')}</a></li>
      <li class="needs-script">
        <copy-link data-address="${address}" data-words="${t('guide.shareCopy')}" data-done="${t('guide.shareCopied')}"></copy-link>
      </li>
      ${suggest.form && html`<li><a href="${suggest.form}" rel="noopener noreferrer" data-suggest>${t('guide.suggest')}</a></li>`}
      ${suggest.email && html`<li><a href="${suggest.email}">${t('guide.feedback')}</a></li>`}
    </ul>
  </section>`;
}
