import type { Comparison } from '../mdx/compare-parts.ts';
import type { Context } from '../easyread/rule.ts';
import { ownNames, sourceNames } from '../easyread/terms.ts';
import type { Term } from '../schema/term.ts';
import { checkSiteEasyRead } from '../easyread/run.ts';
import type { Locale } from '../locale/table.ts';
import type { Problem } from '../problem/problem.ts';
import type { Known } from '../mdx/check-names.ts';
import type { Picture } from '../schema/picture.ts';
import type { AnyRecord } from './body-record.ts';
import { digestOf, localesIn, readText, type ContentFiles } from './files.ts';
import type { Settings } from './load-site.ts';

/** What the easy-read rules may know for each language: the hard words and the words that the site allows. */
export function readingContexts(
  files: ContentFiles,
  { site, glossaries, terms }: Settings,
  root: string,
  withAdvice: boolean,
): { byLocale: Map<Locale, Context>; problems: Problem[] } {
  const problems: Problem[] = [];
  const first = site.locales[0]!;
  const listOf = (locale: Locale): Record<string, Term> => terms.get(locale)?.value ?? {};
  const sourceGlossary = glossaries.get(first)?.value ?? {};
  const locales = localesIn(files, site.locales);
  const named = sourceNames(locales.map(listOf), sourceGlossary);
  const sourceWords = new Set(Object.values(sourceGlossary).flatMap(({ word }) => word.toLowerCase().split(/\s+/)));
  const byLocale = new Map(
    locales.map((locale): [Locale, Context] => {
      const words = Object.entries(glossaries.get(locale)?.value ?? {});
      const otherNames = words.flatMap(([, { word, otherNames: others = [] }]) => others.map((other) => [other.toLowerCase(), word]));
      const context: Context = {
        withAdvice,
        isTranslation: locale !== first,
        glossary: Object.fromEntries(words.map(([id, { word }]) => [id, word])),
        allowedWords: readWords(locale),
        otherNames: Object.fromEntries(otherNames) as Record<string, string>,
        termNames: locale === first ? named : ownNames(listOf(locale), named),
        wrongTerms: Object.fromEntries(Object.values(listOf(locale)).flatMap(({ use, not = [] }) => not.map((word) => [word.toLowerCase(), use]))),
        sourceWords,
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
export function fingerprintOf({ allowedWords, sourceWords, ...rest }: Context): string {
  return digestOf(JSON.stringify([rest, [...allowedWords].sort(), [...sourceWords].sort()])).slice(0, 16);
}

interface Read {
  settings: Settings;
  root: string;
  pictures: ReadonlyMap<string, Picture>;
  known: Known;
  records: readonly AnyRecord[];
  comparisons: ReadonlyMap<string, Comparison>;
  withAdvice: boolean;
}

/** Runs the easy-read rules that compare guides and lists. */
export function checkReading({ settings: { site, glossaries, terms }, root, pictures, known, records, comparisons, withAdvice }: Read): {
  problems: Problem[];
  silenced: number;
} {
  const guides = records.map(({ kind, id, locale, file, digest, settings, settingLines, uses, easyRead }) => ({
    // A guide, a letter and a page about the site may have the same name.
    id: kind === 'guide' ? id : `${kind} ${id}`,
    locale,
    file,
    digest,
    sourceHash: settings.sourceHash,
    review: 'review' in settings ? settings.review : ('none' as const),
    settingLines,
    outline: easyRead.outline,
    comparison: comparisons.get(file),
    links: uses.links.map((link) => ({ path: link.id, line: link.line })),
    allow: settings.allow ?? [],
    used: easyRead.used,
  }));
  const lists = [...glossaries].map(([locale, parsed]) => {
    const placeOf = (path: readonly string[]): { line: number; column: number } => parsed.placeOf(path);
    return [locale, { file: `${root}/${locale}/glossary.yaml`, words: parsed.value ?? {}, placeOf }] as const;
  });
  const { problems, silenced } = checkSiteEasyRead(
    {
      first: site.locales[0]!,
      guides,
      pictures,
      pictureNames: known.has.pictures,
      glossaries: new Map(lists),
      terms: new Map([...terms].map(([locale, { value = {} }]) => [locale, value])),
    },
    withAdvice,
  );
  return { problems, silenced: silenced + records.reduce((sum, { easyRead }) => sum + easyRead.silenced, 0) };
}
