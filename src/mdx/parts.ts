import GithubSlugger from 'github-slugger';
import { anchorIds } from './anchors.ts';
import { attribute, definitionsOf, isComponent, walk, type Node } from './tree.ts';

/** A part of a guide: what is translated, compared and trusted as one. */
export interface Part {
  /** The same in every language. It stays when parts are added elsewhere. */
  id: string;
  /** What a translation must have in the same way: the kind, the picture, how many steps. Such as "idea:talk". */
  shape: string;
  /** Its words and components in one line, without pictures: it changes when a translation must be looked at. */
  source: string;
  /** Where it stands in the body. The title and the description are settings. */
  node?: Node;
}

/** What is kept of a part once its guide is checked. */
export interface PartRecord extends Pick<Part, 'id' | 'shape'> {
  /** Of its words. */
  fingerprint: string;
  line: number;
  /** An edition takes it over from its guide. */
  isInherited?: true;
  /** Terms of the site that it names, by id. */
  terms?: readonly string[];
}

/** The parts of a guide in reading order: title, description, then each block of the body. */
export function partsOf(root: Node, { title, description }: { title: string; description: string }): Part[] {
  const blocks = (root.children ?? []).filter(({ type }) => type !== 'yaml' && type !== 'definition' && type !== 'thematicBreak');
  const definitions = definitionsOf(root);
  const shapes = new Map(blocks.map((block) => [block, shapeOf(block)]));
  const idOf = namePartsOf(root, shapes);
  return [
    { id: 'title', shape: 'title', source: flat(title) },
    { id: 'description', shape: 'description', source: flat(description) },
    ...[...shapes].map(([node, shape]) => ({ id: idOf(node), shape, source: flat(sourceOf(node, definitions)), node })),
  ];
}

/** The kind of a part, such as "idea". */
export const kindOf = ({ shape }: Pick<Part, 'shape'>): string => shape.split(':')[0]!;

/** The words of a part in one line, for lists. */
export function wordsOfPart({ node, source }: Part): string {
  if (!node) return source;
  const around = ['name', 'if'].flatMap((name) => attribute(node, name) ?? []);
  return flat([...around, spoken(node)].join(' '));
}

// The value of a fact stands in another file.
const spoken = (node: Node): string => {
  if (node.name === 'Fact') return '…';
  if (node.children) return node.children.map(spoken).join(isComponent(node) || node.type.startsWith('list') ? ' ' : '');
  return node.type === 'break' ? ' ' : (node.value ?? '');
};

// An idea has its name in the page. Everything else is named after the idea it leads to, so that a new part far away
// does not rename it: "heading-talk" is the heading above the idea with the picture "talk".
function namePartsOf(root: Node, shapes: ReadonlyMap<Node, string>): (block: Node) => string {
  const blocks = [...shapes.keys()];
  const anchors = anchorIds(root);
  const slugger = new GithubSlugger();
  const names = new Map<Node, string>();
  for (const name of ['title', 'description']) slugger.slug(name);
  for (const node of blocks) if (isIdea(node)) names.set(node, slugger.slug(anchors.get(node)!));
  let next = 'end';
  const nextIdea = new Map<Node, string>();
  for (const block of blocks.toReversed()) {
    const [first] = ideasIn(block);
    if (first) next = anchors.get(first)!.replace(/^idea-/, '');
    nextIdea.set(block, next);
  }
  for (const block of blocks) {
    if (names.has(block)) continue;
    const kind = kindOf({ shape: shapes.get(block)! });
    names.set(block, slugger.slug(kind === 'about' ? kind : `${kind}-${nextIdea.get(block)!}`));
  }
  return (block) => names.get(block)!;
}

const isIdea = (node: Node): boolean => isComponent(node) && node.name === 'Idea';

function ideasIn(block: Node): Node[] {
  const found: Node[] = [];
  walk(block, (node) => isIdea(node) && void found.push(node));
  return found;
}

function shapeOf(node: Node): string {
  const join = (...parts: (string | number | undefined)[]): string => parts.filter((part) => part !== undefined).join(':');
  const picture = attribute(node, 'picture');
  if (isComponent(node)) {
    const inside = ideasIn(node).map((idea) => attribute(idea, 'picture'));
    if (node.name === 'Note') return join(attribute(node, 'kind'), picture);
    if (node.name === 'Steps') return join('steps', node.children?.[0]?.children?.length);
    if (node.name === 'Contact') return join('contact', attribute(node, 'id'));
    if (node.name === 'Choice') return join('choice', ...inside);
    if (node.name === 'Idea' || node.name === 'Example') return join(node.name.toLowerCase(), picture);
    return 'words';
  }
  if (node.type === 'heading') return join('heading', node.depth ?? 2);
  if (node.type === 'list') return join('list', node.children?.length);
  if (node.type === 'table') return join('table', node.children?.length, node.children?.[0]?.children?.length);
  return 'words';
}

// Bold letters, pictures and line breaks may differ without a word being another one.
function sourceOf(node: Node, definitions: ReadonlyMap<string, string>): string {
  const inside = (between = ''): string => (node.children ?? []).map((child) => sourceOf(child, definitions)).join(between);
  if (isComponent(node)) {
    const values = ['id', 'kind', 'name', 'if'].flatMap((name) => (node.name === 'Idea' ? [] : (attribute(node, name) ?? [])));
    const tag = `<${[node.name, ...values].join(' ')}>`;
    return node.type === 'mdxJsxTextElement' ? `${tag}${inside()}</>` : ` ${tag} ${inside(' ')} </> `;
  }
  switch (node.type) {
    case 'link':
    case 'linkReference': {
      const url = node.url ?? definitions.get(node.identifier ?? '') ?? '';
      return `[${inside()}](${url.replace(/#.*/, '')})`;
    }
    case 'break':
      return ' ';
    case 'listItem':
    case 'tableCell':
      return ` - ${inside(' ')} `;
    case 'paragraph':
      return ` ${inside()} `;
    default:
      return node.children ? inside() : (node.value ?? '');
  }
}

const flat = (text: string): string => (unevenSpace.test(text) ? text.replace(/\s+/g, ' ').trim() : text);
// A space that is not a single one between two words.
const unevenSpace = /^\s|\s$|[^\S ]|\s\s/;
