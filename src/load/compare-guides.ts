import type { Locale } from '../locale/table.ts';
import { compareParts, type Comparison } from '../mdx/compare-parts.ts';
import type { GuideRecord, PageRecord } from './body-record.ts';

/** How each translation fits the guide or page it was made from, by its file. */
export function compareGuides(first: Locale, records: readonly (GuideRecord | PageRecord)[]): Map<string, Comparison> {
  const name = ({ kind, id }: GuideRecord | PageRecord): string => `${kind} ${id}`;
  const sources = new Map(records.filter(({ locale }) => locale === first).map((record) => [name(record), record]));
  const compared = new Map<string, Comparison>();
  for (const record of records) {
    const source = record.locale === first ? undefined : sources.get(name(record));
    if (source) compared.set(record.file, compareParts(record.parts, source.parts, record.settings.madeFrom));
  }
  return compared;
}
