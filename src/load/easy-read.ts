import type { Context } from '../easyread/rule.ts';
import { checkSiteEasyRead, siteGuideOf } from '../easyread/run.ts';
import type { Locale } from '../locale/table.ts';
import type { Problem } from '../problem/problem.ts';
import type { Known } from '../mdx/check-names.ts';
import type { Picture } from '../schema/picture.ts';
import type { GuideRecord, PageRecord } from './body-record.ts';
import { digestOf, localesIn, readText, type ContentFiles } from './files.ts';
import type { Settings } from './load-site.ts';

/** What the easy-read rules may know for each language: the hard words and the words that the site allows. */
export function readingContexts(
  files: ContentFiles,
  { site, glossaries }: Settings,
  root: string,
  withAdvice: boolean,
): { byLocale: Map<Locale, Context>; problems: Problem[] } {
  const problems: Problem[] = [];
  const [first] = site.locales;
  const byLocale = new Map(
    localesIn(files, site.locales).map((locale): [Locale, Context] => {
      const words = Object.entries(glossaries.get(locale)?.value ?? {});
      const otherNames = words.flatMap(([, { word, otherNames: others = [] }]) => others.map((other) => [other.toLowerCase(), word]));
      const context: Context = {
        withAdvice,
        isTranslation: locale !== first,
        glossary: Object.fromEntries(words.map(([id, { word }]) => [id, word])),
        allowedWords: readWords(locale),
        otherNames: Object.fromEntries(otherNames) as Record<string, string>,
      };
      return [locale, context];
    }),
  );
  return { byLocale, problems };

  function readWords(locale: Locale): Set<string> {
    const name = `${locale}/words.txt`;
    const path = files.settings.get(name);
    if (path === undefined) return new Set();
    const read = readText(path, `${root}/${name}`);
    if ('problem' in read) problems.push(read.problem);
    const text = 'text' in read ? read.text : '';
    // A line that starts with # is a note.
    const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim().toLowerCase());
    return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
  }
}

/** Changes when a guide must be read again because what its rules know has changed. */
export function fingerprintOf({ withAdvice, isTranslation, glossary, allowedWords, otherNames }: Context): string {
  return digestOf(JSON.stringify([withAdvice, isTranslation, glossary, [...allowedWords].sort(), otherNames])).slice(0, 16);
}

interface Read {
  settings: Settings;
  root: string;
  pictures: ReadonlyMap<string, Picture>;
  known: Known;
  records: readonly (GuideRecord | PageRecord)[];
  withAdvice: boolean;
}

/** Runs the easy-read rules that compare guides and lists. */
export function checkReading({ settings: { site, glossaries }, root, pictures, known, records, withAdvice }: Read): {
  problems: Problem[];
  silenced: number;
} {
  const guides = records.map((record) => siteGuideOf(record));
  const lists = [...glossaries].map(([locale, parsed]) => {
    const placeOf = (path: readonly string[]): { line: number; column: number } => parsed.placeOf(path);
    return [locale, { file: `${root}/${locale}/glossary.yaml`, words: parsed.value ?? {}, placeOf }] as const;
  });
  const { problems, silenced } = checkSiteEasyRead(
    { first: site.locales[0]!, guides, pictures, pictureNames: known.has.pictures, glossaries: new Map(lists) },
    withAdvice,
  );
  return { problems, silenced: silenced + records.reduce((sum, { easyRead }) => sum + easyRead.silenced, 0) };
}
