import { readBody } from '../../src/load/files.ts';
import { pathOf, type GuideRecord } from '../../src/load/body-record.ts';
import type { SiteContent } from '../../src/load/site-content.ts';
import { isLocale, knownLocales, localeInfo, type Locale } from '../../src/locale/table.ts';
import { suggest } from '../../src/problem/suggest.ts';
import { UsageError } from '../../src/site/site-options.ts';
import type { FrontFacts } from '../../src/word/front-page.ts';
import { readSourceGuide, type SourceGuide } from '../../src/word/source-guide.ts';

/** A guide in the first language of a site, with what its Word file says on the front page. */
export interface GuideToTranslate {
  record: GuideRecord;
  source: SourceGuide;
  from: Locale;
  into: Locale;
  front: Omit<FrontFacts, 'words'>;
}

/** Finds the guide that is translated, or says which names there are. */
export function openGuide(site: SiteContent, id: string, tag: string): GuideToTranslate {
  const from = site.locales[0]!;
  const own = site.guides.filter(({ locale }) => locale === from);
  const record = own.find((guide) => guide.id === id);
  if (!record)
    throw new UsageError(
      `There is no guide "${id}" in ${localeInfo(from).englishName}. ${suggest(
        id,
        own.map((guide) => guide.id),
      )}`,
    );
  if (!isLocale(tag)) throw new UsageError(`We do not know the language "${tag}". ${suggest(tag, knownLocales)}`);
  if (tag === from)
    throw new UsageError(`The guides are written in ${localeInfo(from).englishName}. Give another language, such as ${site.locales[1] ?? 'ur'}.`);
  const front = {
    guide: id,
    title: record.settings.title,
    from: localeInfo(from).englishName,
    into: localeInfo(tag).englishName,
    locale: tag,
    sourceHash: shortDigest(record.digest),
  };
  return { record, source: takeApart(record), from, into: tag, front };
}

/** The fingerprint of a guide as translations keep it. */
export const shortDigest = (digest: string): string => digest.slice(0, 16);

/** Reads a checked guide again, as rows. */
export function takeApart(record: GuideRecord): SourceGuide {
  const read = readBody(record);
  if ('problems' in read || read.digest !== record.digest) throw new Error(`${record.file} was changed while it was read. Try again.`);
  return readSourceGuide({ text: read.text, file: record.file, path: pathOf(record), settings: record.settings });
}
