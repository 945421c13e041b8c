import { anchorIds } from '../mdx/anchors.ts';
import { splitFrontMatter } from '../mdx/front-matter.ts';
import { parseBody } from '../mdx/parse-body.ts';

/** The ids of the headings and ideas of a guide that was built here, in reading order. */
export function anchorsOf(text: string): string[] {
  const { tree } = parseBody(splitFrontMatter(text, '').body, '');
  return tree ? [...anchorIds(tree).values()] : [];
}
