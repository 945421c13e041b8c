import { checkSettingNames, checkUses, type Add, type Known } from '../mdx/check-names.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { suggest } from '../problem/suggest.ts';
import type { Picture } from '../schema/picture.ts';
import { sitePages } from '../schema/guide.ts';
import { addresses } from '../locale/addresses.ts';
import { localeInfo } from '../locale/table.ts';
import { checkLetters } from './check-letters.ts';
import { checkSettings } from './check-settings.ts';
import { checkDirectory } from './directory.ts';
import { pathOf, type AnyRecord, type GuideRecord, type LetterRecord, type PageRecord } from './body-record.ts';
import type { ContentFiles } from './files.ts';
import type { Settings } from './load-site.ts';

/** All that was read of a content folder. */
export interface Everything extends Settings {
  /** Every name that guides may use. */
  known: Known;
  files: ContentFiles;
  root: string;
  pictures: ReadonlyMap<string, Picture>;
  guides: readonly GuideRecord[];
  pages: readonly PageRecord[];
  letters: readonly LetterRecord[];
  today: string;
}

/** Finds what only shows when all files are read: names that lead nowhere, missing sources, dates that have passed. */
export function findCrossProblems(all: Everything): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (rule, { file, line, column }, message, help, severity = 'error') =>
    void problems.push({ rule, severity, file, line, column, message, help });
  checkSettings(all, add);
  checkDirectory(all, add);
  const { known } = all;
  const records = [...all.guides, ...all.pages, ...all.letters];
  for (const record of records) checkUses(record, known, add);
  for (const record of records) findUntranslatedWords(record, all, add);
  const first = all.site.locales[0]!;
  const sources = new Set(all.files.bodies.flatMap(({ kind, locale, id }) => (kind === 'guide' && locale === first ? [id] : [])));
  for (const guide of all.guides) checkGuide(guide, { ...all, sources }, known, add);
  checkLetters(all, add);
  return problems;
}

function findUntranslatedWords({ file, locale, uses }: AnyRecord, { known, glossaries }: Everything, add: Add): void {
  const own = glossaries.get(locale)?.value ?? {};
  for (const { id, ...place } of uses.words) {
    if (known.has.words.has(id) && !Object.hasOwn(own, id))
      add(
        'known-word',
        { file, ...place },
        `The hard word ${quote(id)} is not in the glossary of this language yet. The page will show the first language.`,
        `Add it to ${locale}/glossary.yaml.`,
        'warning',
      );
  }
}

/** Every name that the guides of a content folder may use. */
export function knownNames({
  pictures,
  facts,
  contacts,
  glossaries,
  site,
  siteFile,
  guides,
  pages,
  services,
  letters,
  files,
}: Omit<Everything, 'known' | 'today'>): Known {
  const paths = new Map<string, ReadonlySet<string> | undefined>([['/', undefined]]);
  for (const locale of site.locales) {
    for (const page of ['', 'guides/', 'words/', 'search/', 'credits/', 'about/translations/', ...sitePages.map((page) => `${page}/`)])
      paths.set(`/${locale}/${page}`, undefined);
    // A service that cannot be read has its own problem: its page is known all the same.
    const shown = [...services].filter(([, { value }]) => value?.draft !== true).map(([id]) => addresses.service(locale, id));
    for (const path of shown.length > 0 ? [addresses.services(locale), ...shown] : []) paths.set(path, undefined);
    for (const { id } of site.topics) paths.set(`/${locale}/topics/${id}/`, undefined);
  }
  const records = [...guides, ...pages, ...letters];
  if (letters.length > 0) for (const locale of site.locales) paths.set(addresses.letters(locale), undefined);
  for (const record of records) paths.set(pathOf(record), new Set(record.anchors));
  const readable = new Set(records.map(({ file }) => file));
  const lists = {
    // A picture that cannot be read has its own problem: its name is known all the same.
    pictures: [...new Set([...pictures.keys(), ...[...files.pictures.keys()].map((name) => name.replace(/\.\w+$/, ''))])],
    facts: Object.keys(facts.value ?? {}),
    contacts: Object.keys(contacts.value ?? {}),
    words: Object.keys(glossaries.get(site.locales[0]!)?.value ?? {}),
  };
  return {
    ...lists,
    topics: siteFile.value && site.topics.map(({ id }) => id),
    paths,
    broken: new Set(files.bodies.filter(({ file }) => !readable.has(file)).map(pathOf)),
    unread: new Set([
      ...(facts.problems.length > 0 ? ['facts'] : []),
      ...(contacts.problems.length > 0 ? ['contacts'] : []),
      ...((glossaries.get(site.locales[0]!)?.problems.length ?? 0) > 0 ? ['words'] : []),
    ]),
    has: { pictures: new Set(lists.pictures), facts: new Set(lists.facts), contacts: new Set(lists.contacts), words: new Set(lists.words) },
  };
}

function checkGuide(
  guide: GuideRecord,
  { site, guides, sources, today }: Everything & { sources: ReadonlySet<string> },
  known: Known,
  add: Add,
): void {
  const { file, settings, settingLines, locale, id } = guide;
  const at = (setting: string): { file: string; line: number; column: number } => ({ file, line: settingLines[setting] ?? 1, column: 1 });
  checkSettingNames(guide, known, add);
  const first = site.locales[0]!;
  if (guide.edition && !site.editions?.some((edition) => edition.id === guide.edition!.name))
    add(
      'edition-known',
      { file, line: 1, column: 1 },
      `There is no edition ${quote(guide.edition.name)} in site.yaml.`,
      suggest(
        guide.edition.name,
        (site.editions ?? []).map((edition) => edition.id),
      ),
    );
  if (locale !== first && !sources.has(id))
    add(
      'source-language-first',
      at('title'),
      `This guide has no version in ${localeInfo(first).englishName}.`,
      `Write ${file.replace(`/${locale}/`, `/${first}/`)}, or give this file the name of the guide it translates: ${suggest(
        id,
        guides.filter((other) => other.locale === first).map((other) => other.id),
      )}`,
      'warning',
    );
  if (settings.checkBy !== undefined && settings.checkBy < today)
    add(
      'guide-in-date',
      at('checkBy'),
      `This guide was to be checked by ${settings.checkBy}.`,
      'Read it again, mend what changed, and write a new date.',
      'warning',
    );
}
