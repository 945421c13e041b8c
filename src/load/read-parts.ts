import { parseCheckedBody } from '../mdx/parse-guide.ts';
import { partsOf, type Part } from '../mdx/parts.ts';
import type { CheckedTree } from '../mdx/tree.ts';
import { pathOf, type AnyRecord } from './body-record.ts';
import { readBody } from './files.ts';

/** Reads a checked guide or page again. The file must be the one that was checked. */
export function readAgain(record: AnyRecord): { tree: CheckedTree; parts: Part[] } {
  const read = readBody(record);
  if ('problems' in read || read.digest !== record.digest) throw new Error(`${record.file} changed while it was read. Try again.`);
  const tree = parseCheckedBody(read.text, record.file, pathOf(record), record.kind);
  return { tree, parts: partsOf(tree, record.settings) };
}
