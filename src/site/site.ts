import { digestOf, readBody } from '../load/files.ts';
import { pathOf, type AnyRecord, type GuideRecord, type LetterRecord, type PageRecord } from '../load/body-record.ts';
import type { SiteContent } from '../load/site-content.ts';
import { addresses } from '../locale/addresses.ts';
import type { Locale } from '../locale/table.ts';
import { keptTree } from '../mdx/kept-tree.ts';
import { parseCheckedBody } from '../mdx/parse-guide.ts';
import { renderBody, type RenderedBody } from '../mdx/render.ts';
import type { CheckedTree } from '../mdx/tree.ts';
import { inLocale, type LocalText } from '../schema/values.ts';
import type { Picture } from '../schema/picture.ts';
import type { Topic } from '../schema/site.ts';
import type { Html } from '../components/html.ts';
import type { LocaleContext, PageContext } from '../components/page-context.ts';
import { showCards } from '../components/show-card/show-card.ts';
import { wordList } from '../components/word-list/word-list.ts';
import { translationStatus, type LocaleStatus } from '../translation/status.ts';
import { titlePicture } from './sources.ts';
import { makePartDoubts } from './part-doubts.ts';
import { makeLocaleContext } from './locale-context.ts';

export interface SiteOptions {
  /** Path the site lives under, with slashes at both ends: "/" or "/sub/". */
  base: string;
  /** Address of the host without the base, such as https://example.org, when it is known. */
  origin?: string;
  /** Today, such as 2026-11-22. */
  today: string;
  /** Fingerprint of the program. */
  version: string;
  /** Address of the style sheet with the fonts, and the fonts each locale should fetch at once; below the base path. */
  fontStyles: string;
  fontsOf(locale: Locale): readonly string[];
}

/** A rendered guide or page about the site, with the hard words it explains. */
export interface RenderedFile extends RenderedBody {
  words: readonly string[];
  /** Stands below the title of a translation, when the title has changed in the first language. */
  titleDoubt: Html | undefined;
}

/** The site as pages ask for it: everything is looked up here, nothing is checked any more. */
export class Site {
  readonly content: SiteContent;
  readonly options: SiteOptions;
  readonly #contexts = new Map<Locale, LocaleContext>();
  readonly #guides: ReadonlyMap<string, GuideRecord>;
  #status: readonly LocaleStatus[] | undefined;
  readonly #byTopic = new Map<string, GuideRecord[]>();
  readonly #byLocale = new Map<Locale, GuideRecord[]>();

  constructor(content: SiteContent, options: SiteOptions) {
    this.content = content;
    this.options = options;
    this.#guides = new Map(content.guides.map((guide) => [`${guide.locale}/${guide.id}`, guide]));
    for (const guide of content.guides) {
      const key = `${guide.locale}/${guide.settings.topic}`;
      this.#byTopic.set(key, [...(this.#byTopic.get(key) ?? []), guide]);
    }
    for (const locale of content.locales)
      this.#byLocale.set(
        locale,
        content.guides.filter((guide) => guide.locale === locale),
      );
  }

  get locales(): readonly Locale[] {
    return this.content.locales;
  }

  /** The language that guides are written in. */
  get firstLocale(): Locale {
    return this.content.locales[0]!;
  }

  /** Topics to show. Without site.yaml they are the ones the guides name. */
  get topics(): readonly Topic[] {
    const { topics } = this.content.settings;
    if (topics.length > 0) return topics;
    return [...new Set(this.content.guides.map(({ settings }) => settings.topic))].sort().map((id) => ({ id, title: id }));
  }

  /** The whole address of a page, such as https://example.org/en/; nothing when the site does not know where it will stand. */
  address(path: string): string | undefined {
    const { origin, base } = this.options;
    return origin === undefined ? undefined : `${origin}${base}${path.slice(1)}`;
  }

  /** What components need in one locale. */
  context(locale: Locale): LocaleContext {
    let context = this.#contexts.get(locale);
    if (!context) this.#contexts.set(locale, (context = makeLocaleContext(this.content, locale, this.options, (path) => this.#resolve(path))));
    return context;
  }

  /** Words of site.yaml in one locale. */
  words(text: LocalText, locale: Locale): string {
    return inLocale(text, locale, this.locales);
  }

  guide(locale: Locale, id: string): GuideRecord | undefined {
    return this.#guides.get(`${locale}/${id}`);
  }

  guidesOf(locale: Locale): readonly GuideRecord[] {
    return this.#byLocale.get(locale) ?? [];
  }

  guidesOfTopic(locale: Locale, topic: string): readonly GuideRecord[] {
    return this.#byTopic.get(`${locale}/${topic}`) ?? [];
  }

  /** Guides of a topic in the first language that this locale does not have yet. Editions are only for their own community. */
  missingOfTopic(locale: Locale, topic: string): readonly GuideRecord[] {
    if (locale === this.firstLocale) return [];
    return this.guidesOfTopic(this.firstLocale, topic).filter(({ id, edition }) => !edition && !this.guide(locale, id));
  }

  page(locale: Locale, id: string): PageRecord | undefined {
    return this.content.pages.find((page) => page.locale === locale && page.id === id);
  }

  letter(locale: Locale, id: string): LetterRecord | undefined {
    return this.content.letters.find((letter) => letter.locale === locale && letter.id === id);
  }

  /** The guides before and after one in its topic. */
  neighbours({ locale, id, settings }: GuideRecord): { previous: GuideRecord | undefined; next: GuideRecord | undefined } {
    const guides = this.guidesOfTopic(locale, settings.topic);
    const place = guides.findIndex((guide) => guide.id === id);
    return { previous: guides[place - 1], next: guides[place + 1] };
  }

  /** The checked body of a guide or page. One that was not kept is read and checked again; the file must be the same as before. */
  tree(record: AnyRecord): CheckedTree {
    const kept = this.content.trees.get(record.file);
    if (kept) return keptTree(kept);
    const read = readBody(record);
    if ('problems' in read || read.digest !== record.digest) throw new Error(`${record.file} changed while the site was built. Build it again.`);
    return parseCheckedBody(read.text, record.file, pathOf(record), record.kind);
  }

  /** Renders the body of a guide or page. */
  render(record: AnyRecord): RenderedFile {
    const context: PageContext = {
      ...this.context(record.locale),
      words: new Set(),
      picturesShown: 0,
      titlePicture: titlePicture(this, record),
    };
    const tree = this.tree(record);
    const doubts = makePartDoubts(this, record, tree);
    const rendered = renderBody(tree, pathOf(record), context, doubts?.finish);
    return { ...rendered, titleDoubt: doubts?.title, words: [...context.words] };
  }

  /** How far the translation into each language is. */
  get translationStatus(): readonly LocaleStatus[] {
    return (this.#status ??= translationStatus(this.content));
  }

  /** The picture of a guide: its own, or the one of its first idea. */
  pictureOf({ settings, firstPicture }: GuideRecord): string | undefined {
    return settings.picture ?? firstPicture ?? this.topics.find(({ id }) => id === settings.topic)?.picture;
  }

  /** Hard words with their pictures and meanings, in the order given. */
  wordList(locale: Locale, ids: readonly string[], uses?: ReadonlyMap<string, readonly GuideRecord[]>): Html {
    const context = this.context(locale);
    return wordList(
      ids.map((id) => context.word(id)),
      context,
      (id) => (uses?.get(id) ?? []).map((guide) => ({ href: context.url(addresses.guide(locale, guide.id)), title: guide.settings.title })),
    );
  }

  /** Pictures that the site shows, by name: the ones that are published and credited. */
  usedPictures(): readonly Picture[] {
    const { guides, pages, letters, pictures, contacts, services, glossaries } = this.content;
    const ids = new Set<string | undefined>([
      ...[...guides, ...pages, ...letters].flatMap(({ uses }) => uses.pictures.map(({ id }) => id)),
      ...guides.map((guide) => this.pictureOf(guide)),
      ...letters.map(({ settings }) => ('picture' in settings ? settings.picture : undefined)),
      ...this.topics.map(({ picture }) => picture),
      ...showCards.map(({ picture }) => picture),
      ...[...Object.values(contacts), ...services.values()].map(({ picture }) => picture),
      ...[...glossaries.values()].flatMap((glossary) => Object.values(glossary).map(({ picture }) => picture)),
    ]);
    return [...pictures.values()].filter(({ id }) => ids.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Who can help with a guide: its own contacts, or those of the site. */
  helpOf({ settings }: GuideRecord): readonly string[] {
    return (settings.help ?? this.content.settings.help ?? []).filter((id) => this.content.contacts[id]);
  }

  /** Locales that have the page at the same address, in the site's order. */
  localesWith(kind: 'guide' | 'page' | 'letter', id: string): readonly Locale[] {
    return this.locales.filter((locale) => this[kind](locale, id) !== undefined);
  }

  /** True when the day has passed by which a guide was to be checked. */
  isExpired({ settings }: GuideRecord): boolean {
    return settings.checkBy !== undefined && settings.checkBy < this.options.today;
  }

  /** How many facts of a guide are past their check date. */
  expiredFacts({ uses }: GuideRecord): number {
    return new Set(uses.facts.map(({ id }) => id).filter((id) => this.content.facts[id]!.checkBy < this.options.today)).size;
  }

  /** Which guides of a locale use which hard words, with the titles that the list of words shows, as a fingerprint. */
  wordUses(locale: Locale): string {
    return digestOf(...this.guidesOf(locale).map(({ id, settings, uses }) => JSON.stringify([id, settings.title, uses.words.map((use) => use.id)])));
  }

  /** Fingerprint of all that a page prints, so that it is made again exactly when something on it may have changed. */
  cacheKey(locale: Locale, ...parts: readonly string[]): string {
    const { base, origin = '', version, fontStyles } = this.options;
    return digestOf(version, base, origin, fontStyles, this.content.surroundings.get(locale)!, ...parts);
  }

  /** Fingerprint of the guides as lists show them. */
  guideList(locale: Locale): string {
    return digestOf(
      ...[locale, this.firstLocale].flatMap((each) =>
        this.guidesOf(each).map(({ id, settings, firstPicture }) => JSON.stringify([each, id, settings, firstPicture])),
      ),
    );
  }

  // A link to a page that this locale does not have leads to the one in the first language.
  #resolve(path: string): { path: string; lang?: Locale } {
    const [, locale, folder, id] = /^\/([^/]+)\/(guides|letters)\/([^/]+)\/?$/.exec(path) ?? [];
    if (locale === undefined || id === undefined) return { path };
    const kind = folder === 'guides' ? 'guide' : 'letter';
    const lang = this.firstLocale;
    return this[kind](locale, id) === undefined && this[kind](lang, id) ? { path: addresses[kind](lang, id), lang } : { path };
  }
}
