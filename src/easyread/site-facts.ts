import type { Locale } from '../locale/table.ts';
import type { Severity } from '../problem/problem.ts';
import type { HardWord } from '../schema/glossary.ts';
import type { Picture } from '../schema/picture.ts';
import type { Profile } from './document.ts';

/** What is kept of a guide for the rules that compare guides. */
export interface Outline {
  profile: Profile;
  /** Kind and picture of each block, such as "idea:talk", in reading order. */
  blocks: string[];
  /** The line of each block. */
  lines: number[];
  /** The line of the first heading: what stands above is the top of the page. */
  firstHeading: number;
}

export interface SiteGuide {
  id: string;
  locale: Locale;
  file: string;
  digest: string;
  sourceHash: string | undefined;
  review: 'none' | 'community' | 'professional';
  settingLines: Readonly<Record<string, number>>;
  outline: Outline;
  /** Paths of pages of the site that it links to. */
  links: readonly { path: string; line: number }[];
}

/** Everything the site rules compare. */
export interface SiteFacts {
  first: Locale;
  guides: readonly SiteGuide[];
  pictures: ReadonlyMap<string, Picture>;
  /** Every name of a picture, whether the picture can be read or not. */
  pictureNames: ReadonlySet<string>;
  glossaries: ReadonlyMap<Locale, GlossaryFacts>;
}

export interface GlossaryFacts {
  file: string;
  words: Readonly<Record<string, HardWord>>;
  placeOf(path: readonly string[]): { line: number; column: number };
}

/** What a site rule found, with its place. */
export interface SiteFinding {
  guide?: SiteGuide;
  place: { file: string; line: number; column: number };
  message: string;
  help: string;
  severity?: Severity;
}
