import { choiceCondition, joinChoices, renderChoice, type JoinedPart } from '../components/choice/choice.ts';
import { renderContact } from '../components/contact/contact.ts';
import { exampleWords, renderExample } from '../components/example/example.ts';
import { renderFact } from '../components/fact/fact.ts';
import { html, join, type Html } from '../components/html.ts';
import { renderIdea } from '../components/idea/idea.ts';
import { noteTitle, renderNote } from '../components/note/note.ts';
import type { PageContext } from '../components/page-context.ts';
import { renderSteps } from '../components/steps/steps.ts';
import { renderMeanings, renderWord } from '../components/word/word.ts';
import { anchorIds } from './anchors.ts';
import { renderLink } from './render-link.ts';
import { attribute, definitionsOf, isComponent, plainText, type CheckedTree, type Node } from './tree.ts';

/** A body as HTML, with what the page around it needs. */
export interface RenderedBody {
  /** The box "What this page is about", when the body starts with it. */
  about: Html;
  html: Html;
  /** Its second-level headings, for the contents. */
  contents: { id: string; text: string }[];
}

/** What writing one body needs to know. */
export interface Renderer {
  context: PageContext;
  ids: ReadonlyMap<Node, string>;
  definitions: ReadonlyMap<string, string>;
  path: string;
}

/** Says what stands above and below a block of the body, and gives the block a frame where it needs one. */
export type Finish = (node: Node, block: Html) => { above: Html; block: Html; below: Html };

const asItIs: Finish = (_, block) => ({ above: html``, block, below: html`` });

/** Writes the very tree that was checked. `path` is the page's address without the base, such as /en/guides/money/. */
export function renderBody(tree: CheckedTree, path: string, context: PageContext, finish = asItIs): RenderedBody {
  const renderer = makeRenderer(tree, path, context);
  const contents = (tree.children ?? [])
    .filter(({ type, depth }) => type === 'heading' && depth === 2)
    .map((heading) => ({ id: renderer.ids.get(heading)!, text: plainText(heading) }));
  const [first, ...rest] = (tree.children ?? []).filter(({ type }) => type !== 'yaml');
  const hasAbout = first?.name === 'Note' && attribute(first, 'kind') === 'about';
  const about = hasAbout ? finish(first, block(first, renderer)) : asItIs(tree, html``);
  const body = (hasAbout ? rest : (tree.children ?? [])).flatMap((child) => finished(child, renderer, finish));
  return { about: about.block, html: joinChoices([...[about.above, about.below].map(plain), ...body]), contents };
}

const plain = (words: Html): JoinedPart => ({ isChoice: false, words });

function finished(node: Node, renderer: Renderer, finish: Finish): JoinedPart[] {
  const own = { isChoice: node.name === 'Choice', words: block(node, renderer) };
  // A choice with a mark is a list of its own, with the mark around it.
  const alone = own.isChoice ? joinChoices([own]) : own.words;
  const { above, block: framed, below } = finish(node, alone);
  const around = (words: Html): JoinedPart[] => (words.text === '' ? [] : [plain(words)]);
  return [...around(above), framed === alone ? own : plain(framed), ...around(below)];
}

/** What is needed to write the parts of a body one by one. */
export function makeRenderer(tree: CheckedTree, path: string, context: PageContext): Renderer {
  return { context, ids: anchorIds(tree), definitions: definitionsOf(tree), path };
}

/** Blocks one after another; the meaning of a hard word follows the block in which it is first met. */
function blocks(parent: Node, renderer: Renderer): Html {
  return series(parent.children ?? [], renderer);
}

/** Blocks one after another, choices as lists. */
export function series(nodes: readonly Node[], renderer: Renderer): Html {
  return joinChoices(nodes.map((node) => ({ isChoice: node.name === 'Choice', words: block(node, renderer) })));
}

/** A Markdown block or a component that stands on its own. */
export function block(node: Node, renderer: Renderer): Html {
  if (isComponent(node)) return component(node, renderer);
  switch (node.type) {
    case 'paragraph':
      return withMeanings(renderer, () => html`<p>${inline(node, renderer)}</p> `);
    case 'heading':
      return heading(node, renderer);
    case 'list':
      return withMeanings(renderer, () => list(node, renderer));
    case 'blockquote':
      return html`<blockquote>${blocks(node, renderer)}</blockquote> `;
    case 'thematicBreak':
      return html`<hr /> `;
    case 'code':
      return html`<pre><code>${node.value ?? ''}</code></pre> `;
    case 'table':
      return withMeanings(renderer, () => table(node, renderer));
    case 'yaml':
    case 'definition':
      return html``;
    default:
      return phrasing(node, renderer);
  }
}

function withMeanings(renderer: Renderer, render: () => Html): Html {
  const { context } = renderer;
  const before = context.words.size;
  const rendered = render();
  const met = [...context.words].slice(before);
  return met.length === 0 ? rendered : html`${rendered}${renderMeanings(met, context)} `;
}

function component(node: Node, renderer: Renderer): Html {
  const { context } = renderer;
  const picture = attribute(node, 'picture');
  switch (node.name) {
    case 'Idea':
      return renderIdea({ id: renderer.ids.get(node)!, picture: picture!, words: words(node, renderer) }, context);
    case 'Note': {
      const kind = noteKind(node);
      return renderNote({ kind, picture, title: noteTitle(kind, context), words: words(node, renderer) }, context);
    }
    case 'Example':
      return renderExample({ picture, words: exampleWords(attribute(node, 'name')!, words(node, renderer), context) }, context);
    case 'Choice':
      return renderChoice({ condition: choiceCondition(attribute(node, 'if')!, context), words: words(node, renderer) });
    case 'Steps':
      return renderSteps(stepsOf(node).map((step) => words(step, renderer)));
    case 'Contact':
      return renderContact(attribute(node, 'id')!, context);
    default:
      return withMeanings(renderer, () => html`<p>${phrasing(node, renderer)}</p> `);
  }
}

/** What kind of box a note is. */
export const noteKind = (note: Node): 'about' | 'important' => attribute(note, 'kind') as 'about' | 'important';
/** The steps of a numbered list of things to do. */
export const stepsOf = (steps: Node): readonly Node[] => steps.children?.[0]?.children ?? [];

/** What stands in a component: the same whether it is written on one line or on several. */
export function words(node: Node, renderer: Renderer): Html {
  const children = node.children ?? [];
  const isOneLine = children.every(({ type }) => isPhrasing(type));
  return isOneLine ? withMeanings(renderer, () => html`<p>${inline(node, renderer)}</p>`) : blocks(node, renderer);
}

const isPhrasing = (type: string): boolean =>
  ['text', 'strong', 'emphasis', 'delete', 'link', 'linkReference', 'inlineCode', 'break', 'mdxJsxTextElement'].includes(type);

/** Words and marks inside a block. */
export function inline(node: Node, renderer: Renderer): Html {
  return join((node.children ?? []).map((child) => phrasing(child, renderer)));
}

function phrasing(node: Node, renderer: Renderer): Html {
  const { context } = renderer;
  if (isComponent(node)) {
    if (node.name === 'Word') return renderWord(attribute(node, 'id')!, plainText(node), context);
    if (node.name === 'Fact') return renderFact(context.fact(attribute(node, 'id')!), context);
    return component(node, renderer);
  }
  switch (node.type) {
    case 'text':
      return context.text(node.value ?? '');
    case 'strong':
      return html`<strong>${inline(node, renderer)}</strong>`;
    case 'emphasis':
      return html`<em>${inline(node, renderer)}</em>`;
    case 'delete':
      return html`<del>${inline(node, renderer)}</del>`;
    case 'inlineCode':
      return html`<code dir="ltr">${node.value ?? ''}</code>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return renderLink(node.url ?? '', inline(node, renderer), renderer);
    case 'linkReference':
      return renderLink(renderer.definitions.get(node.identifier ?? '') ?? '', inline(node, renderer), renderer);
    default:
      return inline(node, renderer);
  }
}

function heading(node: Node, renderer: Renderer): Html {
  const id = renderer.ids.get(node)!;
  const content = inline(node, renderer);
  if (node.depth === 2) return html`<h2 id="${id}">${content}</h2> `;
  if (node.depth === 3) return html`<h3 id="${id}">${content}</h3> `;
  return html`<h4 id="${id}">${content}</h4> `;
}

function list(node: Node, renderer: Renderer): Html {
  const items = (node.children ?? []).map((item) => html`<li>${taskMark(item)}${listItem(item, renderer)}</li>`);
  if (!node.ordered)
    return html`<ul>
      ${items}
    </ul> `;
  return html`<ol${node.start && node.start !== 1 ? html` start="${node.start}"` : undefined}>${items}</ol>\n`;
}

// A tight list reads better without paragraphs inside its items.
function listItem(item: Node, renderer: Renderer): Html {
  const [only, ...rest] = item.children ?? [];
  return only?.type === 'paragraph' && rest.length === 0 ? inline(only, renderer) : blocks(item, renderer);
}

const taskMark = ({ checked }: Node): string => (checked === true ? '☑ ' : checked === false ? '☐ ' : '');

function table(node: Node, renderer: Renderer): Html {
  const [head, ...rows] = node.children ?? [];
  const cells = (row: Node, tag: 'th' | 'td'): Html[] =>
    (row.children ?? []).map((cell) =>
      tag === 'th' ? html`<th scope="col">${inline(cell, renderer)}</th>` : html`<td>${inline(cell, renderer)}</td>`,
    );
  return html`<div class="table">
    <table>
      <thead>
        <tr>
          ${head ? cells(head, 'th') : ''}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row, 'td')}
            </tr>`,
        )}
      </tbody>
    </table>
  </div> `;
}
