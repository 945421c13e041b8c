import { parse as parseCsv, type CsvError } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { isLocale, type Locale } from '../locale/table.ts';
import { cleanSvg } from '../pictures/clean-svg.ts';
import { readPhoto } from '../pictures/read-photo.ts';
import { hiddenIn, withoutByteOrderMark } from '../problem/hidden.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { suggest } from '../problem/suggest.ts';
import type { Picture } from '../schema/picture.ts';
import type { Cache } from './cache.ts';
import { digestOf, readText, type ContentFiles } from './files.ts';

type Passport = Pick<Picture, 'meaning' | 'alt' | 'source' | 'licence' | 'author' | 'changes' | 'set'> & { line: number };
type Measured = { width: number; height: number } | { problem: Omit<Problem, 'file' | 'severity'> };

const passportColumns = ['name', 'meaning', 'source', 'licence', 'author', 'changes', 'set'];
const needed = ['licence', 'author'] as const;

/** Reads pictures.csv and measures every picture beside it. */
export async function loadPictures(
  files: ContentFiles,
  root: string,
  cache: Cache,
): Promise<{ pictures: Map<string, Picture>; problems: Problem[] }> {
  const problems: Problem[] = [];
  const passports = readPassports(files.settings.get('pictures/pictures.csv'), `${root}/pictures/pictures.csv`, problems);
  const pictures = new Map<string, Picture>();
  for (const [name, path] of files.pictures) {
    const file = `${root}/pictures/${name}`;
    const id = name.replace(/\.\w+$/, '');
    const bytes = readFileSync(path);
    const digest = digestOf(bytes);
    const measured = await cache.remember(`picture ${digest} ${name.split('.').at(-1)}`, () => measure(bytes, name));
    if ('problem' in measured) {
      problems.push({ severity: 'error', file, ...measured.problem });
      continue;
    }
    const twin = pictures.get(id);
    if (twin)
      problems.push({
        rule: 'unique-guide',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: `${quote(name)} and ${quote(twin.file)} have the same name.`,
        help: 'Give one of them another name.',
      });
    const passport = passports.get(id);
    if (!passport && passports.size > 0) problems.push(noPassport(file, name));
    const { line: _, ...words } = passport ?? { ...emptyPassport, line: 0 };
    pictures.set(id, { id, file: name, kind: name.endsWith('.svg') ? 'svg' : 'raster', ...measured, digest, ...words });
  }
  const list = `${root}/pictures/pictures.csv`;
  if (passports.size === 0 && pictures.size > 0 && !problems.some(({ file }) => file === list)) problems.push(noList(list, pictures.size));
  return { pictures, problems };
}

const emptyPassport = { meaning: '', alt: {}, source: '', licence: '', author: '', changes: '', set: '' };

async function measure(bytes: Buffer, name: string): Promise<Measured> {
  if (!name.endsWith('.svg')) {
    const size = await readPhoto(bytes, name);
    return 'rule' in size ? { problem: { ...size, line: 1, column: 1 } } : size;
  }
  const cleaned = cleanSvg(bytes.toString('utf8'));
  return 'svg' in cleaned ? { width: cleaned.width, height: cleaned.height } : { problem: { rule: 'picture-plain-svg', ...cleaned } };
}

function readPassports(path: string | undefined, file: string, problems: Problem[]): Map<string, Passport> {
  const passports = new Map<string, Passport>();
  if (path === undefined) return passports;
  const add = (rule: Problem['rule'], line: number, message: string, help: string, severity: Problem['severity'] = 'error'): void =>
    void problems.push({ rule, severity, file, line, column: 1, message, help });
  const read = readText(path, file);
  if ('problem' in read) {
    problems.push(read.problem);
    return passports;
  }
  for (const [index, text] of withoutByteOrderMark(read.text)
    .split(/\r\n|\r|\n/)
    .entries())
    for (const { message } of hiddenIn(text)) add('visible-characters', index + 1, message, 'Type the words of this line again.');
  let header: string[] = [];
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parseCsv(read.text, {
      columns: (names: string[]) => (header = names),
      bom: true,
      // In many countries Excel writes semicolons.
      delimiter: /^[^,\r\n]*;/.test(read.text) ? ';' : ',',
      info: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    }) as unknown as typeof rows;
  } catch (error) {
    const { lines = 1 } = error as CsvError & { lines?: number };
    add('setting-value', lines, 'A line of the picture list is not whole.', 'Put words with a comma between straight quotation marks.');
    return passports;
  }
  for (const column of header) {
    const locale = /^alt[_.](.+)$/.exec(column)?.[1];
    if (locale === undefined ? !passportColumns.includes(column) && column !== 'alt' : !isLocale(locale))
      add('known-setting', 1, `${quote(column)} is not a column we know.`, suggest(column, passportColumns));
  }
  for (const { record, info } of rows) {
    const name = record['name'] ?? '';
    if (name === '') add('setting-needed', info.lines, 'This line has no picture name.', 'Write the name of the file without its ending first.');
    else if (passports.has(name)) add('known-setting', info.lines, `${quote(name)} stands here twice.`, 'Delete one of the two lines.');
    for (const column of needed)
      if (!record[column]) add('picture-passport', info.lines, `${quote(name)} has no ${column}.`, `Write its ${column}.`, 'warning');
    passports.set(name, { ...readPassport(record), line: info.lines });
  }
  return passports;
}

function readPassport(record: Record<string, string>): Omit<Passport, 'line'> {
  const alt: Partial<Record<Locale, string>> = {};
  for (const [column, text] of Object.entries(record)) {
    const locale = column === 'alt' ? 'en' : /^alt[_.](.+)$/.exec(column)?.[1];
    if (locale !== undefined && isLocale(locale) && text !== '') alt[locale] = text;
  }
  const text = (column: string): string => record[column] ?? '';
  return {
    meaning: text('meaning'),
    alt,
    source: text('source'),
    licence: text('licence'),
    author: text('author'),
    changes: text('changes'),
    set: text('set'),
  };
}

function noList(file: string, pictures: number): Problem {
  return { ...noPassport(file, ''), message: `None of the ${pictures} pictures has a line in pictures.csv.` };
}

function noPassport(file: string, name: string): Problem {
  return {
    rule: 'picture-passport',
    severity: 'warning',
    file,
    line: 1,
    column: 1,
    message: `${quote(name)} has no line in pictures.csv.`,
    help: 'Add one with its name, what it shows, where it is from, its licence and its artist.',
  };
}
