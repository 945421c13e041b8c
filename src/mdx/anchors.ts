import GithubSlugger from 'github-slugger';
import { attribute, isComponent, plainText, walk, type Node } from './tree.ts';

/**
 * Gives each heading and each idea of a body its id in the page, in reading order. An idea is named after its picture
 * (or its own id), so its id is the same in every language and stays when another idea is added.
 */
export function anchorIds(root: Node): Map<Node, string> {
  const slugger = newSlugger();
  const ids = new Map<Node, string>();
  walk(root, (node) => {
    if (node.type === 'heading') ids.set(node, slugger.slug(plainText(node)) || slugger.slug('part'));
    if (isComponent(node) && node.name === 'Idea') ids.set(node, slugger.slug(nameOfIdea(attribute(node, 'id'), attribute(node, 'picture'))));
  });
  return ids;
}

/** Names the ideas of a body one after the other, as far as that is known without its headings. */
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
