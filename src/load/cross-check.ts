import type { Uses } from '../mdx/check-tree.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';
import { suggest } from '../problem/suggest.ts';
import type { Picture } from '../schema/picture.ts';
import { sitePages } from '../schema/guide.ts';
import { localeInfo } from '../locale/table.ts';
import { pathOf, type GuideRecord, type PageRecord } from './body-record.ts';
import type { ContentFiles } from './files.ts';
import type { Settings } from './load-site.ts';

interface Everything extends Settings {
  files: ContentFiles;
  root: string;
  pictures: ReadonlyMap<string, Picture>;
  guides: readonly GuideRecord[];
  pages: readonly PageRecord[];
  today: string;
}

type Add = (
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
  checkSite(all, add);
  checkContacts(all, add);
  checkFacts(all, add);
  checkGlossaries(all, add);
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

function checkSite({ site, siteFile, pictures, contacts, files, root }: Everything, add: Add): void {
  if (!siteFile.value) return;
  const at = (...path: PropertyKey[]): { file: string; line: number; column: number } => ({ file: `${root}/site.yaml`, ...siteFile.placeOf(path) });
  site.topics.forEach((topic, index) => {
    if (topic.picture !== undefined && !pictures.has(topic.picture))
      add(
        'known-picture',
        at('topics', index, 'picture'),
        `There is no picture ${quote(topic.picture)} in content/pictures.`,
        suggest(topic.picture, [...pictures.keys()]),
      );
    if (site.topics.findIndex(({ id }) => id === topic.id) !== index)
      add('known-topic', at('topics', index), `The topic ${quote(topic.id)} stands here twice.`, 'Delete one of the two.');
  });
  site.locales.forEach((locale, index) => {
    if (site.locales.indexOf(locale) !== index)
      add('known-locale', at('locales', index), `The language ${quote(locale)} stands here twice.`, 'Delete one of the two.');
  });
  (site.help ?? []).forEach((contact, index) => {
    if (contacts.problems.length === 0 && !Object.hasOwn(contacts.value ?? {}, contact))
      add(
        'known-contact',
        at('help', index),
        `There is no contact ${quote(contact)} in contacts.yaml.`,
        suggest(contact, Object.keys(contacts.value ?? {})),
      );
  });
  for (const locale of new Set(files.bodies.map((body) => body.locale))) {
    if (!site.locales.includes(locale))
      add(
        'known-locale',
        at('locales'),
        `There are guides in ${localeInfo(locale).englishName} (${locale}), but the site does not show this language.`,
        `Add ${locale} to locales, or leave it until it is ready.`,
        'warning',
      );
  }
}

function checkContacts({ contacts, facts, pictures, contactWords, site, root }: Everything, add: Add): void {
  const place = (path: PropertyKey[]): { file: string; line: number; column: number } => ({
    file: `${root}/contacts.yaml`,
    ...contacts.placeOf(path),
  });
  const known = Object.keys(facts.value ?? {});
  for (const [id, contact] of Object.entries(contacts.value ?? {})) {
    for (const kind of ['phone', 'web', 'email'] as const) {
      const fact = contact[kind];
      if (fact === undefined || facts.problems.length > 0) continue;
      const found = Object.hasOwn(facts.value ?? {}, fact) ? facts.value![fact] : undefined;
      if (found?.kind !== kind)
        add(
          'known-fact',
          place([id, kind]),
          `There is no fact ${quote(fact)} of the kind ${kind} in facts.yaml.`,
          suggest(
            fact,
            known.filter((name) => facts.value![name]!.kind === kind),
          ),
        );
    }
    if (contact.picture !== undefined && !pictures.has(contact.picture))
      add(
        'known-picture',
        place([id, 'picture']),
        `There is no picture ${quote(contact.picture)} in content/pictures.`,
        suggest(contact.picture, [...pictures.keys()]),
      );
  }
  for (const locale of site.locales) {
    const words = contactWords.get(locale);
    for (const id of Object.keys(words?.value ?? {})) {
      if (contacts.problems.length === 0 && !Object.hasOwn(contacts.value ?? {}, id))
        add(
          'known-contact',
          { file: `${root}/${locale}/contacts.yaml`, ...words!.placeOf([id]) },
          `There is no contact ${quote(id)} in contacts.yaml.`,
          suggest(id, Object.keys(contacts.value ?? {})),
        );
    }
  }
}

function checkFacts({ facts, today, root }: Everything, add: Add): void {
  for (const [id, { checkBy }] of Object.entries(facts.value ?? {})) {
    if (checkBy < today)
      add(
        'fact-in-date',
        { file: `${root}/facts.yaml`, ...facts.placeOf([id, 'checkBy']) },
        `The fact ${quote(id)} was to be checked by ${checkBy}.`,
        'Look it up again, then write the new dates in "seen" and "checkBy".',
        'warning',
      );
  }
}

function checkGlossaries({ glossaries, pictures, site, root }: Everything, add: Add): void {
  const first = site.locales[0]!;
  const source = glossaries.get(first)?.value ?? {};
  for (const locale of site.locales) {
    const glossary = glossaries.get(locale);
    for (const [id, { picture }] of Object.entries(glossary?.value ?? {})) {
      const place = { file: `${root}/${locale}/glossary.yaml`, ...glossary!.placeOf([id]) };
      if (picture !== undefined && !pictures.has(picture))
        add('known-picture', place, `There is no picture ${quote(picture)} in content/pictures.`, suggest(picture, [...pictures.keys()]));
      if ((glossaries.get(first)?.problems.length ?? 0) === 0 && !Object.hasOwn(source, id))
        add(
          'known-word',
          place,
          `The hard word ${quote(id)} is not in the glossary of ${localeInfo(first).englishName}.`,
          suggest(id, Object.keys(source)),
        );
    }
  }
}
