import { pathOf, type GuideRecord } from '../load/body-record.ts';
import { addresses } from '../locale/addresses.ts';
import type { Locale } from '../locale/table.ts';
import { renderPair } from '../mdx/render-pair.ts';
import type { Html } from '../components/html.ts';
import type { LocaleContext, PageContext } from '../components/page-context.ts';
import { markSides, type SideDoubt } from '../components/part-mark/part-mark.ts';
import { doubtedParts } from './part-doubts.ts';
import { renderSides } from '../components/sides/sides.ts';
import { wordItems, wordMeaning } from '../components/word-list/word-list.ts';
import type { RenderedFile, Site } from './site.ts';

/** The languages that a guide can be read in beside its own: the first language, and those of "pairs" in site.yaml. */
export function partnersOf(site: Site, { locale, id }: Pick<GuideRecord, 'locale' | 'id'>): readonly Locale[] {
  return site.localesWith('guide', id).filter((other) => other !== locale && isPair(site, locale, other));
}

/** The languages in which a guide would have a paper beside its own, if it were translated. */
export function missingPartnersOf(site: Site, { locale, id }: Pick<GuideRecord, 'locale' | 'id'>): readonly Locale[] {
  const there = site.localesWith('guide', id);
  return site.locales.filter((other) => !there.includes(other) && isPair(site, locale, other));
}

function isPair({ firstLocale, content }: Site, locale: Locale, other: Locale): boolean {
  const { pairs = [] } = content.settings;
  if (typeof pairs === 'string') return pairs === 'all';
  return [locale, other].includes(firstLocale) || pairs.some((pair) => pair.includes(locale) && pair.includes(other));
}

/**
 * The address of a guide in another language that keeps as much of a page in two languages as there is, with `name` in the
 * place of its id.
 */
export function pairPathIn(site: Site, wanted: Locale, { locale, id }: GuideRecord, other: Locale, name: string): string {
  const partners = site.guide(wanted, id) ? partnersOf(site, { locale: wanted, id }) : [];
  const partner = wanted === other ? locale : other;
  if (partners.includes(partner)) return addresses.pair(wanted, name, partner);
  return site.guide(wanted, id) ? addresses.guide(wanted, name) : addresses.home(wanted);
}

/** Renders a guide in its own language and in another one. */
export function renderGuidePair(site: Site, guide: GuideRecord, other: Locale): Omit<RenderedFile, 'titleDoubt'> {
  const translation = site.guide(other, guide.id)!;
  const side = (record: GuideRecord) => ({ tree: site.tree(record), path: pathOf(record), context: pairContext(site, record, guide.locale, other) });
  const sides = [side(guide), side(translation)] as const;
  const doubtful = [guide, translation].map((record, index) => doubtedParts(site, record, sides[index]!.tree));
  const rendered = renderPair(sides, (row, html) => {
    const doubts = row.flatMap((node, index): SideDoubt[] => {
      const kind = node && doubtful[index]!.get(node);
      return kind ? [{ kind, context: sides[index]!.context }] : [];
    });
    return doubts.length === 0 ? html : markSides(html, doubts, site.firstLocale);
  });
  return { ...rendered, words: [...new Set(sides.flatMap(({ context }) => [...context.words]))] };
}

/** What a guide in two languages leads to, in the order of its links: other guides in the same two languages where there are some. */
export function pairLink(site: Site, path: string, locale: Locale, other: Locale): ReturnType<LocaleContext['page']> {
  const [, id] = /^\/[^/]+\/guides\/([^/]+)\/?$/.exec(path) ?? [];
  const isThere = id !== undefined && site.guide(locale, id) !== undefined && partnersOf(site, { locale, id }).includes(other);
  return isThere ? { path: addresses.pair(locale, id, other) } : site.context(locale).page(path);
}

function pairContext(site: Site, record: GuideRecord, locale: Locale, other: Locale): PageContext {
  return {
    ...site.context(record.locale),
    page: (path) => pairLink(site, path, locale, other),
    words: new Set(),
    picturesShown: 0,
    titlePicture: site.pictureOf(record),
  };
}

/** Hard words with their pictures and what they mean in both languages. */
export function pairWordList(site: Site, ids: readonly string[], locales: readonly Locale[]): Html {
  const contexts = locales.map((locale) => site.context(locale));
  const items = ids.map((id) => ({
    shown: contexts[0]!.word(id),
    words: renderSides(
      contexts.map((context) => {
        const shown = context.word(id);
        return { ...context, words: wordMeaning(shown, context) };
      }),
    ),
  }));
  return wordItems(items, contexts[0]!);
}
