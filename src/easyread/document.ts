import type { Locale } from '../locale/table.ts';
import type { CheckedTree } from '../mdx/tree.ts';
import type { BodyKind } from '../schema/guide.ts';
import { collectBlocks } from './collect-blocks.ts';
import { Passage, placesIn } from './passage.ts';
import { plainSentences } from './plain-sentences.ts';
import { splitSentences, type CountedSentence } from './sentences.ts';
import { countWords } from './words.ts';

export type Profile = 'easy' | 'plain';

/** What a block of a guide is to its reader. */
export type BlockKind =
  'title' | 'description' | 'heading' | 'idea' | 'note' | 'example' | 'choice' | 'step' | 'item' | 'paragraph' | 'cell' | 'contact' | 'table';

/** A part of a block that is more than plain words. */
export interface Span {
  kind: 'word' | 'strong' | 'emphasis' | 'delete' | 'link' | 'fact';
  start: number;
  end: number;
  /** The id of a hard word or a fact. */
  id?: string;
  /** Where a link leads. */
  url?: string;
}

/** One block of a guide with its words. */
export interface Block {
  kind: BlockKind;
  /** Its words, with web and email addresses and code blanked out, and a sign in the place of each fact. */
  text: string;
  /** Its words as they are. */
  rawText: string;
  spans: readonly Span[];
  sentences: readonly CountedSentence[];
  words: number;
  /** Offset in the file of a character of the text. */
  offsetAt(index: number): number;
  picture?: string;
  /** For a note: "about" or "important". For an example: the person's name. */
  detail?: string;
  /** Level of a heading. */
  depth?: number;
  /** Which list or table it belongs to: items of one list have the same number. */
  group?: number;
  /** True for an item of a list inside a list. */
  isNested?: boolean;
  /** For a table: how many columns and rows it has. */
  size?: { columns: number; rows: number };
}

/** A guide as its reader meets it: blocks in reading order, each word with its place in the file. */
export interface Document {
  locale: Locale;
  profile: Profile;
  kind: BodyKind;
  path: string;
  settings: DocumentSettings;
  blocks: readonly Block[];
  /** How many words the body has, without headings. */
  words: number;
  placeOf(spot: Spot): { line: number; column: number };
}

/** The settings at the top that rules look at. */
export interface DocumentSettings {
  title: string;
  description: string;
  profile?: Profile | undefined;
  review?: 'none' | 'community' | 'professional' | undefined;
  written?: string | undefined;
  checkBy?: string | undefined;
  checkedBy?: string | readonly string[] | undefined;
  translationMethod?: 'machine' | 'person' | 'group' | undefined;
  translatedBy?: string | undefined;
}

/** Where a message belongs: a character of a block, or a setting at the top. */
export type Spot = { block: Block; index: number } | { setting: string };

export interface DocumentSource {
  tree: CheckedTree;
  /** The whole file. */
  text: string;
  locale: Locale;
  kind: BodyKind;
  /** The page's address, such as /en/guides/money/. */
  path: string;
  settings: DocumentSettings;
  settingLines: Readonly<Record<string, number>>;
}

const running = new Set<BlockKind>(['idea', 'note', 'example', 'choice', 'step', 'item', 'paragraph']);

/** Makes a document of a checked guide. */
export function makeDocument({ tree, text, locale, kind, path, settings, settingLines }: DocumentSource): Document {
  const lineOf = (setting: string): number => settingLines[setting] ?? 1;
  const ofSetting = (name: 'title' | 'description'): Block => {
    const passage = new Passage(text);
    passage.add(settings[name], offsetOfSetting(text, lineOf(name), settings[name]));
    return makeBlock({ kind: name, passage, spans: [] }, locale);
  };
  const placeAt = placesIn(text);
  const body = collectBlocks(tree, text).map((draft) => makeBlock(draft, locale));
  return {
    locale,
    profile: settings.profile ?? 'easy',
    kind,
    path,
    settings,
    blocks: [ofSetting('title'), ofSetting('description'), ...body],
    words: body.filter((block) => running.has(block.kind) || block.kind === 'cell').reduce((sum, { words }) => sum + words, 0),
    placeOf: (spot) => ('setting' in spot ? { line: lineOf(spot.setting), column: 1 } : placeAt(spot.block.offsetAt(spot.index))),
  };
}

/** Blocks of running text: all but headings, titles and tables. */
export function runningText(document: Document): readonly Block[] {
  let blocks = runningTexts.get(document);
  if (!blocks) runningTexts.set(document, (blocks = document.blocks.filter(({ kind }) => running.has(kind))));
  return blocks;
}

const runningTexts = new WeakMap<Document, readonly Block[]>();

/** A block before its sentences are known. */
export type Draft = Omit<Block, 'text' | 'rawText' | 'sentences' | 'words' | 'offsetAt'> & { passage: Passage };

// A link that is only an address counts as an address; a file name after a slash belongs to it.
const address =
  /(?:https?:\/\/|www\.)[^\s]*[^\s.,;:!?۔؟।)]|[^\s@<>"]+@[a-z0-9.-]+\.[a-z]{2,}|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]+\.)+(?:uk|org|com|net|gov|nhs|info|eu)(?:\/[^\s.,;:!?]*)?(?![\p{L}\p{N}])/giu;

// What every address has in it.
const mayHoldAddress = /[@/]|\.\S/;

function makeBlock({ passage, ...draft }: Draft, locale: Locale): Block {
  const text = mayHoldAddress.test(passage.text) ? passage.text.replace(address, (found) => ' '.repeat(found.length)) : passage.text;
  const sentences =
    plainSentences(text) ?? splitSentences(text, locale).map((sentence) => ({ ...sentence, words: countWords(sentence.text, locale) }));
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return { ...draft, text, rawText: passage.text, sentences, words, offsetAt: (index) => passage.offsetAt(index) };
}

function offsetOfSetting(text: string, line: number, value: string): number {
  let offset = 0;
  for (let current = 1; current < line; current += 1) {
    const next = /\r\n|\r|\n/g;
    next.lastIndex = offset;
    const end = next.exec(text);
    if (!end) return offset;
    offset = end.index + end[0].length;
  }
  const start = text.indexOf(value.slice(0, 20), offset);
  const end = /[\r\n]|$/.exec(text.slice(offset))!.index + offset;
  return start === -1 || start > end ? offset : start;
}
