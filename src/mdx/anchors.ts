import GithubSlugger from 'github-slugger';
import { attribute, isComponent, plainText, walk, type Node } from './tree.ts';

// Ids that the page around a body uses itself.
const taken = ['main', 'contents', 'help', 'words'];

/**
 * Gives each heading and each idea of a body its id in the page, in reading order. An idea is named after its picture
 * (or its own id), so its id is the same in every language and stays when another idea is added.
 */
export function anchorIds(root: Node): Map<Node, string> {
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.slug(id);
  const ids = new Map<Node, string>();
  walk(root, (node) => {
    if (node.type === 'heading') ids.set(node, slugger.slug(plainText(node)) || slugger.slug('part'));
    if (isComponent(node) && node.name === 'Idea') ids.set(node, slugger.slug(attribute(node, 'id') ?? `idea-${attribute(node, 'picture') ?? ''}`));
  });
  return ids;
}
