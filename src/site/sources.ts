import { pathOf, type AnyRecord } from '../load/body-record.ts';
import type { Site } from './site.ts';

/** The same guide, page or letter in the first language. */
export function sourceOf(site: Site, { kind, id }: AnyRecord): AnyRecord | undefined {
  return site[kind](site.firstLocale, id);
}

/** Where the same guide, page or letter in the first language is read. */
export function sourcePath(site: Site, record: AnyRecord): string | undefined {
  const source = sourceOf(site, record);
  return source && pathOf(source);
}

/** The picture beside the title of a guide or letter. */
export function titlePicture(site: Site, record: AnyRecord): string | undefined {
  if (record.kind === 'guide') return site.pictureOf(site.guide(record.locale, record.id)!);
  const { settings } = sourceOf(site, record) ?? record;
  return record.kind === 'letter' && 'picture' in settings ? settings.picture : undefined;
}
