import { splitFrontMatter } from '../mdx/front-matter.ts';
import { parseCheckedBody } from '../mdx/parse-guide.ts';
import { definitionsOf } from '../mdx/tree.ts';
import { marksOf, toMarked, type Mark } from './marks.ts';
import { slotsOf, type Slot } from './slots.ts';

/** A guide that was checked, taken apart into the rows of a Word file. */
export interface SourceGuide {
  /** The whole file, with plain line ends. */
  text: string;
  /** Its settings as they are written. */
  settings: string;
  rows: SourceRow[];
  definitions: ReadonlyMap<string, string>;
}

export interface SourceRow extends Slot {
  /** Counts from 1. */
  number: number;
  marks: Mark[];
  /** Its words with the marks among them. */
  words: string;
}

interface GuideFile {
  /** The text of the file. It must be the one that was checked. */
  text: string;
  file: string;
  /** The address of its page. */
  path: string;
  settings: { title: string; description: string };
}

/** Takes a checked guide apart. */
export function readSourceGuide({ text: written, file, path, settings }: GuideFile): SourceGuide {
  const text = written.replace(/^\uFEFF/, '').replace(/\r\n|\r/g, '\n');
  const tree = parseCheckedBody(text, file, path);
  const definitions = definitionsOf(tree);
  const rows = slotsOf({ text, tree, ...settings }).map((slot, index) => {
    const marks = marksOf(slot.nodes, definitions);
    return { ...slot, number: index + 1, marks, words: toMarked(slot.nodes, marks, definitions) };
  });
  return { text, settings: splitFrontMatter(text, file).settings, rows, definitions };
}
