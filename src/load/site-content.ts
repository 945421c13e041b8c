import type { Context } from '../easyread/rule.ts';
import type { Messages } from '../locale/messages.ts';
import type { Locale } from '../locale/table.ts';
import type { Comparison } from '../mdx/compare-parts.ts';
import type { KeptTree } from '../mdx/kept-tree.ts';
import type { Known } from '../mdx/check-names.ts';
import type { Contact, ContactWords } from '../schema/contact.ts';
import type { Fact } from '../schema/fact.ts';
import type { HardWord } from '../schema/glossary.ts';
import type { Picture } from '../schema/picture.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Service } from '../schema/service.ts';
import type { SiteSettings } from '../schema/site.ts';
import type { Term } from '../schema/term.ts';
import type { GuideRecord, LetterRecord, PageRecord } from './body-record.ts';

/** A whole content folder after every check. What it holds can be trusted. */
export interface SiteContent {
  settings: SiteSettings;
  /** In the site's order. Guides are written in the first one. */
  locales: readonly Locale[];
  messages: ReadonlyMap<Locale, Messages>;
  glossaries: ReadonlyMap<Locale, Readonly<Record<string, HardWord>>>;
  contacts: Readonly<Record<string, Contact>>;
  contactWords: ReadonlyMap<Locale, Readonly<Record<string, ContactWords>>>;
  terms: ReadonlyMap<Locale, Readonly<Record<string, Term>>>;
  /** What people type for each guide. */
  searchWords: ReadonlyMap<Locale, Readonly<Record<string, readonly string[]>>>;
  facts: Readonly<Record<string, Fact>>;
  /** Services that are shown, and organisations, by the names of their files. */
  services: ReadonlyMap<string, Service>;
  organisations: ReadonlyMap<string, Organisation>;
  pictures: ReadonlyMap<string, Picture>;
  pictureDir: string;
  /** Guides that are shown, in the order of topics and of "order". */
  guides: readonly GuideRecord[];
  pages: readonly PageRecord[];
  /** Letters of the first language, and the words around them in others. */
  letters: readonly LetterRecord[];
  /** Translations that are not shown, because nobody has checked them. */
  heldBack: readonly GuideRecord[];
  /** What the pages of files that were read in this run are made from, by file. Other files are read again when needed. */
  trees: ReadonlyMap<string, KeptTree>;
  /** How each translation fits the guide or page it was made from, by its file. */
  comparisons: ReadonlyMap<string, Comparison>;
  /** Every name that guides may use, and every page they may lead to. */
  known: Known;
  /** What the easy-read rules know of each language. */
  contexts: ReadonlyMap<Locale, Context>;
  /** Fingerprint of everything but the guides, for each locale: a page must be made again when it changes. */
  surroundings: ReadonlyMap<Locale, string>;
}
