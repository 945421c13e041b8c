import { choiceCondition, joinChoices, renderChoice, type JoinedPart } from '../components/choice/choice.ts';
import { contactBox, contactWords } from '../components/contact/contact.ts';
import { exampleWords, renderExample } from '../components/example/example.ts';
import { html, type Html } from '../components/html.ts';
import { renderIdea } from '../components/idea/idea.ts';
import { noteTitle, renderNote } from '../components/note/note.ts';
import type { PageContext } from '../components/page-context.ts';
import { renderSides } from '../components/sides/sides.ts';
import { renderSteps } from '../components/steps/steps.ts';
import { align, type Row } from './align.ts';
import { block, inline, makeRenderer, noteKind, stepsOf, words, type RenderedBody, type Renderer } from './render.ts';
import { attribute, isComponent, plainText, type CheckedTree, type Node } from './tree.ts';

/** One language of a body: its checked tree, the address of its own page, and what its components may ask for. */
export interface PairSide {
  tree: CheckedTree;
  path: string;
  context: PageContext;
}

interface Pair {
  renderers: readonly [Renderer, Renderer];
  /** Ids that the page has so far. */
  ids: Set<string>;
}

/** Writes a body in two languages: each picture once, and beside it the words of both. The first language is the page's. `finish` may frame a part. */
export function renderPair(sides: readonly [PairSide, PairSide], finish = (_: Row, html: Html): Html => html): RenderedBody {
  const [first, second] = sides.map(({ tree, path, context }) => makeRenderer(tree, path, context)) as [Renderer, Renderer];
  const pair: Pair = { renderers: [first, second], ids: new Set(first.ids.values()) };
  const rows = align(sides[0].tree.children ?? [], sides[1].tree.children ?? []);
  const contents = (sides[0].tree.children ?? [])
    .filter(({ type, depth }) => type === 'heading' && depth === 2)
    .map((heading) => ({ id: first.ids.get(heading)!, text: plainText(heading) }));
  const hasAbout = rows[0]?.some((node) => node?.name === 'Note' && noteKind(node) === 'about') === true;
  const write = (row: Row): JoinedPart => {
    const own = listed(row, pair);
    // A choice with a mark is a list of its own, with the mark around it.
    const alone = own.isChoice ? joinChoices([own]) : own.words;
    const framed = finish(row, alone);
    return framed === alone ? own : { isChoice: false, words: framed };
  };
  return {
    about: hasAbout ? write(rows[0]!).words : html``,
    html: joinChoices((hasAbout ? rows.slice(1) : rows).map(write)),
    contents,
  };
}

function parts(rows: readonly Row[], pair: Pair): Html {
  return joinChoices(rows.map((row) => listed(row, pair)));
}

const listed = (row: Row, pair: Pair): JoinedPart => ({ isChoice: (row[0] ?? row[1]).name === 'Choice', words: part(row, pair) });

/** One part in both languages. What belongs to no language, such as its picture, is taken from the first that has it. */
function part(row: Row, pair: Pair): Html {
  const node = row[0] ?? row[1];
  if (node.type === 'heading') return heading(row, pair);
  if (node.type === 'thematicBreak') return html`<hr /> `;
  if (!isComponent(node)) return both(row, pair, block);
  const { context } = pair.renderers[0];
  const picture = attribute(node, 'picture');
  switch (node.name) {
    case 'Idea':
      return renderIdea({ id: idOf(row, pair), picture: picture!, words: both(row, pair, words) }, context);
    case 'Note': {
      const kind = noteKind(node);
      const title = inBoth(pair, (renderer) => noteTitle(kind, renderer.context), 'span');
      return renderNote({ kind, picture, title, words: both(row, pair, words) }, context);
    }
    case 'Example':
      return renderExample(
        { picture, words: both(row, pair, (each, renderer) => exampleWords(attribute(each, 'name')!, words(each, renderer), renderer.context)) },
        context,
      );
    case 'Choice':
      return renderChoice({
        condition: both(row, pair, (each, renderer) => choiceCondition(attribute(each, 'if')!, renderer.context)),
        words: content(row, pair),
      });
    case 'Steps':
      return renderSteps(stepRows(row).map((step) => content(step, pair)));
    case 'Contact': {
      const id = attribute(node, 'id')!;
      return contactBox(
        id,
        inBoth(pair, (renderer) => contactWords(id, renderer.context, 'p')),
        context,
      );
    }
    default:
      return both(row, pair, block);
  }
}

function heading(row: Row, pair: Pair): Html {
  const id = idOf(row, pair);
  const secondId = secondIdOf(row, pair);
  const sides = row.flatMap((node, index) => {
    const renderer = pair.renderers[index]!;
    return node ? [{ ...renderer.context, words: inline(node, renderer), id: index === 1 ? secondId : undefined }] : [];
  });
  const content = renderSides(sides, 'span');
  const { depth } = row[0] ?? row[1];
  if (depth === 2) return html`<h2 id="${id}">${content}</h2> `;
  if (depth === 3) return html`<h3 id="${id}">${content}</h3> `;
  return html`<h4 id="${id}">${content}</h4> `;
}

/** The id of a part: the one it has in the page's own language. */
function idOf([first, second]: Row, { renderers, ids }: Pair): string {
  if (first) return renderers[0].ids.get(first)!;
  const own = renderers[1].ids.get(second)!;
  return reserve(ids.has(own) ? `${own}-${renderers[1].context.locale}` : own, ids);
}

/** The id that links of the second language lead to, where it is another one. */
function secondIdOf([first, second]: Row, { renderers, ids }: Pair): string | undefined {
  const own = first && second && renderers[1].ids.get(second);
  return own === undefined || ids.has(own) ? undefined : reserve(own, ids);
}

function reserve(id: string, ids: Set<string>): string {
  ids.add(id);
  return id;
}

/** What stands in a component. Parts with a picture or a phone number of their own are put side by side one by one. */
function content(row: Row, pair: Pair): Html {
  const inner = row.map((node) => node?.children ?? []) as [Node[], Node[]];
  const hasParts = inner.flat().some(({ type, name }) => type === 'mdxJsxFlowElement' && (name === 'Idea' || name === 'Contact'));
  return hasParts ? parts(align(...inner), pair) : both(row, pair, words);
}

function stepRows(row: Row): Row[] {
  const [first, second] = row.map((node) => (node ? stepsOf(node) : [])) as [readonly Node[], readonly Node[]];
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [first[index], second[index]] as unknown as Row);
}

/** The words of both languages; where one has none, a calm line says so. */
function both(row: Row, pair: Pair, write: (node: Node, renderer: Renderer) => Html): Html {
  const secondId = secondIdOf(row, pair);
  const sides = pair.renderers.map((renderer, index) => {
    const node = row[index];
    const missing = html`<p class="side-missing">${renderer.context.t('pair.missing')}</p>`;
    return { ...renderer.context, words: node ? write(node, renderer) : missing, id: index === 1 ? secondId : undefined };
  });
  return renderSides(sides);
}

/** What the site itself says in both languages. */
function inBoth({ renderers }: Pair, write: (renderer: Renderer) => Html, element: 'div' | 'span' = 'div'): Html {
  return renderSides(
    renderers.map((renderer) => ({ ...renderer.context, words: write(renderer) })),
    element,
  );
}
