import GithubSlugger from 'github-slugger';
import { attribute, isComponent, plainText, walk, type Node } from './tree.ts';

/**
 * Gives each heading and each idea of a body its id in the page. An idea is named after its picture
 * (or its own id), so its id is the same in every language and stays when another idea is added.
 */
export function anchorIds(root: Node): ReadonlyMap<Node, string> {
  let ids = found.get(root);
  if (!ids) found.set(root, (ids = nameAnchors(root)));
  return ids;
}

// A tree does not change any more once it is checked, and is asked for its ids more than once.
const found = new WeakMap<Node, ReadonlyMap<Node, string>>();

function nameAnchors(root: Node): Map<Node, string> {
  const slugger = newSlugger();
  const ids = new Map<Node, string>();
  // Ideas come first: the words of a heading are others in each language, and may be the name of an idea in one of them.
  walk(root, (node) => {
    if (isComponent(node) && node.name === 'Idea') ids.set(node, slugger.slug(nameOfIdea(attribute(node, 'id'), attribute(node, 'picture'))));
  });
  walk(root, (node) => {
    if (node.type === 'heading') ids.set(node, slugger.slug(plainText(node)) || slugger.slug('part'));
  });
  return ids;
}

/** Names the ideas of a body one after the other. */
export function ideaNames(): (id: string | undefined, picture: string | undefined) => string {
  const slugger = newSlugger();
  return (id, picture) => slugger.slug(nameOfIdea(id, picture));
}

const nameOfIdea = (id: string | undefined, picture: string | undefined): string => id ?? `idea-${picture ?? ''}`;

// Ids that the page around a body uses itself.
const taken = ['main', 'contents', 'help', 'words'];

function newSlugger(): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.slug(id);
  return slugger;
}
