import type { MadeFrom, PartOrigin } from '../schema/guide.ts';
import { kindOf, type PartRecord } from './parts.ts';

/** A part of a translation with the part of the first language that it translates. */
export interface Pair {
  own: PartRecord;
  source: PartRecord;
  /** Changed: the first language says something else by now. Unknown: nobody wrote down what it was made from. */
  state: 'current' | 'changed' | 'unknown';
  /** Its own words are others than when that was written down. */
  isEdited: boolean;
  /** Its own words are newer than the last check of the translation. */
  isNewer: boolean;
  /** It stands in another place than in the first language. */
  isMoved: boolean;
}

/** How a translation fits the guide it was made from. */
export interface Comparison {
  /** True when it is written down what its parts were made from. */
  isRecorded: boolean;
  /** True when its parts stand in the order in which that was written down. */
  keepsOrder: boolean;
  pairs: Pair[];
  /** Parts that only the first language has, each with the part of the translation it follows. New: the translation never had it. */
  missing: { source: PartRecord; after: PartRecord | undefined; isNew: boolean }[];
  /** Parts that only the translation has. Gone: the first language had it once. */
  extra: { own: PartRecord; isGone: boolean }[];
  /** Names in the record that belong to no part any more. */
  stray: string[];
}

/** Finds for each part of a translation the part it was made from, and what does not fit. */
export function compareParts(own: readonly PartRecord[], source: readonly PartRecord[], record?: MadeFrom): Comparison {
  const madeFrom: Origins = new Map(record?.map((origin) => [origin.id, origin]));
  const partner = findPartners(own, source, madeFrom);
  const isMoved = movedParts(own, source, partner);
  const pairs = own.flatMap((part): Pair[] => {
    const theirs = partner.get(part);
    if (!theirs) return [];
    const origin = madeFrom.get(part.id);
    const state = origin === undefined ? 'unknown' : origin.source === theirs.fingerprint ? 'current' : 'changed';
    const isEdited = origin !== undefined && origin.own !== part.fingerprint;
    return [{ own: part, source: theirs, state, isEdited, isNewer: isEdited || origin?.isNewer === true, isMoved: isMoved(part) }];
  });
  const names = [...madeFrom.keys()];
  // Most translations have exactly the parts of their source, and nothing is written down of others.
  if (names.length === 0 && pairs.length === own.length && own.length === source.length)
    return { isRecorded: record !== undefined, keepsOrder: true, pairs, missing: [], extra: [], stray: [] };
  const ownIds = new Set(own.map(({ id }) => id));
  const paired = new Map([...partner].map(([mine, theirs]) => [theirs, mine]));
  const lost = new Set<string>();
  const missing = source.flatMap((part, index): Comparison['missing'] => {
    if (paired.has(part)) return [];
    const before = source.slice(0, index).findLast((other) => paired.has(other));
    const wasThere = madeFrom.has(part.id) && !ownIds.has(part.id);
    if (wasThere) lost.add(part.id);
    return [{ source: part, after: before && paired.get(before), isNew: record !== undefined && !wasThere }];
  });
  const inOrder = own.filter(({ id }) => madeFrom.has(id)).map(({ id }) => id);
  return {
    isRecorded: record !== undefined,
    keepsOrder: names.filter((name) => ownIds.has(name)).join() === inOrder.join(),
    pairs,
    missing,
    extra: own.filter((part) => !partner.has(part)).map((part) => ({ own: part, isGone: madeFrom.has(part.id) })),
    stray: names.filter((name) => !ownIds.has(name) && !lost.has(name)),
  };
}

type Origins = ReadonlyMap<string, PartOrigin>;
type Partners = Map<PartRecord, PartRecord>;

// What it was made from tells best; then the name; then the same kind of part between the same neighbours.
function findPartners(own: readonly PartRecord[], source: readonly PartRecord[], madeFrom: Origins): Partners {
  const partner: Partners = new Map();
  const free = new Set(source);
  const pair = (mine: PartRecord, theirs: PartRecord | undefined): void => {
    if (!theirs) return;
    partner.set(mine, theirs);
    free.delete(theirs);
  };
  const rest = (): PartRecord[] => own.filter((part) => !partner.has(part));
  for (const part of madeFrom.size === 0 ? [] : own) {
    const from = madeFrom.get(part.id)?.source;
    const same = from === undefined ? [] : [...free].filter((other) => other.fingerprint === from && kindOf(other) === kindOf(part));
    pair(part, same.find(({ id }) => id === part.id) ?? same[0]);
  }
  const byId = new Map(source.map((part) => [part.id, part]));
  for (const part of rest()) {
    const other = byId.get(part.id);
    if (other && free.has(other)) pair(part, other);
  }
  for (const part of rest()) {
    const place = own.indexOf(part);
    const before = own.slice(0, place).findLast((other) => partner.has(other));
    const after = own.slice(place).find((other) => partner.has(other));
    const start = before ? source.indexOf(partner.get(before)!) + 1 : 0;
    const end = after ? source.indexOf(partner.get(after)!) : source.length;
    // An idea with another picture is another idea, unless it alone stands between the same neighbours and nothing is written down.
    if (kindOf(part) === 'idea' && (madeFrom.size > 0 || end - start !== 1)) continue;
    pair(
      part,
      source.slice(start, end).find((other) => free.has(other) && kindOf(other) === kindOf(part)),
    );
  }
  return partner;
}

// The longest run of parts in the order of the first language stays; what breaks it has moved.
function movedParts(own: readonly PartRecord[], source: readonly PartRecord[], partner: Partners): (part: PartRecord) => boolean {
  const places = new Map(source.map((part, index) => [part, index]));
  const parts = own.filter((part) => partner.has(part));
  const order = parts.map((part) => places.get(partner.get(part)!)!);
  if (order.every((place, index) => index === 0 || order[index - 1]! < place)) return () => false;
  const lengths: number[] = [];
  const previous: number[] = [];
  order.forEach((place, index) => {
    const best = order.slice(0, index).reduce((found, other, at) => (other < place && lengths[at]! > (lengths[found] ?? 0) ? at : found), -1);
    lengths[index] = (lengths[best] ?? 0) + 1;
    previous[index] = best;
  });
  const kept = new Set<PartRecord>();
  for (let at = lengths.indexOf(Math.max(...lengths)); at !== -1; at = previous[at]!) kept.add(parts[at]!);
  return (part) => partner.has(part) && !kept.has(part);
}
