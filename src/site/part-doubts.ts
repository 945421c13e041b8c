import { join, html, type Html } from '../components/html.ts';
import type { PageContext } from '../components/page-context.ts';
import { markPart, type PartDoubt } from '../components/part-mark/part-mark.ts';
import { pathOf, type AnyRecord } from '../load/body-record.ts';
import { readAgain } from '../load/read-parts.ts';
import type { Comparison } from '../mdx/compare-parts.ts';
import { partsOf } from '../mdx/parts.ts';
import { renderBlock, renderWords } from '../mdx/render-excerpt.ts';
import type { Finish } from '../mdx/render.ts';
import type { Site } from './site.ts';
import { sourceOf } from './sources.ts';
import type { CheckedTree, Node } from '../mdx/tree.ts';

/** What a page says of the parts of a translation that do not fit the first language any more. */
export interface PartDoubts {
  finish: Finish;
  /** Stands below the title, when that has changed. */
  title: Html;
}

// Only where it is written down what the parts were made from. The description is not on the page.
function countDoubts({ isRecorded, pairs, missing, extra }: Comparison): number {
  if (!isRecorded) return 0;
  const changed = pairs.filter(({ state, own }) => state === 'changed' && own.id !== 'description');
  return changed.length + missing.length + extra.filter(({ isGone }) => isGone).length;
}

/** The guide or page of the first language that a translation was made from, where parts of it do not fit any more. */
export function doubtedSource(site: Site, record: AnyRecord): { source: AnyRecord; comparison: Comparison } | undefined {
  const comparison = site.content.comparisons.get(record.file);
  if (!comparison || countDoubts(comparison) === 0) return undefined;
  const source = sourceOf(site, record);
  return source && { source, comparison };
}

/** How many parts of a page do not fit the first language any more, and how many are newer than its check. */
export function doubtsAbout({ content }: Site, { file }: AnyRecord): { doubts: number; newer: number } {
  const comparison = content.comparisons.get(file);
  if (!comparison) return { doubts: 0, newer: 0 };
  return { doubts: countDoubts(comparison), newer: comparison.pairs.filter(({ isNewer }) => isNewer).length };
}

/** The parts of a body that do not fit the first language any more. */
export function doubtedParts(site: Site, record: AnyRecord, tree: CheckedTree): Map<Node, 'changed' | 'gone'> {
  const comparison = doubtedSource(site, record)?.comparison;
  if (!comparison) return new Map();
  const kinds = new Map<string, 'changed' | 'gone'>();
  for (const { own, state } of comparison.pairs) if (state === 'changed') kinds.set(own.id, 'changed');
  for (const { own, isGone } of comparison.extra) if (isGone) kinds.set(own.id, 'gone');
  return new Map(
    partsOf(tree, record.settings).flatMap(({ id, node }) => {
      const kind = kinds.get(id);
      return node && kind ? [[node, kind] as const] : [];
    }),
  );
}

/** Makes the marks of a translation. The words of the first language come from its own checked file. */
export function makePartDoubts(site: Site, record: AnyRecord, tree: CheckedTree): PartDoubts | undefined {
  const found = doubtedSource(site, record);
  if (!found) return undefined;
  const { source, comparison } = found;
  const [context, first] = [site.context(record.locale), site.context(site.firstLocale)];
  const { tree: sourceTree, parts } = readAgain(source);
  const nodes = new Map(parts.map(({ id, node }) => [id, node]));
  const own = new Map(partsOf(tree, record.settings).flatMap(({ id, node }) => (node ? [[node, id] as const] : [])));
  const excerpt: PageContext = { ...first, words: new Set(), picturesShown: 9, isExcerpt: true };
  const path = pathOf(source);
  const shown = (id: string, render: typeof renderWords): Html => {
    const node = nodes.get(id);
    return node ? render(sourceTree, node, path, excerpt) : html`<p>${first.text(source.settings[id as 'title' | 'description'])}</p>`;
  };
  const doubts = new Map<string, PartDoubt>();
  for (const { own: part, source: theirs, state } of comparison.pairs)
    if (state === 'changed') doubts.set(part.id, { kind: 'changed', source: shown(theirs.id, renderWords) });
  for (const { own: part, isGone } of comparison.extra) if (isGone) doubts.set(part.id, { kind: 'gone' });

  const mark = (part: Html | undefined, doubt: PartDoubt): Html => markPart(part, doubt, first.locale, context);
  const addedAfter = (ids: readonly (string | undefined)[]): Html =>
    join(
      comparison.missing
        .filter(({ after }) => ids.includes(after?.id))
        .map(({ source: part }) => mark(undefined, { kind: 'added', source: shown(part.id, renderBlock) })),
    );
  const [firstBlock] = own.keys();
  const title = doubts.get('title');
  return {
    title: title ? mark(undefined, title) : html``,
    finish(node: Node, block: Html) {
      const id = own.get(node);
      const doubt = id === undefined ? undefined : doubts.get(id);
      const above = node === firstBlock ? addedAfter([undefined, 'title', 'description']) : html``;
      return { above, block: doubt ? mark(block, doubt) : block, below: id === undefined ? html`` : addedAfter([id]) };
    },
  };
}
