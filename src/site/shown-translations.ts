import { html, type Html } from '../components/html.ts';
import type { ShownTranslation } from '../components/translation-list/translation-list.ts';
import { addresses } from '../locale/addresses.ts';
import { localeInfo, type Locale } from '../locale/table.ts';
import type { GuideStatus, LocaleStatus, PartToSee } from '../translation/status.ts';
import type { Site } from './site.ts';

/** The translations of one language as the page of a language shows them: in its own words as far as there are any. */
export function shownTranslations(site: Site, { locale, guides }: LocaleStatus, page: Locale): ShownTranslation[] {
  return guides.map((status) => showOne(site, status, locale, page));
}

function showOne(site: Site, status: GuideStatus, locale: Locale, page: Locale): ShownTranslation {
  const first = site.firstLocale;
  const { guide, state, isShown, madeBy, checkedBy, checkedOn, unknown } = status;
  const owner = isShown ? locale : first;
  const title = page === first || state === 'missing' ? site.guide(first, guide)!.settings.title : status.title;
  const titleLocale = page === first || state === 'missing' ? first : locale;
  const address = site.context(owner).url(addresses.guide(owner, guide));
  const show = (part: PartToSee): Html => {
    const isOwn = part.source === undefined || (page === locale && part.own !== undefined);
    const anchor = part.own !== undefined && isShown && part.id.startsWith('idea-') ? `${address}#${part.id}` : undefined;
    return inLocale(site, isOwn ? part.own! : part.source!, isOwn ? locale : first, page, anchor);
  };
  const parts = [
    { label: 'changedParts', found: status.changed },
    { label: 'addedParts', found: status.added },
    { label: 'goneParts', found: status.gone },
    { label: 'newerParts', found: status.newer },
  ] as const;
  return {
    title: inLocale(site, title, titleLocale, page, address, owner),
    state,
    isShown,
    isByComputer: madeBy?.method === 'machine',
    translatedBy: madeBy?.name,
    checkedBy,
    checkedOn,
    unknown: unknown.length,
    parts: parts.filter(({ found }) => found.length > 0).map(({ label, found }) => ({ label, items: found.map(show) })),
  };
}

/** Words in their own language, as a link where they lead somewhere. */
function inLocale(site: Site, words: string, locale: Locale, page: Locale, href?: string, target: Locale = locale): Html {
  const text = site.context(locale).text(words);
  const { dir, font } = localeInfo(locale);
  const language = locale === page ? undefined : html` lang="${locale}" dir="${dir}" data-font="${font}"`;
  if (href !== undefined) return html`<a href="${href}" ${target === page ? undefined : html` hreflang="${target}"`}${language}>${text}</a>`;
  return language ? html`<span${language}>${text}</span>` : text;
}
