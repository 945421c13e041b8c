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

/** Reads the facts from the page that is open. Runs in the browser. */
export function readPaperFacts(): PaperFacts {
  const { title, documentElement: root } = document;
  const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const shown = (selector: string): string[] => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map(wordsOf);
  const languages: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent!.trim() !== '' && node.parentElement!.checkVisibility() && !node.parentElement!.closest('[aria-hidden="true"]'))
      languages.push(node.parentElement!.closest<HTMLElement>('[lang]')!.lang);
  return {
    title,
    language: root.lang,
    isRightToLeft: root.dir === 'rtl',
    headings: shown('h1, h2, h3, h4'),
    links: shown('a[href]'),
    languages,
  };
}
