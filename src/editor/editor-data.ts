import type { Context } from '../easyread/rule.ts';
import type { Known } from '../mdx/check-names.ts';
import type { Locale } from '../locale/table.ts';
import type { EditorSettings } from '../schema/site.ts';

/** Something that can be chosen by its id, with words that say what it is. */
export interface Choice {
  id: string;
  words: string;
  /** Of a fact: what kind of value it is. */
  kind?: string;
}

/** A picture, with the address of its file seen from the editor's page. */
export interface PictureChoice extends Choice {
  src: string;
}

/** The lists that fields of a form choose from. */
export interface Choices {
  topics: readonly Choice[];
  pictures: readonly PictureChoice[];
  facts: readonly Choice[];
  contacts: readonly Choice[];
  words: readonly Choice[];
  organisations: readonly Choice[];
}

/** All that the editor must know of the site, as one JSON file beside it. */
export interface EditorData {
  settings: EditorSettings;
  siteName: string;
  /** Address of the site's first page, or its path when the host is not known. */
  siteUrl: string;
  locales: readonly Locale[];
  choices: Choices;
  /** Paths of pages that can be linked to, with the ids in them where they are known. */
  paths: readonly (readonly [path: string, ids: readonly string[] | null])[];
  /** What the easy-read rules know of each language. */
  reading: readonly ReadingData[];
}

/** What the easy-read rules know of a language, as JSON. */
export interface ReadingData extends Pick<Context, 'isTranslation' | 'glossary' | 'otherNames' | 'wrongTerms'> {
  locale: Locale;
  allowedWords: readonly string[];
  sourceWords: readonly string[];
}

/** All that the checker knows beside the files themselves. */
export interface Surroundings {
  known: Known;
  contexts: ReadonlyMap<Locale, Context>;
  /** The language in which guides are written first. */
  first: Locale;
}

/** The surroundings of the files of a site, from the lists of the editor. */
export function surroundingsFrom(data: EditorData): Surroundings {
  const contexts = data.reading.map(({ locale, allowedWords, sourceWords, ...rest }): [Locale, Context] => [
    locale,
    // Terms are counted where guides are compared, and that is not here.
    { ...rest, allowedWords: new Set(allowedWords), sourceWords: new Set(sourceWords), termNames: {}, withAdvice: true },
  ]);
  return { known: knownFrom(data), contexts: new Map(contexts), first: data.locales[0]! };
}

function knownFrom({ choices, paths }: EditorData): Known {
  const ids = (list: readonly Choice[]): string[] => list.map(({ id }) => id);
  const lists = { pictures: ids(choices.pictures), facts: ids(choices.facts), contacts: ids(choices.contacts), words: ids(choices.words) };
  return {
    ...lists,
    topics: ids(choices.topics),
    paths: new Map(paths.map(([path, found]) => [path, found ? new Set(found) : undefined])),
    broken: new Set(),
    unread: new Set(),
    has: { pictures: new Set(lists.pictures), facts: new Set(lists.facts), contacts: new Set(lists.contacts), words: new Set(lists.words) },
  };
}
