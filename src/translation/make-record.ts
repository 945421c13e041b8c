import type { Comparison, Pair } from '../mdx/compare-parts.ts';
import { kindOf, type PartRecord } from '../mdx/parts.ts';
import type { MadeFrom, PartOrigin } from '../schema/guide.ts';

interface Recorded {
  /** The parts of the translation. */
  parts: readonly PartRecord[];
  comparison: Comparison;
  /** What stands in the translation so far. */
  before: MadeFrom | undefined;
  /** A person has compared every part. */
  all?: boolean;
  /** A person has checked the words of the translation. */
  isChecked?: boolean;
}

/**
 * What each part of a translation was made from. A part whose words were changed since the last time is taken as made from
 * the first language as it is now; a part that nobody touched keeps its record, so that a change in the first language stays seen.
 */
export function makeRecord({ parts, comparison, before = [], all = false, isChecked = false }: Recorded): MadeFrom {
  const old = new Map(before.map((origin) => [origin.id, origin]));
  const made = new Map<string, PartOrigin>();
  for (const pair of comparison.pairs) made.set(pair.own.id, originOf(pair, old.get(pair.own.id), { all, isChecked }));
  // What the first language has not any more, or the translation lost, is known by its old entry.
  const stray = new Set(comparison.stray);
  for (const origin of before) if (!made.has(origin.id) && !stray.has(origin.id)) made.set(origin.id, origin);
  return inOrder(made, parts, all ? [] : before);
}

/** How many parts say what they were made from now, and did not, or said something else, before. */
export function countChanges(before: MadeFrom = [], after: MadeFrom): number {
  const old = new Map(before.map((origin) => [origin.id, origin]));
  return after.filter(({ id, source, own }) => old.get(id)?.source !== source || old.get(id)?.own !== own).length;
}

/** A record as it stands in a guide: a line for each heading with what is below it. */
export function writeRecord(record: MadeFrom, parts: readonly PartRecord[]): string {
  const headings = new Set(parts.filter((part) => kindOf(part) === 'heading').map(({ id }) => id));
  const lines: string[][] = [[]];
  for (const { id, source, own, isNewer } of record) {
    if (headings.has(id)) lines.push([]);
    lines.at(-1)!.push(`${id}=${source}.${own}${isNewer ? '+' : ''}`);
  }
  return lines.map((line) => `  ${line.join(' ')}`).join('\n');
}

function originOf(pair: Pair, old: PartOrigin | undefined, { all, isChecked }: { all: boolean; isChecked: boolean }): PartOrigin {
  const { own, source, state, isEdited } = pair;
  const isNew = old === undefined || all || state === 'current' || isEdited;
  return {
    id: own.id,
    source: isNew ? source.fingerprint : old.source,
    own: own.fingerprint,
    isNewer: !isChecked && pair.isNewer,
  };
}

// The order is the one of the first language when it was written down: new entries follow their neighbours.
function inOrder(made: ReadonlyMap<string, PartOrigin>, parts: readonly PartRecord[], before: MadeFrom): PartOrigin[] {
  const ids = before.map(({ id }) => id).filter((id) => made.has(id));
  const known = new Set(ids);
  let place = 0;
  for (const { id } of parts) {
    if (known.has(id)) place = ids.indexOf(id) + 1;
    else if (made.has(id)) ids.splice(place++, 0, id);
  }
  const rest = [...made.keys()].filter((id) => !ids.includes(id));
  return [...ids, ...rest].map((id) => made.get(id)!);
}
