import { attribute, isComponent, plainText, type Node } from '../mdx/tree.ts';

/** What can stand among the words of a row, by the name it has in a Word file. */
export const markNames = ['word', 'fact', 'link', 'bold', 'slanted', 'code', 'struck'] as const;
export type MarkName = (typeof markNames)[number];

/** A fact stands alone: it has no words to translate. */
export const standsAlone = (name: MarkName): boolean => name === 'fact';

/** A mark among the words of a row: a hard word, a fact, a link … */
export interface Mark {
  name: MarkName;
  /** The id of the word or fact, or the address of the link. */
  id: string;
  /** Its number among the marks of this name, when the row has several. */
  number?: number;
  /** Its words in the first language. */
  words: string;
}

/** The marks in the words of a row, in order. */
export function marksOf(nodes: readonly Node[], definitions: ReadonlyMap<string, string>): Mark[] {
  const found = nodes.flatMap((node) => nested(node, definitions));
  return found.map((mark, index) => {
    const ofName = (marks: readonly Mark[]): number => marks.filter(({ name }) => name === mark.name).length;
    return standsAlone(mark.name) || ofName(found) === 1 ? mark : { ...mark, number: ofName(found.slice(0, index + 1)) };
  });
}

function nested(node: Node, definitions: ReadonlyMap<string, string>): Mark[] {
  const mark = markOf(node, definitions);
  const inside = (node.children ?? []).flatMap((child) => nested(child, definitions));
  return mark ? [mark, ...inside] : inside;
}

function markOf(node: Node, definitions: ReadonlyMap<string, string>): Mark | undefined {
  const words = plainText(node);
  if (isComponent(node)) return { name: node.name!.toLowerCase() as MarkName, id: attribute(node, 'id') ?? '', words };
  switch (node.type) {
    case 'link':
      return { name: 'link', id: node.url ?? '', words };
    case 'linkReference':
      return { name: 'link', id: definitions.get(node.identifier ?? '') ?? '', words };
    case 'strong':
      return { name: 'bold', id: '', words };
    case 'emphasis':
      return { name: 'slanted', id: '', words };
    case 'inlineCode':
      return { name: 'code', id: '', words };
    case 'delete':
      return { name: 'struck', id: '', words };
    default:
      return undefined;
  }
}

/**
 * The words of a row as a translator sees them: "Ask the [word: council] within [fact: answer-time]."
 * `marks` are the marks of the row in the first language, so that a translation gets the same numbers.
 */
export function toMarked(nodes: readonly Node[], marks: readonly Mark[], definitions: ReadonlyMap<string, string>): string {
  const free = [...marks];
  return nodes.map(write).join('').trim();

  function write(node: Node): string {
    if (node.type === 'text') return node.value ?? '';
    if (node.type === 'break') return '\n';
    const own = markOf(node, definitions);
    if (!own) return (node.children ?? []).map(write).join('');
    const at = free.findIndex(({ name, id }) => name === own.name && isSameTarget(name, id, own.id));
    const [mark] = at === -1 ? [] : free.splice(at, 1);
    if (standsAlone(own.name)) return `[${own.name}: ${own.id}]`;
    const inside = node.type === 'inlineCode' ? own.words : (node.children ?? []).map(write).join('');
    return mark ? `[${mark.name}${mark.number === undefined ? '' : ` ${mark.number}`}: ${inside}]` : inside;
  }
}

// A heading has another anchor in each language; the page a link leads to is the same.
const isSameTarget = (name: MarkName, one: string, other: string): boolean =>
  name === 'link' ? one.split('#')[0] === other.split('#')[0] : one === other;

/** How a mark is written in the row, for messages: "[word 2: council]". */
export function showMark({ name, number, id, words }: Mark): string {
  return `[${name}${number === undefined ? '' : ` ${number}`}: ${standsAlone(name) ? id : words}]`;
}
