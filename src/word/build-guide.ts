import { parseDocument } from 'yaml';
import { escapeAttribute } from '../mdx/escape.ts';
import type { Placed } from './place-marks.ts';
import type { SourceGuide } from './source-guide.ts';

/** What the settings of a translation say besides those of the guide it translates. */
export interface TranslationSettings {
  translatedBy: string;
  /** Fingerprint of the text it was made from. */
  sourceHash: string;
  written: string;
}

export interface BuiltGuide {
  text: string;
  /** The row whose words stand in a line of the text, or 0 for none. Lines count from 1. */
  rowOfLine: number[];
}

/**
 * Puts the words of a translation in the place of those of the first guide: the same blocks, pictures and settings.
 * `words` holds the words of every row, by its id.
 */
export function buildGuide(source: SourceGuide, words: ReadonlyMap<string, Placed>, settings: TranslationSettings): BuiltGuide {
  const bodyStart = source.text.indexOf(source.settings) + source.settings.length;
  const parts: { text: string; row: number }[] = [];
  let at = bodyStart;
  const inBody = source.rows.filter(({ place }) => place.kind !== 'setting');
  for (const { id, number, place } of inBody) {
    if (place.kind === 'setting') continue;
    parts.push({ text: source.text.slice(at, place.start), row: 0 });
    parts.push({ text: written(words.get(id)!, place), row: number });
    at = place.end;
  }
  parts.push({ text: source.text.slice(at), row: 0 });
  const front = `---\n${frontMatter(source, words, settings)}`;
  const lines: number[] = front.split('\n').map((line) => (line.startsWith('title:') ? 1 : line.startsWith('description:') ? 2 : 0));
  for (const { text, row } of parts) {
    const breaks = text.split('\n').length - 1;
    lines[lines.length - 1] ||= row;
    for (let count = 0; count < breaks; count += 1) lines.push(row);
  }
  return { text: front + parts.map(({ text }) => text).join(''), rowOfLine: [0, ...lines] };
}

type Place = Exclude<SourceGuide['rows'][number]['place'], { kind: 'setting' }>;

function written({ body, plain }: Placed, place: Place): string {
  if (place.kind === 'attribute') return attributeOf(plain, place);
  if (place.lines === 'as-typed') return body;
  if (place.lines === 'own' && body.includes('\n')) return `\n${body}\n`;
  return body.replaceAll('\n', ' ');
}

const attributeOf = (plain: string, { name }: Extract<Place, { kind: 'attribute' }>): string => `${name}=${escapeAttribute(plain)}`;

function frontMatter(
  { settings }: SourceGuide,
  words: ReadonlyMap<string, Placed>,
  { translatedBy, sourceHash, written: day }: TranslationSettings,
): string {
  const document = parseDocument(settings);
  document.set('title', words.get('title')!.plain);
  document.set('description', words.get('description')!.plain);
  document.set('written', day);
  // Who checked the first guide has not checked this one.
  document.set('review', 'none');
  document.delete('checkedBy');
  // What the first guide silences is about its own words.
  document.delete('allow');
  document.set('translationMethod', 'person');
  document.set('translatedBy', translatedBy);
  document.set('sourceHash', sourceHash);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
