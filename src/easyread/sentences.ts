import type { Locale } from '../locale/table.ts';

/** One sentence of a block of text. */
export interface Sentence {
  /** Where it starts in the text of its block. */
  start: number;
  text: string;
}

/** A sentence with the number of words that its readers meet. */
export interface CountedSentence extends Sentence {
  words: number;
}

// What ends a sentence in the scripts we know. Only when one stands inside is the slower look needed.
const endInside = /[.?!…۔؟।॥።](?=[\s"'”’»)])|[。！？]/u;
const abbreviations = 'Mrs?|Ms|Miss|Mx|Dr|Prof|Rev|St|Sr|Jr|No|Nos|Fig|vs|approx|e\\.g|i\\.e|etc|a\\.m|p\\.m|ul|np|dr|prof|ডা|মো|ড|د|ڈاکٹر|\\p{Lu}';
const abbreviation = new RegExp(`(?:^|[\\s("“])(?:${abbreviations})\\.\\s*$`, 'u');
/** A word that has a full stop behind it and ends no sentence. */
export const abbreviationAlone = new RegExp(`^(?:${abbreviations})$`, 'u');
const letterOrDigit = /[\p{L}\p{N}\uFFFC]/u;

/** Splits the text of a block into sentences, by the rules of its language. An empty line ends one too. */
export function splitSentences(text: string, locale: Locale): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    sentences.push(...splitParagraph(part, start, locale));
    start += part.length + 2;
  }
  return sentences;
}

function splitParagraph(part: string, start: number, locale: Locale): Sentence[] {
  const flat = part.replace(/\s/g, ' ');
  if (!endInside.test(flat.trimEnd())) return trimmed(flat, start);
  const found: Sentence[] = [];
  let open = '';
  let openAt = 0;
  for (const { segment, index } of segmenter('sentence', locale).segment(flat)) {
    if (open === '') openAt = index;
    open += segment;
    if (abbreviation.test(open)) continue;
    found.push(...trimmed(open, start + openAt));
    open = '';
  }
  return [...found, ...trimmed(open, start + openAt)];
}

function trimmed(text: string, start: number): Sentence[] {
  const lead = text.length - text.trimStart().length;
  return letterOrDigit.test(text) ? [{ start: start + lead, text: text.trim() }] : [];
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The platform's own splitter for a language, made once. */
export function segmenter(granularity: 'sentence' | 'word', locale: Locale): Intl.Segmenter {
  const key = `${granularity} ${locale}`;
  let found = segmenters.get(key);
  if (!found) segmenters.set(key, (found = new Intl.Segmenter(locale, { granularity })));
  return found;
}
