import type { Locale } from '../locale/table.ts';
import { compareParts, type Comparison } from '../mdx/compare-parts.ts';
import type { MadeFrom } from '../schema/guide.ts';
import type { AnyRecord } from './body-record.ts';

/** How each translation fits the guide or page it was made from, by its file. */
export function compareGuides(first: Locale, records: readonly AnyRecord[]): Map<string, Comparison> {
  const name = ({ kind, id }: AnyRecord): string => `${kind} ${id}`;
  const sources = new Map(records.filter(({ locale }) => locale === first).map((record) => [name(record), record]));
  const all = new Map(records.map((record) => [`${record.locale} ${name(record)}`, record]));
  const compared = new Map<string, Comparison>();
  for (const record of records) {
    const source = record.locale === first ? undefined : sources.get(name(record));
    const guide = record.edition && all.get(`${record.locale} guide ${record.edition.guide}`);
    const madeFrom = guide ? joinRecords(record, guide) : record.settings.madeFrom;
    if (source) compared.set(record.file, compareParts(record.parts, source.parts, madeFrom));
  }
  return compared;
}

/** What the parts of an edition were made from: its guide says it of the parts that come from there. */
function joinRecords({ parts, settings }: AnyRecord, guide: AnyRecord): MadeFrom | undefined {
  const own = new Map(settings.madeFrom?.map((origin) => [origin.id, origin]));
  const inherited = new Map(guide.settings.madeFrom?.map((origin) => [origin.id, origin]));
  if (own.size === 0 && inherited.size === 0) return undefined;
  const ids = new Set(parts.map(({ id }) => id));
  return [
    ...parts.flatMap(({ id, isInherited }) => (isInherited ? inherited : own).get(id) ?? []),
    ...[...own.values()].filter(({ id }) => !ids.has(id)),
  ];
}
