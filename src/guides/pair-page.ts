import { contactBox, contactWords } from '../components/contact/contact.ts';
import { html, type Html } from '../components/html.ts';
import type { LocaleContext } from '../components/page-context.ts';
import { paperAge } from '../components/paper-age/paper-age.ts';
import { renderPicture } from '../components/picture/picture.ts';
import { languageLink, renderReadWith } from '../components/read-with/read-with.ts';
import { renderSides } from '../components/sides/sides.ts';
import type { GuideRecord } from '../load/body-record.ts';
import { addresses } from '../locale/addresses.ts';
import type { PlannedPage } from '../site/page-plan.ts';
import { pairPathIn, pairWordList, renderGuidePair } from '../site/pairs.ts';
import { publisherOf } from '../site/publisher.ts';
import type { Site } from '../site/site.ts';
import type { FramedPage } from './frames.ts';
import { guideContents, partsAfter } from './guide-contents.ts';
import { guideEnd } from './guide-end.ts';
import { guideTools } from './guide-tools.ts';
import { printOrSave } from './print-or-save.ts';
import { guideLabels } from './trust-label.ts';

/** Two guides that say the same: the one the page belongs to, and its translation beside it. */
type Pair = readonly [GuideRecord, GuideRecord];

/** A guide in two languages, for a reader and the person beside them. It is the same as the guide in each, so search does not list it. */
export function pairPage(site: Site, { locale, id, other, path }: PlannedPage): FramedPage {
  const pair: Pair = [site.guide(locale, id!)!, site.guide(other!, id!)!];
  const [guide, translation] = pair;
  return {
    id: guide.id,
    title: `${guide.settings.title} – ${translation.settings.title}`,
    description: guide.settings.description,
    words: article(site, pair, path),
    frame: (own) => ({
      locale,
      other: other!,
      title: own.title,
      description: own.description,
      path: addresses.pair(locale, own.id, other!),
      alternates: [],
      paths: Object.fromEntries(site.locales.map((wanted) => [wanted, pairPathIn(site, wanted, guide, other!, own.id)])),
      route: 'pair',
      isUnlisted: true,
    }),
  };
}

type InBoth = (write: (context: LocaleContext, index: number) => Html, element?: 'span') => Html;

function article(site: Site, pair: Pair, path: string): Html {
  const [guide, { locale: other }] = pair;
  const { locale } = guide;
  const context = site.context(locale);
  const { t } = context;
  const body = renderGuidePair(site, guide, other);
  const help = site.helpOf(guide);
  const inBoth: InBoth = (write, element) =>
    renderSides(
      [context, site.context(other)].map((each, index) => ({ ...each, words: write(each, index) })),
      element,
    );
  const wordsPart = html`<section class="words">
    <h2 id="words">${inBoth((each) => html`${each.t('words.onThisPage')}`, 'span')}</h2>
    ${pairWordList(site, body.words, [locale, other])}
  </section>`;
  const helpPart = html`<section class="help">
    <h2 id="help">${inBoth((each) => html`${each.t('guide.help')}`, 'span')}</h2>
    <div class="help-interpreter">${inBoth((each) => html`<p>${each.t('guide.helpInterpreter')}</p>`)}</div>
    ${help.map((id) =>
      contactBox(
        id,
        inBoth((each) => contactWords(id, each, 'h3')),
        context,
      ),
    )}
  </section>`;
  const single = pair.map((each) => languageLink(each.locale, addresses.guide(each.locale, each.id)));
  return html`<article class="guide">
    ${head(site, pair, inBoth, path)}${renderReadWith({ label: t('pair.single'), links: single }, context)}${body.about}${guideTools(site, [locale, other])}
    ${guideContents([...body.contents, ...partsAfter(body.words, help, context)], context)}
    <div class="guide-body">${body.html}</div>
    ${body.words.length > 0 && wordsPart}${help.length > 0 && helpPart}${printOrSave(site, locale, path)}${guideEnd(site, guide, path)}
  </article>`;
}

function head(site: Site, pair: Pair, inBoth: InBoth, path: string): Html {
  const [guide, { locale: other }] = pair;
  const { locale, settings } = guide;
  const context = site.context(locale);
  const { url, text } = context;
  const picture = site.pictureOf(guide);
  const topic = site.topics.find(({ id }) => id === settings.topic)!;
  const labels = pair.map((each) => {
    const { info } = site.context(each.locale);
    return html`<div class="side" lang="${each.locale}" dir="${info.dir}" data-font="${info.font}" data-side="${each.locale}">
      ${guideLabels(site, each)}
    </div>`;
  });
  return html`<header class="guide-head">
    <p class="publisher print-only">${text(publisherOf(site, locale))}</p>
    ${picture !== undefined && renderPicture(picture, context, { isFirst: true })}
    <div class="guide-title">
      <p class="crumb"><a href="${url(addresses.topic(locale, topic.id))}">${text(site.words(topic.title, locale))}</a></p>
      <h1>${inBoth((each, index) => each.text(pair[index]!.settings.title), 'span')}</h1>
    </div>
    <div class="sides">${labels}</div>
    ${paperAge({ address: site.address(path), code: addresses.code(path), written: settings.written, others: [site.context(other)] }, context)}
  </header>`;
}
