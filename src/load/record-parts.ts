import { termsIn, type TermNames } from '../easyread/terms.ts';
import { partsOf, wordsOfPart, type PartRecord } from '../mdx/parts.ts';
import { placeOf, type CheckedTree } from '../mdx/tree.ts';
import { fingerprintOfPart } from './fingerprint.ts';

/** What is kept of the parts of a checked guide. `names` tells which terms to look for, `origins` where the lines of an edition come from. */
export function recordParts(
  tree: CheckedTree,
  settings: { title: string; description: string },
  lines: Readonly<Record<string, number>>,
  names: TermNames = {},
  origins: readonly number[] = [],
): PartRecord[] {
  const isNaming = Object.keys(names).length > 0;
  return partsOf(tree, settings).map((part) => {
    const { id, shape, source, node } = part;
    const line = node ? placeOf(node).line : (lines[id] ?? 1);
    const terms = isNaming ? termsIn(wordsOfPart(part), names) : [];
    return {
      id,
      shape,
      fingerprint: fingerprintOfPart(source),
      line,
      ...(origins[line - 1] !== undefined && origins[line - 1]! < 0 ? { isInherited: true as const } : {}),
      ...(terms.length === 0 ? {} : { terms }),
    };
  });
}
