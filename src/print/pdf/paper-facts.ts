/** What is known of a document for paper from the page it was printed from, in the order of reading. */
export interface PaperFacts {
  title: string;
  /** Language of the whole document, and whether it is read from right to left. */
  language: string;
  isRightToLeft: boolean;
  /** Words of each heading, and of each link. */
  headings: string[];
  links: string[];
  /** Language of each piece of text. */
  languages: string[];
}

/**
 * Reads the facts from the page that is open. Runs in the browser. A space that is a piece of text of its own is put into the
 * words beside it first: whether it counts as a piece would depend on where the lines end.
 */
export function readPaperFacts(): PaperFacts {
  const { title, documentElement: root } = document;
  const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const shown = (selector: string): string[] => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map(wordsOf);
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  const isInline = (node: Node | null): boolean => node instanceof Text || (node instanceof Element && getComputedStyle(node).display === 'inline');
  for (const [index, text] of texts.entries()) {
    if (text.data.trim() !== '' || !isInline(text.previousSibling) || !isInline(text.nextSibling)) continue;
    const [before, after] = [texts[index - 1], texts[index + 1]];
    // A space inside a word of another direction would change sides.
    if (before && before.parentElement!.tagName !== 'BDI') before.data += ' ';
    else if (after) after.data = ` ${after.data}`;
    text.data = '';
  }
  const languages = texts
    .filter(({ data, parentElement }) => data.trim() !== '' && parentElement!.checkVisibility() && !parentElement!.closest('[aria-hidden="true"]'))
    .map(({ parentElement }) => parentElement!.closest<HTMLElement>('[lang]')!.lang);
  return {
    title,
    language: root.lang,
    isRightToLeft: root.dir === 'rtl',
    headings: shown('h1, h2, h3, h4'),
    links: shown('a[href]'),
    languages,
  };
}
