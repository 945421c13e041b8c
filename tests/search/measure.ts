import type { Page } from 'playwright';
import { kinds, type Query } from './queries.ts';

const shown = 3;

/** Asks the site's own search, without its page, and gives the names of the first guides for each question. */
export function findAll(page: Page, locale: string, queries: readonly Query[]): Promise<string[][]> {
  return page.evaluate(
    async ({ locale, typed, shown }) => {
      const { SearchIndex } = (await import('/src/client/search-index.ts' as string)) as typeof import('../../src/client/search-index.ts');
      const index = new SearchIndex('/pagefind/', locale);
      const found: string[][] = [];
      for (const words of typed) {
        const { pages } = await index.find(words);
        const first = await Promise.all(pages.slice(0, shown).map((read) => read()));
        found.push(first.map(({ url }) => /\/guides\/([^/]+)\//.exec(url)?.[1] ?? url));
      }
      return found;
    },
    { locale, typed: queries.map(({ typed }) => typed), shown },
  );
}

/** At which place the guide of a question was found, from 0; -1 when it was not among the first. */
export const placeOf = ({ guides }: Query, found: readonly string[]): number => found.findIndex((guide) => guides.includes(guide));

/** How many questions have their guide first and among the first three, by kind, and those that do not. */
export function makeReport(queries: readonly Query[], found: readonly (readonly string[])[]): string {
  const row = (name: string, isMeant: (query: Query) => boolean): string => {
    const places = queries.flatMap((query, index) => (isMeant(query) ? [placeOf(query, found[index]!)] : []));
    const within = (most: number): number => places.filter((place) => place >= 0 && place < most).length;
    return `${name}: ${within(1)} first, ${within(shown)} in the first three, of ${places.length}`;
  };
  const missed = queries.flatMap((query, index) => {
    const place = placeOf(query, found[index]!);
    if (place === 0 || (place > 0 && !query.isFirst)) return [];
    return [`"${query.typed}" (${query.kind}) found ${found[index]!.join(', ') || 'nothing'}`];
  });
  return [
    row('all', () => true),
    row('tuned', ({ isHeldOut }) => !isHeldOut),
    row('held out', ({ isHeldOut }) => isHeldOut),
    ...kinds.map((kind) => row(kind, (query) => query.kind === kind)),
    ...missed,
  ].join('\n');
}
