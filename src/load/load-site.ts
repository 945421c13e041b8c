import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../locale/table.ts';
import type { Context } from '../easyread/rule.ts';
import { parseYaml, type Parsed } from '../schema/parse-yaml.ts';
import { contactsSchema, localContactsSchema } from '../schema/contact.ts';
import { factsSchema } from '../schema/fact.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { searchWordsSchema } from '../schema/search-words.ts';
import { termsSchema } from '../schema/term.ts';
import { siteSchema, type SiteSettings } from '../schema/site.ts';
import type { Known } from '../mdx/check-names.ts';
import type { Problem } from '../problem/problem.ts';
import type { AnyRecord, GuideRecord, LetterRecord, PageRecord } from './body-record.ts';
import { Cache } from './cache.ts';
import { compareGuides } from './compare-guides.ts';
import { checkReading, readingContexts } from './easy-read.ts';
import { checkedDirectory, loadDirectory, type Directory } from './directory.ts';
import { digestOf, listFiles, localesIn, readText, type BodyFile, type ContentFiles } from './files.ts';
import { findCrossProblems, knownNames } from './cross-check.ts';
import { loadBodies } from './load-bodies.ts';
import { loadLocales } from './load-locales.ts';
import { loadPictures } from './pictures.ts';
import type { SiteContent } from './site-content.ts';
import { toWrittenPlaces } from './written-places.ts';

export interface LoadOptions {
  contentDir: string;
  localesDir: string;
  /** The engine's own locales folder: its en.json names every interface word. */
  sourceLocalesDir: string;
  cacheDir: string;
  /** Fingerprint of the program: results of another version are not used again. */
  version: string;
  /** Today, such as 2026-11-22, to find what is past its check date. */
  today: string;
  /** False: only what stops a site is looked for, as a build does; "npm run check" gives advice too. */
  withAdvice?: boolean;
  /** Guides to check as if they stood in the content folder, in the place of those of the same name. */
  drafts?: readonly BodyFile[];
}

export interface Loaded {
  /** There only when no problem is an error. */
  site?: SiteContent;
  problems: Problem[];
  /** Every name that guides may use; there also when something is wrong. */
  known?: Known;
  /** What the easy-read rules know of each language; there whenever "known" is. */
  contexts?: ReadonlyMap<Locale, Context>;
  /** How many files were read. */
  files: number;
  /** How many messages guides silence with "allow". */
  silenced: number;
}

/** Reads a whole content folder and the locale files: checked values, or every problem in them. */
export async function loadSite(options: LoadOptions): Promise<Loaded> {
  const { contentDir, withAdvice = true } = options;
  const root = basename(contentDir);
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory()) return noContent(contentDir, root);
  const cache = new Cache(join(options.cacheDir, withAdvice ? 'checks-with-advice.json' : 'checks.json'), options.version);
  const files = withDrafts(listFiles(contentDir), options.drafts ?? []);
  const settings = loadSettings(files, root);
  const problems: Problem[] = [...files.problems, ...settings.problems];
  const { pictures, problems: pictureProblems } = await loadPictures(files, root, cache);
  const contexts = readingContexts(files, settings, root, withAdvice);
  const verdicts = await loadBodies(files.bodies, contexts.byLocale, cache);
  const locales = loadLocales(options, settings.site.locales);
  problems.push(...contexts.problems, ...pictureProblems, ...verdicts.flatMap((verdict) => verdict.problems), ...locales.problems);
  cache.save();

  const records = verdicts.flatMap(({ record }) => (record ? [record] : []));
  const { site, glossaries, contactWords, terms, searchWords, facts, contacts } = settings;
  const guides = records.filter((record): record is GuideRecord => record.kind === 'guide');
  const pages = records.filter((record): record is PageRecord => record.kind === 'page');
  const letters = records.filter((record): record is LetterRecord => record.kind === 'letter');
  const known = knownNames({ ...settings, files, root, pictures, guides, pages, letters });
  problems.push(...findCrossProblems({ ...settings, files, root, pictures, guides, pages, letters, known, today: options.today }));
  const comparisons = compareGuides(site.locales[0]!, records);
  const reading = checkReading({ withAdvice, settings, root, pictures, known, records, comparisons });
  problems.push(...reading.problems);
  const { silenced } = reading;

  const written = toWrittenPlaces(problems, files.bodies, verdicts);
  const count = files.bodies.length + files.settings.size + files.pictures.size + locales.files;
  if (written.some(({ severity }) => severity === 'error')) return { problems: written, known, contexts: contexts.byLocale, files: count, silenced };
  const shown = new Set(site.locales);
  const isReady = ({ locale, settings: { draft } }: AnyRecord): boolean => shown.has(locale) && draft !== true;
  const ready = guides.filter(isReady);
  const value = <Value>(part: Parsed<Value>): Value => part.value!;
  const content: SiteContent = {
    settings: site,
    locales: site.locales,
    messages: locales.messages,
    glossaries: new Map([...glossaries].map(([locale, part]) => [locale, value(part)])),
    contactWords: new Map([...contactWords].map(([locale, part]) => [locale, value(part)])),
    terms: new Map([...terms].map(([locale, part]) => [locale, value(part)])),
    searchWords: new Map([...searchWords].map(([locale, part]) => [locale, value(part)])),
    facts: value(facts),
    contacts: value(contacts),
    ...checkedDirectory(settings),
    pictures,
    pictureDir: join(contentDir, 'pictures'),
    guides: inReadingOrder(
      ready.filter((guide) => isPublished(guide, site)),
      site,
    ),
    heldBack: ready.filter((guide) => !isPublished(guide, site)),
    pages: pages.filter(isReady),
    letters: letters.filter(isReady),
    known,
    contexts: contexts.byLocale,
    trees: new Map(verdicts.flatMap(({ record, tree }) => (record && tree ? [[record.file, tree] as const] : []))),
    comparisons,
    surroundings: new Map(),
  };
  return {
    site: { ...content, surroundings: surroundingsOf(content, options.today) },
    problems: written,
    known,
    contexts: contexts.byLocale,
    files: count,
    silenced,
  };
}

// A group may keep back translations until somebody has checked them.
const isPublished = ({ locale, settings: { review } }: GuideRecord, { locales, translations }: SiteSettings): boolean =>
  translations === 'all' || locale === locales[0] || review !== 'none';

const withDrafts = (files: ContentFiles, drafts: readonly BodyFile[]): ContentFiles => ({
  ...files,
  bodies: [...files.bodies.filter(({ file }) => !drafts.some((draft) => draft.file === file)), ...drafts],
});

/** Everything of a content folder that stands in YAML. */
export interface Settings extends Directory {
  site: SiteSettings;
  siteFile: Parsed<SiteSettings>;
  facts: Parsed<z.output<typeof factsSchema>>;
  contacts: Parsed<z.output<typeof contactsSchema>>;
  glossaries: Map<Locale, Parsed<z.output<typeof glossarySchema>>>;
  contactWords: Map<Locale, Parsed<z.output<typeof localContactsSchema>>>;
  terms: Map<Locale, Parsed<z.output<typeof termsSchema>>>;
  searchWords: Map<Locale, Parsed<z.output<typeof searchWordsSchema>>>;
  problems: Problem[];
}

function loadSettings(files: ContentFiles, root: string): Settings {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): Parsed<z.output<Schema>> => {
    const path = files.settings.get(name);
    const nothing = { placeOf: () => ({ line: 1, column: 1 }), problems: [] };
    if (path === undefined) return nothing;
    const text = readText(path, `${root}/${name}`);
    const parsed = 'problem' in text ? { ...nothing, problems: [text.problem] } : parseYaml({ text: text.text, file: `${root}/${name}` }, schema);
    problems.push(...parsed.problems);
    return parsed;
  };
  const orEmpty = <Value extends object>(parsed: Parsed<Value>): Parsed<Value> => ({ ...parsed, value: parsed.value ?? ({} as Value) });
  const siteFile = read('site.yaml', siteSchema);
  const site = siteFile.value ?? guessSettings(files);
  if (!files.settings.has('site.yaml')) problems.push(noSiteFile(root, files.bodies.length > 0));
  const perLocale = <Schema extends z.ZodType<object>>(name: string, schema: Schema): Map<Locale, Parsed<z.output<Schema>>> =>
    new Map(
      localesIn(files, site.locales)
        .filter((locale) => site.locales.includes(locale) || files.settings.has(`${locale}/${name}`))
        .map((locale) => [locale, orEmpty(read(`${locale}/${name}`, schema))]),
    );
  return {
    site,
    siteFile,
    facts: orEmpty(read('facts.yaml', factsSchema)),
    contacts: orEmpty(read('contacts.yaml', contactsSchema)),
    glossaries: perLocale('glossary.yaml', glossarySchema),
    contactWords: perLocale('contacts.yaml', localContactsSchema),
    terms: perLocale('terms.yaml', termsSchema),
    searchWords: perLocale('search-words.yaml', searchWordsSchema),
    ...loadDirectory(files, read),
    problems,
  };
}

// Without site.yaml the folder itself shows most of it: enough to try a site out, and to go on looking for problems.
function guessSettings({ bodies }: ContentFiles): SiteSettings {
  const locales = [...new Set(bodies.map((body) => body.locale))];
  // Which language they were written in cannot be seen, so none is put beside the others.
  return { name: 'Our guides', locales: locales.length > 0 ? locales : ['en'], topics: [], translations: 'all', pairs: 'none' };
}

function noSiteFile(root: string, hasGuides: boolean): Problem {
  return {
    rule: 'site-settings',
    severity: hasGuides ? 'warning' : 'error',
    file: `${root}/site.yaml`,
    line: 1,
    column: 1,
    message: 'There is no site.yaml here.',
    help: 'Make one with name, url, locales and topics. Look at the one of the first site.',
  };
}

function inReadingOrder(guides: readonly GuideRecord[], { locales, topics }: SiteSettings): GuideRecord[] {
  const topicPlace = new Map(topics.map(({ id }, index) => [id, index]));
  const place = ({ locale, settings }: GuideRecord): number =>
    locales.indexOf(locale) * 1e9 + (topicPlace.get(settings.topic) ?? 0) * 1e5 + settings.order;
  return [...guides].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

function surroundingsOf(site: SiteContent, today: string): Map<Locale, string> {
  const first = site.locales[0]!;
  const expired = Object.entries(site.facts)
    .filter(([, { checkBy }]) => checkBy < today)
    .map(([id]) => id);
  const shared = JSON.stringify([
    site.settings,
    site.facts,
    site.contacts,
    [...site.pictures.values()],
    expired,
    site.glossaries.get(first),
    site.pages.map(({ locale, id }) => `${locale}/${id}`),
    // Every page leads to the list of services when there are some.
    site.services.size > 0,
    // So do guides to the list of letters.
    site.letters.length > 0,
  ]);
  return new Map(
    site.locales.map((locale) => [
      locale,
      digestOf(shared, JSON.stringify([site.messages.get(locale), site.glossaries.get(locale), site.contactWords.get(locale)])),
    ]),
  );
}

function noContent(contentDir: string, root: string): Loaded {
  const problem: Problem = {
    rule: 'site-settings',
    severity: 'error',
    file: root,
    line: 1,
    column: 1,
    message: `There is no folder ${contentDir}.`,
    help: 'Give the folder with site.yaml in it: --content DIR',
  };
  return { problems: [problem], files: 0, silenced: 0 };
}
