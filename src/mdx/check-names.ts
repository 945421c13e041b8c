import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';
import { suggest } from '../problem/suggest.ts';
import type { GuideSettings } from '../schema/guide.ts';
import type { Uses } from './check-tree.ts';

/** Adds a problem to the list. */
export type Add = (
  rule: RuleId,
  place: { file: string; line: number; column: number },
  message: string,
  help: string,
  severity?: Problem['severity'],
) => void;

/** Every name a guide may use, and every page it may lead to. */
export interface Known {
  pictures: readonly string[];
  facts: readonly string[];
  contacts: readonly string[];
  words: readonly string[];
  /** Undefined when site.yaml cannot be read: then nothing can be said about topics. */
  topics: readonly string[] | undefined;
  /** Paths of all pages that can be linked to, with the ids in them where we know them. */
  paths: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  broken: ReadonlySet<string>;
  /** Lists whose file has a fault of its own: nothing can be said about what is in them. */
  unread: ReadonlySet<string>;
  has: Record<'pictures' | 'facts' | 'contacts' | 'words', ReadonlySet<string>>;
}

/** A checked guide or page, as far as its names go. */
interface Named {
  file: string;
  locale: string;
  uses: Uses;
}

const uses = [
  ['pictures', 'known-picture', 'picture', 'in content/pictures'],
  ['facts', 'known-fact', 'fact', 'in facts.yaml'],
  ['contacts', 'known-contact', 'contact', 'in contacts.yaml'],
  ['words', 'known-word', 'hard word', 'in the glossary'],
] as const;

/** Looks up everything that a body names: pictures, words, facts, contacts, and pages it leads to. */
export function checkUses({ file, locale, uses: used }: Named, known: Known, add: Add): void {
  for (const [list, rule, what, where] of uses) {
    if (known.unread.has(list)) continue;
    for (const { id, ...place } of used[list]) {
      if (!known.has[list].has(id)) add(rule, { file, ...place }, `There is no ${what} ${quote(id)} ${where}.`, suggest(id, known[list]));
    }
  }
  for (const { id, anchor, ...place } of used.links) checkLink(id, anchor, { file, ...place }, locale, known, add);
}

function checkLink(
  path: string,
  anchor: string,
  place: { file: string; line: number; column: number },
  ownLocale: string,
  known: Known,
  add: Add,
): void {
  const target = path.endsWith('/') ? path : `${path}/`;
  if (known.broken.has(target)) return;
  if (!known.paths.has(target)) {
    const file = /([^/]+)\.mdx?\/?$/.exec(path)?.[1];
    const page = file && [...known.paths.keys()].find((other) => other.startsWith(`/${ownLocale}/`) && other.endsWith(`/${file}/`));
    if (page) return add('link-exists', place, `The link leads to the file of a guide, ${quote(`${file}.mdx`)}.`, `Lead to its page: ${page}`);
    const [, locale, rest = ''] = /^\/([^/]+)\/(.*)$/.exec(target) ?? [];
    const elsewhere = locale === ownLocale && [...known.paths.keys()].some((known) => known.endsWith(`/${rest}`) && rest !== '');
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

/** Looks up what the settings of a guide name: its topic, its picture, who can help. */
export function checkSettingNames(
  { file, settings, settingLines }: { file: string; settings: GuideSettings; settingLines: Readonly<Record<string, number>> },
  known: Known,
  add: Add,
): void {
  const at = (setting: string): { file: string; line: number; column: number } => ({ file, line: settingLines[setting] ?? 1, column: 1 });
  if (known.topics && !known.topics.includes(settings.topic))
    add('known-topic', at('topic'), `There is no topic ${quote(settings.topic)} in site.yaml.`, suggest(settings.topic, known.topics));
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
}
