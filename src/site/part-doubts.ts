import { join, html, type Html } from '../components/html.ts';
import type { LocaleContext, PageContext } from '../components/page-context.ts';
import { markPart, type PartDoubt } from '../components/part-mark/part-mark.ts';
import { pathOf, type GuideRecord, type PageRecord } from '../load/body-record.ts';
import { readAgain } from '../load/read-parts.ts';
import type { Comparison } from '../mdx/compare-parts.ts';
import { partsOf } from '../mdx/parts.ts';
import { renderBlock, renderWords, type Finish } from '../mdx/render.ts';
import type { CheckedTree, Node } from '../mdx/tree.ts';

/** What a page says of the parts of a translation that do not fit the first language any more. */
export interface PartDoubts {
  finish: Finish;
  /** Stands below the title, when that has changed. */
  title: Html;
}

interface Translation {
  record: GuideRecord | PageRecord;
  tree: CheckedTree;
  source: GuideRecord | PageRecord;
  comparison: Comparison;
  context: LocaleContext;
  /** What components need in the first language. */
  first: LocaleContext;
}

/** How many parts of a page do not fit the first language any more. Only where it is written down what they were made from. */
export function countDoubts({ isRecorded, pairs, missing, extra }: Comparison): number {
  if (!isRecorded) return 0;
  return pairs.filter(({ state }) => state === 'changed').length + missing.length + extra.filter(({ isGone }) => isGone).length;
}

/** Makes the marks of a translation. The words of the first language come from its own checked file. */
export function makePartDoubts({ record, tree, source, comparison, context, first }: Translation): PartDoubts {
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
