import { readAddress } from '../mdx/address.ts';
import { addresses } from '../locale/addresses.ts';
import type { Locale } from '../locale/table.ts';

/** What is known of a guide: its place, its title, and the ids in its page in reading order. */
export interface KnownGuide {
  locale: Locale;
  id: string;
  title: string;
  anchors: readonly string[];
}

/** Makes the addresses in a guide of one language fit for its translation. Headings have another anchor in each language. */
export function translateAddress(address: string, guide: { from: Locale; into: Locale; id: string }, known: readonly KnownGuide[]): string {
  const target = pageOf(address, guide.from, guide.id);
  const [page = '', anchor = ''] = address.split('#');
  const source = known.find(({ locale, id }) => locale === guide.from && id === target?.id);
  if (!target || !source || anchor === '') return address;
  const own = known.find(({ locale, id }) => locale === guide.into && id === target.id);
  const place = source.anchors.indexOf(target.anchor);
  const isSame = own?.anchors.length === source.anchors.length && place !== -1;
  if (!own) return address;
  return isSame ? `${page}#${encodeURIComponent(own.anchors[place]!)}` : page === '' ? address : page;
}

/** The title of the guide that an address leads to, in the language of the translation when there is one. */
export function titleOf(address: string, guide: { from: Locale; into: Locale; id: string }, known: readonly KnownGuide[]): string | undefined {
  const target = pageOf(address, guide.from, guide.id);
  const inLocale = (wanted: Locale): KnownGuide | undefined => known.find(({ locale, id }) => locale === wanted && id === target?.id);
  return (inLocale(guide.into) ?? inLocale(guide.from))?.title;
}

function pageOf(address: string, locale: Locale, id: string): { id: string; anchor: string } | undefined {
  const found = readAddress(address, addresses.guide(locale, id));
  if (found.kind !== 'page') return undefined;
  const page = /^\/[^/]+\/guides\/([^/]+)\/?$/.exec(found.path)?.[1];
  return page === undefined ? undefined : { id: page, anchor: found.anchor };
}
