import { quote } from '../problem/quote.ts';
import type { FilledFile, FilledRow } from './read-word-file.ts';
import type { SourceRow } from './source-guide.ts';

/** Something about a row that the translator must know. */
export interface RowFault {
  row: number;
  rule: 'word-file-row' | 'word-file-source';
  severity: 'error' | 'warning';
  message: string;
  help: string;
}

export interface PlacedRows {
  /** The typed words of each place in the guide, by its id. */
  words: ReadonlyMap<string, { row: FilledRow; words: string }>;
  faults: RowFault[];
}

/**
 * Finds the row of the Word file for each row of the guide: by its id with the same words beside it, then by these words
 * alone (a row that moved), then by its id alone (the guide was changed since).
 */
export function placeRows(source: readonly SourceRow[], { rows }: Pick<FilledFile, 'rows'>, language: string): PlacedRows {
  const faults: RowFault[] = [];
  const placed = new Map<SourceRow, FilledRow>();
  const free = new Set(rows);
  const match = (fits: (wanted: SourceRow, row: FilledRow) => boolean): void => {
    for (const wanted of source) {
      if (placed.has(wanted)) continue;
      const found = [...free].find((row) => fits(wanted, row));
      if (!found) continue;
      placed.set(wanted, found);
      free.delete(found);
    }
  };
  match((wanted, row) => row.id === wanted.id && row.source === wanted.words);
  match((wanted, row) => row.source === wanted.words && (row.id === undefined || kindOf(row.id) === kindOf(wanted.id)));
  match((wanted, row) => row.id === wanted.id);

  for (const wanted of source) faults.push(...faultsOf(wanted, placed.get(wanted), language));
  for (const row of free) faults.push(...faultsOfLeft(row, placed, source));
  const found = [...placed].filter(([, { words }]) => words !== '');
  return { words: new Map(found.map(([{ id }, row]) => [id, { row, words: row.words }])), faults };
}

const kindOf = (id: string): string => `${/^[a-z]+/.exec(id)} ${/-(?:if|name)$/.exec(id)}`;

function faultsOf(wanted: SourceRow, row: FilledRow | undefined, language: string): RowFault[] {
  const about = `${wanted.label}: ${quote(wanted.words.replaceAll('\n', ' '))}`;
  if (!row)
    return [error(wanted.number, `This row is missing. ${about}.`, 'Copy the row from a new file, made with "npm run template", and fill it in.')];
  const faults: RowFault[] = [];
  if (row.cells !== 3)
    faults.push(error(row.number, `This row has ${row.cells} columns in place of 3.`, 'Copy the row from a new file and fill it in again.'));
  else if (row.words === '') faults.push(error(row.number, `This row has no words in ${language}. ${about}.`, 'Write them in the third column.'));
  if (row.source !== wanted.words)
    faults.push({
      row: row.number,
      rule: 'word-file-source',
      severity: 'warning',
      message: `The guide now says: ${quoteWhole(wanted.words)}`,
      help: 'The second column says something else. Look whether your words still fit.',
    });
  return faults;
}

function faultsOfLeft(row: FilledRow, placed: ReadonlyMap<SourceRow, FilledRow>, source: readonly SourceRow[]): RowFault[] {
  if (row.words === '' && row.id === undefined) return [];
  const twin = source.find(({ id }) => id === row.id);
  if (twin && placed.get(twin)?.words === row.words) return [];
  if (twin) return [error(row.number, `The row #${row.id} stands in the table twice.`, 'Delete one of the two.')];
  const words = row.words === '' ? '' : ` Its words: ${quote(row.words.replaceAll('\n', ' '))}.`;
  if (row.id === undefined)
    return [
      error(
        row.number,
        `This row has no number and no name that we know.${words}`,
        'Put the words into the row they belong to, and delete this one.',
      ),
    ];
  return [
    error(
      row.number,
      `The guide has no row #${row.id} any more.${words}`,
      'If the words are still needed, put them into another row. Delete this one.',
    ),
  ];
}

const quoteWhole = (words: string): string => `"${words.replaceAll('\n', ' ')}"`;

function error(row: number, message: string, help: string): RowFault {
  return { row, rule: 'word-file-row', severity: 'error', message, help };
}
