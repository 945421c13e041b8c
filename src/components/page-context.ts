import type { Translate } from '../locale/messages.ts';
import type { Locale, LocaleInfo } from '../locale/table.ts';
import type { Fact } from '../schema/fact.ts';
import type { PublishedPicture } from '../schema/picture.ts';
import type { Html } from './html.ts';

/** A hard word as a page shows it. */
export interface ShownWord {
  id: string;
  word: string;
  meaning: string;
  /** The word as councils write it, when the page is in another language. */
  english?: string;
  /** Language of word and meaning, when it is not that of the page. */
  lang?: Locale;
  picture?: string;
}

/** A helpline as a page shows it. */
export interface ShownContact {
  id: string;
  name: string;
  /** The real English name, when `name` is a translation. */
  english?: string;
  /** True when `name` is the English one on a page in another language. */
  isEnglishName: boolean;
  about?: string;
  hours?: string;
  phone?: Fact;
  web?: Fact;
  email?: Fact;
  picture?: string;
}

/** Everything a component may ask for. It is made for one locale; nothing in it reads the disk. */
export interface LocaleContext {
  locale: Locale;
  info: LocaleInfo;
  t: Translate;
  /** An address of this site with the base path in front: url('/en/') or url('pictures/x.svg'). */
  url(path: string): string;
  /** Words as HTML, with names and numbers of another direction isolated. */
  text(words: string): Html;
  picture(id: string): PublishedPicture | undefined;
  word(id: string): ShownWord;
  contact(id: string): ShownContact;
  fact(id: string): Fact;
  /** Makes something once that is the same on every page of the locale. */
  once(name: string, make: () => Html): Html;
  /** Where a link to a page of this site leads: its address, and its language when it is another one. */
  page(path: string): { path: string; lang?: Locale };
}

/** The state of one page while it is written from top to bottom. */
export interface PageContext extends LocaleContext {
  /** Hard words met so far, in reading order. */
  words: Set<string>;
  /** The picture beside the title, which is not shown again right below it. */
  titlePicture?: string | undefined;
  /** True for a piece of a page in another language: its hard words are not explained again. */
  isExcerpt?: true;
  /** Pictures shown so far: the first ones load at once, later ones when they come near. */
  picturesShown: number;
}
