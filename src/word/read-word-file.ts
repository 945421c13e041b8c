import { DomUtils, parseDocument } from 'htmlparser2';
import mammoth from 'mammoth';
import { cleanWords } from './clean-words.ts';
import type { Unpacked } from './unpack.ts';

/** What stands in a Word file that a translator gave back. */
export interface FilledFile {
  /** The values of the table on the front page, by their ids, such as "file-guide". */
  settings: ReadonlyMap<string, string>;
  rows: FilledRow[];
  /** Lines of words outside the tables. */
  outside: string[];
  /** What was added and cannot be taken over: row 0 is outside the rows. */
  extras: { row: number; what: ExtraKind }[];
}

export interface FilledRow {
  /** The number that is printed in it, or its place in the table. */
  number: number;
  id?: string;
  cells: number;
  /** The column of the first language, without our hints. */
  source: string;
  /** What the translator wrote. */
  words: string;
}

export type ExtraKind = 'picture' | 'comment' | 'footnote' | 'link' | 'table' | 'changes' | 'elsewhere';

/** Each line of ours below the words of a row starts with this sign. */
export const hintSign = '→';

/** Reads an unpacked Word file. Undefined when it cannot be read. */
export async function readWordFile({ bytes, hasTrackedChanges, pointsElsewhere }: Unpacked): Promise<FilledFile | undefined> {
  try {
    const file = sortOut(await toHtml(bytes));
    if (hasTrackedChanges) file.extras.push({ row: 0, what: 'changes' });
    if (pointsElsewhere) file.extras.push({ row: 0, what: 'elsewhere' });
    return file;
  } catch {
    return undefined;
  }
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const options = {
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    styleMap: ['comment-reference => sup'],
    // The pictures themselves are never read.
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  };
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
}

type Dom = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Dom, { attribs: object }>;

function sortOut(html: string): FilledFile {
  const file = { settings: new Map<string, string>(), rows: [] as FilledRow[], outside: [] as string[], extras: [] as FilledFile['extras'] };
  let outside = '';
  for (const node of parseDocument(html).children) {
    // The texts of comments and footnotes follow the document as lists of their own.
    if (isTag(node, 'dl') || isNotes(node)) continue;
    if (isTag(node, 'table')) readTable(node, file);
    else outside += `${wordsOf(node, (what) => file.extras.push({ row: 0, what }))}\n`;
  }
  file.outside.push(...cleanWords(outside).split('\n').filter(Boolean));
  return file;
}

function readTable(table: Element, file: FilledFile & { settings: Map<string, string> }): void {
  const rows = rowsOf(table);
  for (const row of rows) {
    const cells = row.children.filter((cell): cell is Element => isTag(cell, 'td') || isTag(cell, 'th'));
    const first = cleanWords(cells[0] ? wordsOf(cells[0], () => undefined) : '');
    const id = /#([a-z0-9-]+(?:\.\d+)*)/.exec(first)?.[1];
    if (id?.startsWith('file-')) {
      file.settings.set(id, cleanWords(cells[1] ? wordsOf(cells[1], () => undefined) : '').replaceAll('\n', ' '));
      continue;
    }
    if (id === undefined && row === rows[0]) continue;
    const printed = /^(\d{1,4}) /m.exec(first)?.[1];
    const number = printed === undefined ? file.rows.length + 1 : Number(printed);
    const note = (what: ExtraKind): unknown => file.extras.push({ row: number, what });
    const [source = '', words = ''] = cells.slice(1, 3).map((cell) => cleanWords(wordsOf(cell, note)));
    file.rows.push({ number, ...(id === undefined ? {} : { id }), cells: cells.length, source: withoutHints(source), words: withoutHints(words) });
  }
}

const withoutHints = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(hintSign))
    .join('\n');

function rowsOf(table: Element): Element[] {
  return DomUtils.getElementsByTagName('tr', table.children, true).filter((row) => closestTable(row) === table) as Element[];
}

function closestTable(node: Dom): Dom | null {
  for (let above = node.parent as Dom | null; above; above = above.parent as Dom | null) if (isTag(above, 'table')) return above;
  return null;
}

/** The words of an element: a line for each paragraph. What cannot be taken over is noted. */
function wordsOf(node: Dom, note: (what: ExtraKind) => unknown): string {
  if (node.type === 'text') return node.data;
  if (!('attribs' in node)) return '';
  const inside = (): string => node.children.map((child) => wordsOf(child as Dom, note)).join('');
  switch (node.name) {
    case 'br':
      return '\n';
    case 'img':
      note('picture');
      return '';
    case 'sup': {
      const kind = noteKind(node);
      if (!kind) return inside();
      note(kind);
      return '';
    }
    case 'a':
      if (node.attribs['href'] !== undefined) note('link');
      return inside();
    case 'table':
      note('table');
      return `${inside()}\n`;
    case 'p':
    case 'li':
    case 'td':
      return `${inside()}\n`;
    default:
      return inside();
  }
}

function noteKind(sup: Element): ExtraKind | undefined {
  const target = DomUtils.getElementsByTagName('a', sup.children, true)[0]?.attribs['href'] ?? '';
  if (target.startsWith('#comment-')) return 'comment';
  return /^#(?:footnote|endnote)-/.test(target) ? 'footnote' : undefined;
}

const isTag = (node: Dom | Element, name: string): node is Element => 'attribs' in node && node.name === name;

function isNotes(node: Dom): boolean {
  const [first] = isTag(node, 'ol') ? node.children : [];
  return first !== undefined && 'attribs' in first && /^(?:footnote|endnote)-/.test(first.attribs['id'] ?? '');
}
