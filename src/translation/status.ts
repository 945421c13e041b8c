import type { GuideRecord } from '../load/body-record.ts';
import { readAgain } from '../load/read-parts.ts';
import type { SiteContent } from '../load/site-content.ts';
import type { Locale } from '../locale/table.ts';
import type { Comparison } from '../mdx/compare-parts.ts';
import { wordsOfPart } from '../mdx/parts.ts';

/** How far the translation of one guide is. Unknown: for some parts nobody wrote down what they were made from. */
export type TranslationState = 'missing' | 'out-of-date' | 'unknown' | 'unchecked' | 'checked';

/** A part that somebody must look at, in its own words and in those of the first language, as far as there are any. */
export interface PartToSee {
  id: string;
  own?: string;
  source?: string;
}

/** What is known of the translation of one guide. */
export interface GuideStatus {
  guide: string;
  state: TranslationState;
  /** False: the site keeps it back until it is checked. */
  isShown: boolean;
  /** Its title, or that of the first language where it is missing. */
  title: string;
  madeBy?: { method?: 'machine' | 'person' | 'group'; name?: string };
  checkedBy?: string;
  checkedOn?: string;
  /** Parts that the first language changed, has new, or has not any more. */
  changed: PartToSee[];
  added: PartToSee[];
  gone: PartToSee[];
  /** Parts of which nobody wrote down what they were made from. */
  unknown: PartToSee[];
  /** Parts that were changed after the translation was checked. */
  newer: PartToSee[];
}

/** The state of every guide in one language. */
export interface LocaleStatus {
  locale: Locale;
  guides: GuideStatus[];
}

/** Compares each guide of the first language with its translations. */
export function translationStatus({ locales, guides, heldBack, comparisons }: StatusSource): LocaleStatus[] {
  const [first, ...others] = locales;
  const sources = guides.filter(({ locale }) => locale === first);
  return others.map((locale) => {
    const own = new Map([...guides, ...heldBack].filter((guide) => guide.locale === locale).map((guide) => [guide.id, guide]));
    return {
      locale,
      guides: sources.flatMap((source) => {
        const translation = own.get(source.id);
        // An edition is only for its own community.
        if (source.edition && !translation) return [];
        const status = statusOf(source, translation, translation && comparisons.get(translation.file));
        return [{ ...status, isShown: translation !== undefined && !heldBack.includes(translation) }];
      }),
    };
  });
}

type StatusSource = Pick<SiteContent, 'locales' | 'guides' | 'heldBack' | 'comparisons'>;

type ToSee = Pick<GuideStatus, 'changed' | 'added' | 'gone' | 'unknown' | 'newer'>;

const nothingToSee: ToSee = { changed: [], added: [], gone: [], unknown: [], newer: [] };

function statusOf(source: GuideRecord, translation: GuideRecord | undefined, comparison: Comparison | undefined): Omit<GuideStatus, 'isShown'> {
  if (!translation || !comparison) return { guide: source.id, title: source.settings.title, state: 'missing', ...nothingToSee };
  const { title, review, checkedBy, checkedOn, translationMethod: method, translatedBy: name } = translation.settings;
  const parts = comparison.isRecorded ? partsToSee(source, translation, comparison) : nothingToSee;
  return {
    guide: source.id,
    title,
    state: stateOf(source, translation, parts),
    madeBy: { ...(method && { method }), ...(name === undefined ? {} : { name }) },
    ...(review === 'none' || checkedBy === undefined ? {} : { checkedBy: [checkedBy].flat().join(', ') }),
    ...(review === 'none' || checkedOn === undefined ? {} : { checkedOn }),
    ...parts,
  };
}

function stateOf(source: GuideRecord, translation: GuideRecord, parts: ToSee): TranslationState {
  const { sourceHash, madeFrom, review } = translation.settings;
  const isOlder = madeFrom === undefined && sourceHash !== undefined && !source.digest.startsWith(sourceHash);
  if (isOlder || parts.changed.length + parts.added.length + parts.gone.length > 0) return 'out-of-date';
  if (parts.unknown.length > 0) return 'unknown';
  return review === 'none' ? 'unchecked' : 'checked';
}

function partsToSee(source: GuideRecord, translation: GuideRecord, { pairs, missing, extra }: Comparison): ToSee {
  const isChecked = translation.settings.review !== 'none';
  const found = {
    changed: pairs.filter(({ state }) => state === 'changed'),
    added: missing,
    gone: extra.filter(({ isGone }) => isGone),
    unknown: pairs.filter(({ state }) => state === 'unknown'),
    newer: isChecked ? pairs.filter(({ isNewer }) => isNewer) : [],
  };
  if (Object.values(found).every(({ length }) => length === 0)) return nothingToSee;
  const [own, theirs] = [translation, source].map((guide) => new Map(readAgain(guide).parts.map((part) => [part.id, wordsOfPart(part)])));
  const show = (part: { own?: { id: string }; source?: { id: string } }): PartToSee => ({
    id: (part.own ?? part.source)!.id,
    ...(part.own && { own: own!.get(part.own.id)! }),
    ...(part.source && { source: theirs!.get(part.source.id)! }),
  });
  return {
    changed: found.changed.map(show),
    added: found.added.map(({ source: part }) => show({ source: part })),
    gone: found.gone.map(show),
    unknown: found.unknown.map(show),
    newer: found.newer.map(show),
  };
}
