import type { LetterText, Line } from '../letters/letter.ts';
import type { Problem } from '../problem/problem.ts';
import { attribute, placeOf, type CheckedTree, type Node } from './tree.ts';

/** A place for an answer, with where it is written. */
export interface AnswerPlace {
  field: string;
  /** In the letter itself, and not in the words for the phone. */
  isInLetter: boolean;
  line: number;
  column: number;
}

/** What a file holds for the letter: its paragraphs, every place for an answer, and what is wrong with them. */
export interface ReadLetter {
  text: LetterText;
  /** Where <Letter> starts. */
  start?: Node;
  places: AnswerPlace[];
  problems: Problem[];
}

const isLetterPart = ({ name }: Node): boolean => name === 'Letter' || name === 'Phone';

/** The words around the letter: what is explained on the page, and translated. */
export function withoutLetter(tree: CheckedTree): CheckedTree {
  return { ...tree, children: (tree.children ?? []).filter((node) => !isLetterPart(node)) } as CheckedTree;
}

/** Reads the paragraphs between <Letter> and between <Phone>. */
export function readLetterText(tree: CheckedTree, file: string): ReadLetter {
  const read: ReadLetter = { text: { letter: [], phone: [] }, places: [], problems: [] };
  const add = (node: Node, message: string, help: string): void =>
    void read.problems.push({ rule: 'letter-words', severity: 'error', file, ...placeOf(node), message, help });
  const linesOf = (name: 'Letter' | 'Phone'): Line[] => {
    const [part, again] = (tree.children ?? []).filter((node) => node.name === name);
    if (again) add(again, `<${name}> stands here a second time.`, `Write everything between one <${name}> and </${name}>.`);
    if (part && name === 'Letter') read.start = part;
    return (part?.children ?? []).flatMap((node) => {
      const line = lineOf(
        node,
        (answer) => void read.places.push({ field: attribute(answer, 'id')!, isInLetter: name === 'Letter', ...placeOf(answer) }),
      );
      if (line) return [line];
      add(node, `<${name}> holds something else than plain paragraphs.`, 'Write plain sentences. An empty line starts a new paragraph.');
      return [];
    });
  };
  read.text = { letter: linesOf('Letter'), phone: linesOf('Phone') };
  return read;
}

/** The words and places of a paragraph, or undefined when it holds more than these. */
function lineOf(node: Node, found: (answer: Node) => void): Line | undefined {
  if (node.name === 'Answer') {
    found(node);
    return [{ field: attribute(node, 'id')! }];
  }
  // A sentence on one line with its tag is no paragraph of its own.
  const children = node.type === 'paragraph' ? node.children! : [node];
  const pieces = children.map((child) => {
    if (child.type === 'text') return (child.value ?? '').replace(/\s+/g, ' ');
    if (child.name !== 'Answer') return undefined;
    found(child);
    return { field: attribute(child, 'id')! };
  });
  return pieces.includes(undefined) ? undefined : (pieces as Line);
}
