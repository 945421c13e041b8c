import type { Locale } from '../locale/table.ts';
import type { Comparison } from '../mdx/compare-parts.ts';
import type { Severity } from '../problem/problem.ts';
import type { HardWord } from '../schema/glossary.ts';
import type { Term } from '../schema/term.ts';
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
  /** How it fits the guide it was made from. */
  comparison?: Comparison | undefined;
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
  terms: ReadonlyMap<Locale, Readonly<Record<string, Term>>>;
}

export interface GlossaryFacts {
  file: string;
  words: Readonly<Record<string, HardWord>>;
  placeOf(path: readonly string[]): { line: number; column: number };
}

/** A guide with the one it was made from. */
export interface Translation {
  guide: SiteGuide;
  source: SiteGuide;
  comparison: Comparison;
}

/** Every guide that is a translation of another. */
export function translations({ first, guides }: SiteFacts): Translation[] {
  const sources = new Map(guides.filter(({ locale }) => locale === first).map((guide) => [guide.id, guide]));
  return guides.flatMap((guide) => {
    const source = sources.get(guide.id);
    return source && guide.comparison ? [{ guide, source, comparison: guide.comparison }] : [];
  });
}

/** The command that writes down what the parts of a translation were made from. */
export const recordCommand = ({ locale, id }: Pick<SiteGuide, 'locale' | 'id'>): string =>
  `npm run status -- --record ${locale}/${id.replace(/^page /, '')}`;

/** What a site rule found, with its place. */
export interface SiteFinding {
  guide?: SiteGuide;
  place: { file: string; line: number; column: number };
  message: string;
  help: string;
  severity?: Severity;
}
