import type { PagefindPage } from './pagefind.ts';

/** A page that was found, as a result shows it. Everything in it is plain text. */
export interface FoundPage {
  url: string;
  title: string;
  topic: string | undefined;
  /** What kind of page it is, when it is not a guide. */
  kind: string | undefined;
  picture: string | undefined;
  excerpt: readonly ExcerptPart[];
}

export interface ExcerptPart {
  text: string;
  isFound: boolean;
}

/**
 * What to show of a page. The link leads into a section when most of what was found stands there; otherwise to the top
 * of the page, where a reader knows where they are.
 */
export function toFoundPage({ url, excerpt, meta, filters, sub_results: sections, anchors, locations }: PagefindPage): FoundPage {
  const scored = sections.map((section) => ({
    section,
    score: section.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0),
  }));
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  const main = scored.find(({ section, score }) => section.anchor && score > total / 2)?.section;
  // The page of hard words has no sections; each word has an id.
  const words = anchors.filter(({ id }) => id.startsWith('word-'));
  const word = main ? undefined : mostFrequent(locations.map((place) => words.findLast(({ location }) => location <= place)?.id));
  return {
    url: main?.url ?? (word ? `${url}#${encodeURIComponent(word)}` : url),
    title: meta['title'] ?? url,
    topic: filters['topic']?.[0],
    kind: meta['kind'],
    picture: meta['picture'] || undefined,
    excerpt: readExcerpt(main?.excerpt ?? excerpt),
  };
}

/** The value that stands there most often; the first of several. */
function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const count = (value: string | undefined): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best), values[0]);
}

/** Takes Pagefind's excerpt apart: only <mark> is markup in it, and < and > of the text are written as &lt; and &gt;. */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  const pieces = excerpt.split(/<mark>(.*?)<\/mark>/s);
  return pieces
    .map((piece, index) => ({ text: piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isFound: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
