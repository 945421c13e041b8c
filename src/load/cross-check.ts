import type { Uses } from '../mdx/check-tree.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';
import { suggest } from '../problem/suggest.ts';
import type { Picture } from '../schema/picture.ts';
import { sitePages } from '../schema/guide.ts';
import { localeInfo, type Locale } from '../locale/table.ts';
import { checkSettings } from './check-settings.ts';
import { pathOf, type GuideRecord, type PageRecord } from './body-record.ts';
import type { ContentFiles } from './files.ts';
import type { Settings } from './load-site.ts';

/** All that was read of a content folder. */
export interface Everything extends Settings {
  files: ContentFiles;
  root: string;
  pictures: ReadonlyMap<string, Picture>;
  guides: readonly GuideRecord[];
  pages: readonly PageRecord[];
  today: string;
}

/** Adds a problem to the list. */
export type Add = (
  rule: RuleId,
  place: { file: string; line: number; column: number },
  message: string,
  help: string,
  severity?: Problem['severity'],
) => void;

/** Finds what only shows when all files are read: names that lead nowhere, missing sources, dates that have passed. */
export function findCrossProblems(all: Everything): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (rule, { file, line, column }, message, help, severity = 'error') =>
    void problems.push({ rule, severity, file, line, column, message, help });
  checkSettings(all, add);
  const known = knownNames(all);
  for (const record of [...all.guides, ...all.pages]) checkUses(record.uses, record, known, add);
  for (const guide of all.guides) checkGuide(guide, all, known, add);
  return problems;
}

interface Known {
  pictures: readonly string[];
  facts: readonly string[];
  contacts: readonly string[];
  words: readonly string[];
  /** Paths of all pages that can be linked to, with the ids in them where we know them. */
  paths: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  broken: ReadonlySet<string>;
  /** Lists whose file has a fault of its own: nothing can be said about what is in them. */
  unread: ReadonlySet<string>;
  has: Record<'pictures' | 'facts' | 'contacts' | 'words', ReadonlySet<string>>;
  /** Hard words that a language explains in its own words. */
  ownWords(locale: string): ReadonlySet<string>;
}

function knownNames({ pictures, facts, contacts, glossaries, site, guides, pages, files }: Everything): Known {
  const paths = new Map<string, ReadonlySet<string> | undefined>([['/', undefined]]);
  for (const locale of site.locales) {
    for (const page of ['', 'guides/', 'words/', 'search/', 'credits/', ...sitePages.map((page) => `${page}/`)])
      paths.set(`/${locale}/${page}`, undefined);
    for (const { id } of site.topics) paths.set(`/${locale}/topics/${id}/`, undefined);
  }
  for (const record of [...guides, ...pages]) paths.set(pathOf(record), new Set(record.anchors));
  const readable = new Set([...guides, ...pages].map(({ file }) => file));
  const lists = {
    // A picture that cannot be read has its own problem: its name is known all the same.
    pictures: [...new Set([...pictures.keys(), ...[...files.pictures.keys()].map((name) => name.replace(/\.\w+$/, ''))])],
    facts: Object.keys(facts.value ?? {}),
    contacts: Object.keys(contacts.value ?? {}),
    words: Object.keys(glossaries.get(site.locales[0]!)?.value ?? {}),
  };
  return {
    ...lists,
    paths,
    broken: new Set(files.bodies.filter(({ file }) => !readable.has(file)).map(pathOf)),
    unread: new Set([
      ...(facts.problems.length > 0 ? ['facts'] : []),
      ...(contacts.problems.length > 0 ? ['contacts'] : []),
      ...((glossaries.get(site.locales[0]!)?.problems.length ?? 0) > 0 ? ['words'] : []),
    ]),
    has: { pictures: new Set(lists.pictures), facts: new Set(lists.facts), contacts: new Set(lists.contacts), words: new Set(lists.words) },
    ownWords: (locale) => new Set(Object.keys(glossaries.get(locale as Locale)?.value ?? lists.words)),
  };
}

const uses = [
  ['pictures', 'known-picture', 'picture', 'in content/pictures'],
  ['facts', 'known-fact', 'fact', 'in facts.yaml'],
  ['contacts', 'known-contact', 'contact', 'in contacts.yaml'],
  ['words', 'known-word', 'hard word', 'in the glossary'],
] as const;

function checkUses(used: Uses, record: GuideRecord | PageRecord, known: Known, add: Add): void {
  const { file } = record;
  for (const [list, rule, what, where] of uses) {
    if (known.unread.has(list)) continue;
    for (const { id, ...place } of used[list]) {
      if (!known.has[list].has(id)) add(rule, { file, ...place }, `There is no ${what} ${quote(id)} ${where}.`, suggest(id, known[list]));
    }
  }
  const ownWords = known.ownWords(record.locale);
  for (const { id, ...place } of used.words) {
    if (known.has.words.has(id) && !ownWords.has(id))
      add(
        'known-word',
        { file, ...place },
        `The hard word ${quote(id)} is not in the glossary of this language yet. The page will show the first language.`,
        `Add it to ${record.locale}/glossary.yaml.`,
        'warning',
      );
  }
  for (const { id, anchor, ...place } of used.links) checkLink(id, anchor, { file, ...place }, record, known, add);
}

function checkLink(
  path: string,
  anchor: string,
  place: { file: string; line: number; column: number },
  record: GuideRecord | PageRecord,
  known: Known,
  add: Add,
): void {
  const target = path.endsWith('/') ? path : `${path}/`;
  if (known.broken.has(target)) return;
  if (!known.paths.has(target)) {
    const [, locale, rest = ''] = /^\/([^/]+)\/(.*)$/.exec(target) ?? [];
    const elsewhere = locale === record.locale && [...known.paths.keys()].some((known) => known.endsWith(`/${rest}`) && rest !== '');
    if (elsewhere)
      add(
        'link-exists',
        place,
        `The page ${quote(path)} is not translated yet. The link will lead to the page in the first language.`,
        'Translate that guide too, or leave the link.',
        'warning',
      );
    else add('link-exists', place, `There is no page ${quote(path)}.`, suggestPath(target, known));
    return;
  }
  const ids = known.paths.get(target);
  if (anchor !== '' && ids && !ids.has(anchor))
    add('link-exists', place, `The page ${quote(path)} has no place called ${quote(`#${anchor}`)}.`, suggest(anchor, [...ids]));
}

function suggestPath(path: string, known: Known): string {
  const sameFolder = [...known.paths.keys()].filter(
    (other) => other.split('/').length === path.split('/').length && other.split('/')[1] === path.split('/')[1],
  );
  return suggest(path, sameFolder.length > 0 ? sameFolder : [...known.paths.keys()]);
}

function checkGuide(guide: GuideRecord, { site, siteFile, guides, files, today, root }: Everything, known: Known, add: Add): void {
  const { file, settings, settingLines, locale, id } = guide;
  const at = (setting: string): { file: string; line: number; column: number } => ({ file, line: settingLines[setting] ?? 1, column: 1 });
  // Without a readable site.yaml nothing can be said about topics.
  if (siteFile.value && !site.topics.some((topic) => topic.id === settings.topic))
    add(
      'known-topic',
      at('topic'),
      `There is no topic ${quote(settings.topic)} in site.yaml.`,
      suggest(
        settings.topic,
        site.topics.map((topic) => topic.id),
      ),
    );
  if (settings.picture !== undefined && !known.has.pictures.has(settings.picture))
    add(
      'known-picture',
      at('picture'),
      `There is no picture ${quote(settings.picture)} in content/pictures.`,
      suggest(settings.picture, known.pictures),
    );
  for (const contact of known.unread.has('contacts') ? [] : (settings.help ?? []))
    if (!known.has.contacts.has(contact))
      add('known-contact', at('help'), `There is no contact ${quote(contact)} in contacts.yaml.`, suggest(contact, known.contacts));
  const first = site.locales[0]!;
  const hasSource = locale === first || files.bodies.some((body) => body.kind === 'guide' && body.locale === first && body.id === id);
  if (!hasSource)
    add(
      'source-language-first',
      at('title'),
      `This guide has no version in ${localeInfo(first).englishName}.`,
      `Write ${root}/${first}/guides/${id}.mdx, or give this file the name of the guide it translates: ${suggest(
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
