import { Characters } from '../problem/characters.ts';
import { unspacedEdge } from './words.ts';
import type { Block, Document, Spot } from './document.ts';
import { runningText } from './document.ts';
import type { CountedSentence, Sentence } from './sentences.ts';

/** A match in a block of text. */
export interface Hit {
  at: Spot & { block: Block; index: number };
  found: string;
  match: RegExpExecArray;
}

/** A quick look at all words of a guide: where it says no, some patterns match nowhere. */
export type Need = (text: string) => boolean;

const capitals = new Characters((character) => /[\p{Lu}&.]/u.test(character));
export const needs = {
  digit: (text: string) => /\d/.test(text),
  twoCapitals: (text: string) => capitals.standIn(text, 2),
} satisfies Record<string, Need>;

/** Every match of a pattern in the blocks of a guide, headings and titles included. `need` is true wherever there is a match. */
export function findIn(blocks: readonly Block[], pattern: RegExp, need?: Need): Hit[] {
  const whole = wholeText(blocks);
  if ((need && !meets(whole, need)) || whole.text.search(pattern) === -1) return [];
  return blocks.flatMap((block) => hitsIn(block, block.text, pattern));
}

/** Every match of a pattern in the words of a block as they are written. */
export const hitsIn = (block: Block, text: string, pattern: RegExp): Hit[] =>
  [...text.matchAll(pattern)].map((match) => ({ at: { block, index: match.index }, found: match[0].replace(/\s+/g, ' '), match }));

/** All the words of a guide, with what was found out about them. */
interface WholeText {
  text: string;
  meets: Map<Need, boolean>;
}

const wholeTexts = new WeakMap<readonly Block[], WholeText>();

// Most patterns match nowhere in a guide: one look at all of it saves a look at each block.
function wholeText(blocks: readonly Block[]): WholeText {
  let whole = wholeTexts.get(blocks);
  if (!whole) wholeTexts.set(blocks, (whole = { text: blocks.map(({ rawText }) => rawText).join('\n\n'), meets: new Map() }));
  return whole;
}

function meets({ text, meets: known }: WholeText, need: Need): boolean {
  let found = known.get(need);
  if (found === undefined) known.set(need, (found = need(text)));
  return found;
}

/** Every sentence of the running text, with its block. */
export function sentencesOf(document: Document): { block: Block; sentence: CountedSentence; at: Spot & { block: Block; index: number } }[] {
  return runningText(document).flatMap((block) => block.sentences.map((sentence) => ({ block, sentence, at: { block, index: sentence.start } })));
}

/** A sentence with the titles of other pages, which are the words of its links, blanked out. */
export function withoutLinks({ text, spans }: Block, { start, text: { length } }: Sentence): string {
  const links = spans.filter(({ kind }) => kind === 'link');
  return links
    .reduce((rest, link) => rest.slice(0, link.start) + '_'.repeat(link.end - link.start) + rest.slice(link.end), text)
    .slice(start, start + length);
}

/** A pattern that finds any of some words or phrases as whole words. Spaces match any white space, ' matches both kinds. */
export function anyOf(phrases: readonly string[]): RegExp {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  const start = `(?:(?<![\\p{L}\\p{M}\\p{N}'’-])|${unspacedEdge})`;
  const end = `(?:(?![\\p{L}\\p{M}\\p{N}]|['’][\\p{L}]|-\\p{L})|${unspacedEdge})`;
  return new RegExp(`${start}(?:${sorted.map(escape).join('|')})${end}`, 'giu');
}

/** The lines of a list that are not empty. */
export const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Lines "wrong = right" as pairs. */
export const pairsOf = (list: string): Map<string, string> =>
  new Map(
    linesOf(list).map((line) => {
      const [wrong = '', right = ''] = line.split(' = ');
      return [wrong, right];
    }),
  );

/** What a list says about a match, whatever its capitals and spaces. */
export const lookUp = (pairs: ReadonlyMap<string, string>, found: string): string =>
  pairs.get(found.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")) ?? '';

const escape = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "['’]");
