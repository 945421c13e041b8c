import { html, type Html } from '../components/html.ts';
import type { PageContext } from '../components/page-context.ts';
import { block, inline, makeRenderer, series, words, type Renderer } from './render.ts';
import { isComponent, type CheckedTree, type Node } from './tree.ts';

/** Writes one block of a body for a page in another language, which has names of its own. */
export function renderBlock(tree: CheckedTree, node: Node, path: string, context: PageContext): Html {
  return series([node], excerptOf(tree, path, context));
}

/** Writes only the words of one block, without its picture and its frame. */
export function renderWords(tree: CheckedTree, node: Node, path: string, context: PageContext): Html {
  const renderer = excerptOf(tree, path, context);
  if (!isComponent(node)) return node.type === 'heading' ? html`<p>${inline(node, renderer)}</p>` : block(node, renderer);
  if (node.name === 'Choice') return series([node], renderer);
  return ['Idea', 'Note', 'Example'].includes(node.name ?? '') ? words(node, renderer) : block(node, renderer);
}

function excerptOf(tree: CheckedTree, path: string, context: PageContext): Renderer {
  const renderer = makeRenderer(tree, path, context);
  return { ...renderer, ids: new Map([...renderer.ids].map(([node, id]) => [node, `${id}-${context.locale}`])) };
}
