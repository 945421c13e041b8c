import type { GuideRecord } from '../load/body-record.ts';
import { addresses } from '../locale/addresses.ts';
import type { Html } from '../components/html.ts';
import type { Site } from './site.ts';

interface EditionLink {
  path: string;
  words: Html;
}

/** Links from a guide to its editions for communities, in the order of site.yaml. */
export function editionLinks(site: Site, guide: GuideRecord): EditionLink[] {
  const own = site.guidesOf(guide.locale).filter(({ edition }) => edition?.guide === guide.id);
  return (site.content.settings.editions ?? []).flatMap(({ id, title }) => {
    const found = own.find(({ edition }) => edition!.name === id);
    return found ? [{ path: addresses.guide(found.locale, found.id), words: site.context(found.locale).text(site.words(title, found.locale)) }] : [];
  });
}

/** The link from an edition to the guide for everyone. */
export function guideOfEdition(site: Site, { locale, edition }: GuideRecord): EditionLink[] {
  const guide = edition && site.guide(locale, edition.guide);
  return guide ? [{ path: addresses.guide(locale, guide.id), words: site.context(locale).text(guide.settings.title) }] : [];
}
