import type { GuideRecord } from '../load/body-record.ts';
import type { SiteContent } from '../load/site-content.ts';
import type { Locale } from '../locale/table.ts';

/** How far the translation of one guide is. */
export type TranslationState = 'missing' | 'out-of-date' | 'unchecked' | 'checked';

/** The state of every guide in one language. */
export interface LocaleStatus {
  locale: Locale;
  guides: Record<string, TranslationState>;
}

/** Compares each guide of the first language with its translations. */
export function translationStatus({ locales, guides }: Pick<SiteContent, 'locales' | 'guides'>): LocaleStatus[] {
  const [first, ...others] = locales;
  const sources = guides.filter(({ locale }) => locale === first);
  return others.map((locale) => {
    const own = new Map(guides.filter((guide) => guide.locale === locale).map((guide) => [guide.id, guide]));
    return { locale, guides: Object.fromEntries(sources.map((source) => [source.id, stateOf(source, own.get(source.id))])) };
  });
}

function stateOf(source: GuideRecord, translation: GuideRecord | undefined): TranslationState {
  if (!translation) return 'missing';
  const { sourceHash, review } = translation.settings;
  if (sourceHash !== undefined && !source.digest.startsWith(sourceHash)) return 'out-of-date';
  return review === 'none' ? 'unchecked' : 'checked';
}
