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

type Place = Parameters<Add>[1];

const lists = {
  pictures: ['known-picture', 'picture', 'in content/pictures'],
  facts: ['known-fact', 'fact', 'in facts.yaml'],
  contacts: ['known-contact', 'contact', 'in contacts.yaml'],
  words: ['known-word', 'hard word', 'in the glossary'],
} as const;
const listNames = Object.keys(lists) as (keyof typeof lists)[];

/** Adds a problem for a name that its list does not have. Of a list that cannot be read nothing is said. */
export function checkName(list: keyof typeof lists, id: string | undefined, place: Place, known: Known, add: Add): void {
  if (id === undefined || known.unread.has(list) || known.has[list].has(id)) return;
  const [rule, what, where] = lists[list];
  add(rule, place, `There is no ${what} ${quote(id)} ${where}.`, suggest(id, known[list]));
}

/** Adds a problem for a topic that site.yaml does not have. */
export function checkTopic(id: string, place: Place, { topics }: Known, add: Add): void {
  if (topics && !topics.includes(id)) add('known-topic', place, `There is no topic ${quote(id)} in site.yaml.`, suggest(id, topics));
}

/** Looks up everything that a body names: pictures, words, facts, contacts, and pages it leads to. */
export function checkUses({ file, locale, uses: used }: Named, known: Known, add: Add): void {
  for (const list of listNames) for (const { id, ...place } of used[list]) checkName(list, id, { file, ...place }, known, add);
  for (const { id, anchor, ...place } of used.links) checkLink(id, anchor, { file, ...place }, locale, known, add);
}

function checkLink(path: string, anchor: string, place: Place, ownLocale: string, known: Known, add: Add): void {
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
  const at = (setting: string): Place => ({ file, line: settingLines[setting] ?? 1, column: 1 });
  checkTopic(settings.topic, at('topic'), known, add);
  checkName('pictures', settings.picture, at('picture'), known, add);
  for (const contact of settings.help ?? []) checkName('contacts', contact, at('help'), known, add);
}
