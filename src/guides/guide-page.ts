import { renderContact } from '../components/contact/contact.ts';
import { html, type Html } from '../components/html.ts';
import { paperAge } from '../components/paper-age/paper-age.ts';
import { renderPicture } from '../components/picture/picture.ts';
import { languageLink, renderReadWith } from '../components/read-with/read-with.ts';
import type { GuideRecord } from '../load/body-record.ts';
import { addresses } from '../locale/addresses.ts';
import { editionLinks, guideOfEdition } from '../site/editions.ts';
import { lettersOfGuide } from '../site/letters.ts';
import type { PlannedPage } from '../site/page-plan.ts';
import { partnersOf } from '../site/pairs.ts';
import { publisherOf } from '../site/publisher.ts';
import type { RenderedFile, Site } from '../site/site.ts';
import type { FramedPage } from './frames.ts';
import { guideContents, partsAfter } from './guide-contents.ts';
import { guideEnd } from './guide-end.ts';
import { guideTools } from './guide-tools.ts';
import { letterList } from './letter-list.ts';
import { printOrSave } from './print-or-save.ts';
import { guideLabels } from './trust-label.ts';

/** The page of a guide. */
export function guidePage(site: Site, { locale, id, path, alternates }: PlannedPage): FramedPage {
  const guide = site.guide(locale, id!)!;
  const { title, description } = guide.settings;
  return {
    id: guide.id,
    title,
    description,
    words: article(site, guide, path),
    frame: (own) => ({ locale, title: own.title, description: own.description, path: addresses.guide(locale, own.id), alternates, route: 'guide' }),
  };
}

function article(site: Site, guide: GuideRecord, path: string): Html {
  const { locale, id } = guide;
  const context = site.context(locale);
  const { url } = context;
  const body = site.render(guide);
  const picture = site.pictureOf(guide);
  const shown = picture === undefined ? undefined : context.picture(picture);
  const help = site.helpOf(guide);
  return html`<article class="guide" data-pagefind-body data-pagefind-filter="guide:${id}" data-pagefind-meta="picture:${shown && url(shown.src)}">
    ${head(site, guide, body, path)}${otherForms(site, guide)}${body.about}${guideTools(site, [locale])}
    ${guideContents([...body.contents, ...partsAfter(body.words, help, context)], context)}
    <div class="guide-body">${body.html}</div>
    ${after(site, guide, body.words, help)}${printOrSave(site, locale, path)}${guideEnd(site, guide, path)}
  </article>`;
}

function head(site: Site, guide: GuideRecord, { titleDoubt }: RenderedFile, path: string): Html {
  const { locale, settings } = guide;
  const context = site.context(locale);
  const { url, text } = context;
  const picture = site.pictureOf(guide);
  const topic = site.topics.find(({ id }) => id === settings.topic)!;
  return html`<header class="guide-head">
    <p class="publisher print-only" data-pagefind-ignore>${text(publisherOf(site, locale))}</p>
    ${picture !== undefined && renderPicture(picture, context, { isFirst: true })}
    <div class="guide-title">
      <p class="crumb" data-pagefind-ignore>
        <a href="${url(addresses.topic(locale, topic.id))}" data-pagefind-filter="topic">${text(site.words(topic.title, locale))}</a>
      </p>
      <h1>${text(settings.title)}</h1>
      <p class="lead print-only" data-pagefind-ignore>${text(settings.description)}</p>
    </div>
    ${guideLabels(site, guide)}${titleDoubt}
    ${paperAge({ address: site.address(path), code: addresses.code(path), written: settings.written }, context)}
  </header>`;
}

/** The guide in other languages beside this one, and for communities. */
function otherForms(site: Site, guide: GuideRecord): Html {
  const { locale, id } = guide;
  const context = site.context(locale);
  const { t } = context;
  // A few languages are offered at once, or else the first one and the others behind a button.
  const partners = partnersOf(site, guide).map((other) => languageLink(other, addresses.pair(locale, id, other)));
  const offered = partners.filter((other) => partners.length <= 3 || other.locale === site.firstLocale);
  const further = partners.filter((other) => !offered.includes(other));
  return html`${renderReadWith({ label: t('pair.with'), links: offered }, context)}${renderReadWith(
    { label: t('pair.another'), links: further, isClosed: true },
    context,
  )}${renderReadWith({ label: t('edition.also'), links: editionLinks(site, guide) }, context)}${renderReadWith(
    { label: t('edition.everyone'), links: guideOfEdition(site, guide) },
    context,
  )}`;
}

/** What follows the words of a guide: its hard words, who can help, letters. */
function after(site: Site, { locale, id }: GuideRecord, words: readonly string[], help: readonly string[]): Html {
  const context = site.context(locale);
  const { t } = context;
  const letters = lettersOfGuide(site, locale, id);
  const wordsPart = html`<section class="words" data-pagefind-ignore="all">
    <h2 id="words">${t('words.onThisPage')}</h2>
    ${words.length > 0 && site.wordList(locale, words)}
  </section>`;
  const helpPart = html`<section class="help" data-pagefind-ignore="all">
    <h2 id="help">${t('guide.help')}</h2>
    <p class="help-interpreter">${t('guide.helpInterpreter')}</p>
    ${help.map((contact) => renderContact(contact, context, 'h3'))}
  </section>`;
  const lettersPart = html`<section class="guide-letters" data-pagefind-ignore="all">
    <h2 id="letters">${t('letter.useful')}</h2>
    ${letterList(site, locale, letters)}
  </section>`;
  return html`${words.length > 0 && wordsPart}${help.length > 0 && helpPart}${letters.length > 0 && lettersPart}`;
}
