/** A sentence of the page: what is said, and where it stands. */
export interface Sentence {
  text: string;
  lang: string;
  range: Range;
}

/** Words of one block, such as a paragraph, with the text nodes they come from. */
interface Block {
  element: Element;
  text: string;
  parts: { node: Text; start: number }[];
}

// What is no part of the guide's own words. The English terms in brackets would be read by a voice of another language;
// the list of hard words at the end repeats meanings that were read already.
const silent =
  '.crumb, .read-with, .label:not(.label-warning), .guide-tools, .contents, .words, .guide-end, .english, .print-only, [hidden], [aria-hidden="true"], script';
const blockElements = 'h1, h2, h3, h4, p, li, td, th, dt, dd, pre, blockquote, div, section, header, article';

/** Every sentence of an element in reading order. With `side` only those of one language of a page that is in two. */
export function sentencesOf(article: Element, side?: string): Sentence[] {
  return blocksOf(article, side).flatMap((block) => cut(block.text, langOf(block.element)).flatMap(({ from, to }) => makeSentence(block, from, to)));
}

/** A phone number is said digit by digit, with a rest where it has a space. */
export function sayNumbers(text: string): string {
  return text.replace(/\d(?:[ \u00A0]?\d){8,}/g, (digits) => [...digits.replace(/[ \u00A0]/g, ',')].join(' ').replaceAll(' ,', ','));
}

function blocksOf(article: Element, side?: string): Block[] {
  const unread = side === undefined ? silent : `${silent}, [data-side]:not([data-side="${side}"])`;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const blocks: Block[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node instanceof Text && node.parentElement?.closest(blockElements);
    if (!element) continue;
    if (blocks.at(-1)?.element !== element) blocks.push({ element, text: '', parts: [] });
    const block = blocks.at(-1)!;
    block.parts.push({ node, start: block.text.length });
    // A line break in the source is not the end of a sentence.
    block.text += node.data.replace(/\s/g, ' ');
  }
  return blocks;
}

/** Where the sentences of a text begin and end. An older browser reads a block in one go. */
function cut(text: string, lang: string): { from: number; to: number }[] {
  if (!('Segmenter' in Intl)) return [{ from: 0, to: text.length }];
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ index, segment }) => ({
    from: index,
    to: index + segment.length,
  }));
}

function makeSentence({ parts, text }: Block, from: number, to: number): Sentence[] {
  const words = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  const first = parts.findLast((part) => part.start <= start)!;
  const last = parts.findLast((part) => part.start < end)!;
  const range = new Range();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  const langs = new Set(parts.slice(parts.indexOf(first), parts.indexOf(last) + 1).map(({ node }) => langOf(node.parentElement!)));
  const lang = langs.size === 1 ? [...langs][0]! : langOf(range.startContainer.parentElement!.closest(blockElements)!);
  return [{ text: sayNumbers(words.replace(/\s+/g, ' ').trim()), lang, range }];
}

const langOf = (element: Element): string => element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
