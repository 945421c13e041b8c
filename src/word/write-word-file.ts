import {
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { LocaleInfo } from '../locale/table.ts';
import { hintSign } from './read-word-file.ts';
import type { Template, TemplateRow } from './template.ts';

/** How a language is written, and its tag. */
export type Writing = Pick<LocaleInfo, 'dir'> & { tag: string };

/** A picture as PNG, by its name. */
export type Drawings = ReadonlyMap<string, Uint8Array>;

// Widths in twentieths of a point; A4 with margins of 2 cm has 9,638.
const widths = [1_500, 4_069, 4_069];
const grey = '595959';
const blue = '1F4E8C';
const pictureSize = 64;

/** Writes a template as a Word file. */
export async function writeWordFile(
  { front, rows }: Template,
  { from, into, drawings }: { from: Writing; into: Writing; drawings: Drawings },
): Promise<Uint8Array> {
  const steps = {
    reference: 'steps',
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 500, hanging: 400 } } } }],
  };
  const document = new Document({
    title: front.heading,
    creator: 'Plainleaf',
    styles: { default: { document: { run: { font: 'Arial', size: 24, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 80 } } } } },
    numbering: { config: [steps] },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 } } },
        children: [
          heading(front.heading, HeadingLevel.HEADING_1),
          ...front.steps.map((text, index) => (index === 0 ? line(text) : new Paragraph({ text, numbering: { reference: 'steps', level: 0 } }))),
          heading(front.marksHeading, HeadingLevel.HEADING_2),
          ...front.marks.map(line),
          heading(front.tableHeading, HeadingLevel.HEADING_2),
          frontTable(front.table),
          new Paragraph({ text: front.wordsHeading, heading: HeadingLevel.HEADING_2, pageBreakBefore: true }),
          bigTable(front.columns, rows, { from, into, drawings }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ text, heading: level, spacing: { before: 200, after: 120 } });
const line = (text: string): Paragraph => new Paragraph({ text });
const small = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, size: 14, color: grey })], spacing: { after: 0 } });

function frontTable(table: Template['front']['table']): Table {
  const [label, value] = [widths[0]! + 2_600, 9_638 - widths[0]! - 2_600];
  const rows = table.map(
    (row) => new TableRow({ children: [cell([line(row.label), small(`#${row.id}`)], label), cell([line(row.value)], value)], cantSplit: true }),
  );
  return new Table({ rows, columnWidths: [label, value], layout: TableLayoutType.FIXED, width: { size: 9_638, type: WidthType.DXA } });
}

interface Ways {
  from: Writing;
  into: Writing;
  drawings: Drawings;
}

function bigTable(columns: readonly string[], rows: readonly TemplateRow[], ways: Ways): Table {
  const head = columns.map((text, index) => cell([new Paragraph({ children: [new TextRun({ text, bold: true })] })], widths[index]!, 'D9E2F3'));
  return new Table({
    rows: [new TableRow({ children: head, tableHeader: true, cantSplit: true }), ...rows.map((row) => tableRow(row, ways))],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: 9_638, type: WidthType.DXA },
  });
}

function tableRow(row: TemplateRow, { from, into, drawings }: Ways): TableRow {
  const drawing = row.picture === undefined ? undefined : drawings.get(row.picture);
  const name = row.picture === undefined || drawing ? [] : [line(row.picture)];
  const first = [
    ...(drawing ? [new Paragraph({ children: [image(drawing, row.picture!)] })] : name),
    small(`${row.number} ${row.label}`),
    small(`#${row.id}`),
  ];
  const hints = row.hints.map(({ text, own }) => hintLine(text, own, into));
  return new TableRow({
    cantSplit: true,
    children: [cell(first, widths[0]!), cell([...lines(row.source, from), ...hints], widths[1]!), cell(lines(row.words, into), widths[2]!)],
  });
}

function cell(children: Paragraph[], width: number, fill?: string): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    verticalAlign: VerticalAlign.TOP,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
  });
}

function image(data: Uint8Array, name: string): ImageRun {
  const size = { width: pictureSize, height: pictureSize };
  return new ImageRun({ type: 'png', data: Buffer.from(data), transformation: size, altText: { name, title: name, description: name } });
}

// An empty cell has a paragraph of the right direction and language too, so that what is typed there gets them.
function lines(text: string, way: Writing): Paragraph[] {
  return text.split('\n').map(
    (words) =>
      new Paragraph({
        ...paragraphWay(way),
        children: words
          .split(/(\[[^[\]]*\])/)
          .filter(Boolean)
          .map((part) => run(part, way)),
      }),
  );
}

function run(text: string, way: Writing): TextRun {
  return new TextRun({ text, ...runWay(way), ...(/^\[[a-z]+ ?\d*: /.test(text) ? { color: blue, bold: true } : {}) });
}

function hintLine(text: string, own: string | undefined, way: Writing): Paragraph {
  const runs = [new TextRun({ text: `${hintSign} ${text}${own === undefined ? '' : ' '}`, size: 18, color: grey })];
  if (own !== undefined) runs.push(new TextRun({ text: own, ...runWay(way), size: 20, color: grey }));
  return new Paragraph({ children: runs });
}

const runWay = ({ dir, tag }: Writing): object => ({ rightToLeft: dir === 'rtl', language: { value: tag, bidirectional: tag } });
const paragraphWay = (way: Writing): object => ({ bidirectional: way.dir === 'rtl', run: runWay(way) });
