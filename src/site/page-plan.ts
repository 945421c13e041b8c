import type { AnyRecord, GuideRecord } from '../load/body-record.ts';
import { addresses } from '../locale/addresses.ts';
import type { Locale } from '../locale/table.ts';
import { sitePages } from '../schema/guide.ts';
import { serviceFingerprint } from './directory.ts';
import { editionLinks, guideOfEdition } from './editions.ts';
import { lettersOf, lettersOfGuide, listPrint } from './letters.ts';
import { doubtedSource } from './part-doubts.ts';
import { pairLink, partnersOf } from './pairs.ts';
import type { Site } from './site.ts';

/** A page of the site: its route, what it is made from, and the fingerprint of all it prints. */
export interface PlannedPage {
  route:
    | 'home'
    | 'translations'
    | 'guides'
    | 'guide'
    | 'pair'
    | 'services'
    | 'service'
    | 'topic'
    | 'letters'
    | 'letter'
    | 'words'
    | 'search'
    | 'credits'
    | 'print'
    | 'cards'
    | 'page'
    | 'not-found';
  locale: Locale;
  /** The changing part of its address: a guide, a topic, a letter or a page. */
  id?: string;
  /** The second language of a guide in two languages. */
  other?: Locale;
  /** Address below the base path. */
  path: string;
  key: string;
  /** Other locales that have the same page. */
  alternates: readonly Locale[];
}

/** Every page that the site's routes make for its locales. */
export function planPages(site: Site): PlannedPage[] {
  const used = site
    .usedPictures()
    .map(({ id }) => id)
    .join();
  // The words of the first language that a translation shows, and all that they are written with.
  const doubtsOf = (record: AnyRecord): string => {
    const found = doubtedSource(site, record);
    if (!found) return '';
    const links = found.source.uses.links.map((link) => site.context(site.firstLocale).page(link.id).path);
    return [found.source.digest, site.content.surroundings.get(site.firstLocale), ...links].join(' ');
  };
  // The page of the first language shows every other language, the others show their own.
  const translated = (locale: Locale): string =>
    JSON.stringify(site.translationStatus.filter((status) => locale === site.firstLocale || status.locale === locale));
  const { services } = site.content;
  // Lists show every service, or those of a topic.
  const servicesOf = (topic?: string): string =>
    [...services].flatMap(([id, { topics }]) => (topic === undefined || topics.includes(topic) ? [serviceFingerprint(site, id)] : [])).join();
  return site.locales.flatMap((locale) => {
    const lists = site.guideList(locale);
    const letters = lettersOf(site, locale);
    const all = site.locales;
    const page = (route: PlannedPage['route'], path: string, id?: string, alternates: readonly Locale[] = all, ...parts: string[]): PlannedPage => ({
      route,
      locale,
      ...(id === undefined ? {} : { id }),
      path,
      alternates,
      key: site.cacheKey(locale, route, id ?? '', alternates.join(), ...parts),
    });
    const guides = site.guidesOf(locale).flatMap((guide) => {
      const links = linksOf(guide, (path) => site.context(locale).page(path).path);
      const around = `${aroundGuide(site, guide)} ${JSON.stringify([editionLinks(site, guide), guideOfEdition(site, guide), listPrint(lettersOfGuide(site, locale, guide.id))])}`;
      const alternates = site.localesWith('guide', guide.id);
      const pairs = partnersOf(site, guide).map((other): PlannedPage => {
        const translation = site.guide(other, guide.id)!;
        const pairLinks = [guide, translation].map((each) => linksOf(each, (path) => pairLink(site, path, locale, other).path));
        const parts = [
          around,
          ...pairLinks,
          doubtsOf(guide),
          doubtsOf(translation),
          site.cacheKey(other, translation.digest, expiry(site, translation)),
        ];
        return {
          ...page('pair', addresses.pair(locale, guide.id, other), guide.id, [], guide.digest, expiry(site, guide), alternates.join(), ...parts),
          other,
        };
      });
      return [
        page('guide', addresses.guide(locale, guide.id), guide.id, alternates, guide.digest, links, doubtsOf(guide), around, expiry(site, guide)),
        ...pairs,
      ];
    });
    return [
      page('home', addresses.home(locale), undefined, all, lists),
      page('guides', addresses.guides(locale), undefined, all, lists, listPrint(letters)),
      ...guides,
      ...(services.size > 0 ? [page('services', addresses.services(locale), undefined, all, servicesOf())] : []),
      ...[...services.keys()].map((id) => page('service', addresses.service(locale, id), id, all, serviceFingerprint(site, id))),
      ...site.topics.map(({ id }) => page('topic', addresses.topic(locale, id), id, all, lists, servicesOf(id))),
      ...(letters.length > 0 ? [page('letters', addresses.letters(locale), undefined, all, listPrint(letters))] : []),
      ...letters
        .filter(({ record }) => record.locale === locale)
        .map(({ record, source }) => {
          const titles = source.settings.guides.map((id) => site.guide(locale, id)?.settings.title ?? '');
          const links = linksOf(record, (path) => site.context(locale).page(path).path);
          const parts = [record.digest, source.digest, doubtsOf(record), links, ...titles, site.content.surroundings.get(site.firstLocale)!];
          return page('letter', addresses.letter(locale, record.id), record.id, site.localesWith('letter', record.id), ...parts);
        }),
      page('words', addresses.words(locale), undefined, all, site.wordUses(locale)),
      page('search', addresses.search(locale), undefined, all, lists, listPrint(letters)),
      ...(all.length > 1 ? [page('translations', addresses.translations(locale), undefined, all, lists, translated(locale))] : []),
      page('credits', addresses.credits(locale), undefined, all, used),
      page('print', addresses.print(locale), undefined, all, lists),
      page('cards', addresses.cards(locale)),
      ...sitePages.flatMap((id) => {
        const record = site.page(locale, id);
        return record ? [page('page', addresses.sitePage(locale, id), id, site.localesWith('page', id), record.digest, doubtsOf(record))] : [];
      }),
      page('not-found', `${addresses.home(locale)}404/`, undefined, [], lists),
    ];
  });
}

const linksOf = ({ uses }: AnyRecord, resolve: (path: string) => string): string => uses.links.map(({ id }) => resolve(id)).join(' ');

const expiry = (site: Site, guide: GuideRecord): string => (site.isExpired(guide) ? 'expired' : '');

function aroundGuide(site: Site, guide: GuideRecord): string {
  const { previous, next } = site.neighbours(guide);
  return [previous, next].map((other) => (other ? JSON.stringify([other.id, other.settings.title, site.pictureOf(other)]) : '')).join();
}
