import { standsAlone, toMarked, showMark, type Mark } from './marks.ts';
import { frontPage, type FrontFacts, type FrontPage } from './front-page.ts';
import type { SourceGuide, SourceRow } from './source-guide.ts';

/** A Word file before it is written. */
export interface Template {
  front: FrontPage;
  rows: TemplateRow[];
}

export interface TemplateRow {
  number: number;
  id: string;
  label: string;
  picture?: string;
  source: string;
  /** What the marks of the row mean; `own` is in the language of the translation. */
  hints: { text: string; own?: string }[];
  /** The translation that is there already. */
  words: string;
}

/** What is known in the language of the translation. */
export interface Known {
  /** Its word for a hard word, by id. */
  word: (id: string) => string | undefined;
  /** A fact as the language writes it. */
  fact: (id: string) => string;
  /** The title of the page that an address leads to. */
  title: (address: string) => string | undefined;
}

/** Everything a translator gets to see of a guide. `translation` is the one that is there already. */
export function makeTemplate(source: SourceGuide, translation: SourceGuide | undefined, facts: FrontFacts, known: Known): Template {
  const own = new Map(translation?.rows.map((row) => [row.id, row]));
  return {
    front: frontPage(facts),
    rows: source.rows.map((row) => {
      const same = own.get(row.id);
      return {
        number: row.number,
        id: row.id,
        label: row.label,
        ...(row.picture === undefined ? {} : { picture: row.picture }),
        source: row.words,
        hints: hintsOf(row, known),
        words: same ? toMarked(same.nodes, row.marks, translation!.definitions) : '',
      };
    }),
  };
}

function hintsOf({ marks }: SourceRow, known: Known): TemplateRow['hints'] {
  const seen = new Set<string>();
  return marks.flatMap((mark) => {
    const shown = showMark(mark);
    if (seen.has(shown)) return [];
    seen.add(shown);
    const { text, own } = hint(mark, known);
    return [{ text: `${standsAlone(mark.name) ? shown : shownHead(mark)} ${text}`, ...(own === undefined ? {} : { own }) }];
  });
}

const shownHead = (mark: Mark): string => showMark({ ...mark, words: '…' });

function hint({ name, id }: Mark, known: Known): { text: string; own?: string | undefined } {
  switch (name) {
    case 'word':
      return known.word(id) === undefined ? { text: 'is a hard word.' } : { text: 'is a hard word. In our word list it is:', own: known.word(id) };
    case 'fact':
      return { text: 'Copy this mark. The website writes here:', own: known.fact(id) };
    case 'link': {
      const title = known.title(id);
      return title === undefined ? { text: 'leads to another page.' } : { text: 'leads to the page:', own: title };
    }
    default:
      return { text: 'Keep this mark around the same words.' };
  }
}
