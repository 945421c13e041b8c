import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, type Html } from '../components/html.ts';
import { digestOf } from '../load/files.ts';
import { addresses } from '../locale/addresses.ts';
import type { Values } from '../locale/messages.ts';
import type { Locale } from '../locale/table.ts';
import type { GuideRecord } from '../load/body-record.ts';
import { guidePapers, paperForms, type GuidePaper } from '../schema/paper.ts';
import { englishBeside, publisherOf } from '../site/publisher.ts';
import type { PlannedPage } from '../site/page-plan.ts';
import type { Site } from '../site/site.ts';
import { bookletNotes } from './documents/booklet-notes.ts';
import { cardSheet } from './documents/card-sheet.ts';
import { paperForm } from './documents/forms.ts';
import { guideArticle } from './documents/guide-article.ts';
import { paperDocument, type PaperStyles } from './documents/paper-document.ts';
import { poster } from './documents/poster.ts';
import { topicPack } from './documents/topic-pack.ts';
import { paperKinds, type PaperKindId } from './kinds.ts';
import { paperGroup } from './paper-groups.ts';

/** One file to print: what it is, where it goes, and the document it is printed from. */
export interface Paper {
  kind: PaperKindId;
  locale: Locale;
  /** Address below the base, such as /en/guides/benefits/benefits.en.pdf */
  path: string;
  /** The file of the content it is about, for messages. */
  file: string;
  /** The group of the record that it belongs to: it is kept as long as nothing in there changes. */
  group: string;
  /** Fingerprint of all it is made from. */
  source: string;
  /** Lists show its first page. */
  hasPreview: boolean;
  /** What its name says besides its kind: the topic of a pack, the languages of a pair. */
  values?: Values;
  makeDocument(): string;
}

/** Where the picture of the first page of a paper is. */
export const previewOf = (path: string): string => path.replace(/\.pdf$/, '.webp');

/** Makes the papers of one site from its built pages in a folder, in the styles given. */
export class PaperPlan {
  readonly #site: Site;
  readonly #dir: string;
  readonly #styles: PaperStyles;
  #newest: { key: string; article: Html } | undefined;

  constructor(site: Site, dir: string, styles: PaperStyles) {
    this.#site = site;
    this.#dir = dir;
    this.#styles = styles;
  }

  /** Every paper of these pages: of each guide, of each topic, and of each language. */
  papersOf(pages: readonly PlannedPage[]): Paper[] {
    const keys = new Map(pages.map(({ path, key }) => [path, key]));
    return pages.flatMap((page) => {
      if (page.route === 'guide') return this.#ofGuide(page);
      if (page.route === 'pair') return [this.#ofPair(page)];
      if (page.route === 'topic') return this.#ofTopic(page, keys);
      return page.route === 'cards' ? this.#ofLocale(page) : [];
    });
  }

  #ofGuide({ locale, id, path, key }: PlannedPage): Paper[] {
    const guide = this.#site.guide(locale, id!)!;
    return (guide.settings.paper ?? guidePapers).map((kind) => ({
      kind,
      locale,
      path: addresses.guidePaper(locale, guide.id, kind),
      file: guide.file,
      group: path,
      source: key,
      hasPreview: kind === 'leaflet',
      makeDocument: () => this.#document(locale, kind, guide.settings.title, this.#guideBody(guide, kind, path)),
    }));
  }

  #guideBody(guide: GuideRecord, kind: GuidePaper, path: string): Html {
    const context = this.#site.context(guide.locale);
    const { title, description, written, help } = guide.settings;
    if (paperKinds[kind].style === 'poster') {
      const contact = (help ?? this.#site.content.settings.help ?? []).find((id) => this.#site.content.contacts[id]?.phone);
      const about = { title, description, written, contact, picture: this.#site.pictureOf(guide), address: this.#site.address(path) };
      return poster({ ...about, publisher: publisherOf(this.#site, guide.locale) }, context);
    }
    return html`<main>${this.#article(path)}</main>
      ${kind === 'booklet' ? bookletNotes(context) : undefined}`;
  }

  /** A guide in two languages. */
  #ofPair({ locale, id, other, path, key }: PlannedPage): Paper {
    const guides = [this.#site.guide(locale, id!)!, this.#site.guide(other!, id!)!] as const;
    const title = guides.map(({ settings }) => settings.title).join(' – ');
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    return {
      kind: 'pair',
      locale,
      path: addresses.pairPaper(locale, id!, other!),
      file: guides[1].file,
      group: path,
      source: key,
      hasPreview: false,
      values: { languages: guides.map((guide) => names.of(guide.locale)).join(' – ') },
      makeDocument: () => this.#document(locale, 'pair', title, html`<main>${this.#article(path)}</main>`),
    };
  }

  /** All guides of a topic. With one guide only its leaflet is enough. */
  #ofTopic({ locale, id, path, key }: PlannedPage, keys: ReadonlyMap<string, string>): Paper[] {
    const site = this.#site;
    const topic = site.topics.find((each) => each.id === id)!;
    const guides = site.guidesOfTopic(locale, topic.id);
    if (guides.length < 2) return [];
    const title = site.words(topic.title, locale);
    const makeBody = (): Html =>
      topicPack(
        {
          publisher: publisherOf(site, locale),
          title,
          description: topic.description === undefined ? undefined : site.words(topic.description, locale),
          picture: topic.picture,
          address: site.address(path),
          written: newest(guides),
          guides: guides.map((guide) => ({
            id: guide.id,
            title: guide.settings.title,
            article: this.#article(addresses.guide(locale, guide.id), `${guide.id}-`),
          })),
        },
        site.context(locale),
      );
    return [
      {
        kind: 'pack',
        locale,
        path: addresses.topicPaper(locale, topic.id),
        file: 'content/site.yaml',
        group: paperGroup(path),
        source: digestOf(key, ...guides.map((guide) => keys.get(addresses.guide(locale, guide.id)) ?? '')),
        hasPreview: false,
        values: { topic: title },
        makeDocument: () => this.#document(locale, 'pack', title, makeBody()),
      },
    ];
  }

  /** Cards and forms of a language. */
  #ofLocale({ locale, path, key }: PlannedPage): Paper[] {
    const site = this.#site;
    const context = site.context(locale);
    const written = newest(site.guidesOf(locale));
    const makeBody = (form: (typeof paperForms)[number]): Html =>
      form === 'cards'
        ? cardSheet({ address: site.address(path), written }, context, englishBeside(site, locale))
        : paperForm(form, { address: site.address(addresses.print(locale)), written }, context);
    return paperForms.map((form) => ({
      kind: form,
      locale,
      path: addresses.form(locale, form),
      file: `locales/${locale}.json`,
      group: paperGroup(path),
      source: digestOf(key, written ?? ''),
      hasPreview: false,
      makeDocument: () => this.#document(locale, form, context.t(form), makeBody(form)),
    }));
  }

  /** The article of a page. All papers of a guide are made one after another, so the newest one is kept. */
  #article(path: string, prefix = ''): Html {
    const key = `${path} ${prefix}`;
    if (this.#newest?.key !== key) {
      this.#newest = { key, article: guideArticle(readFileSync(join(this.#dir, path, 'index.html'), 'utf8'), prefix) };
    }
    return this.#newest.article;
  }

  #document(locale: Locale, kind: PaperKindId, title: string, body: Html): string {
    return paperDocument(
      { title, style: paperKinds[kind].style, route: kind === 'pair' ? 'pair' : 'guide', body },
      this.#site.context(locale),
      this.#styles,
    );
  }
}

/** The newest day on which one of some guides was written. */
const newest = (guides: readonly GuideRecord[]): string | undefined =>
  guides
    .flatMap(({ settings }) => settings.written ?? [])
    .sort()
    .at(-1);
