import type { Page } from 'playwright';

/** What makes a page wider than its window. Empty when nothing does. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    });
    return [`${scrollWidth} in ${clientWidth} px because of ${wide.slice(-1).map(({ tagName, className }) => `${tagName} ${className}`)}`];
  });
}

/** Elements whose words are cut off by their box. */
export function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.checkVisibility() && !element.closest('.sr-only, .search-header label, svg') && element.textContent!.trim() !== '')
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutsX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 2;
        const cutsY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2;
        return cutsX || cutsY;
      })
      .map(({ tagName, className }) => `${tagName} ${className} is cut off`),
  );
}

/** Rows of boxes (flex, grid) with words and parts of a sentence side by side: each becomes a box of its own, and the sentence falls apart. */
export function splitSentences(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) => /flex|grid/.test(getComputedStyle(element).display) && element.querySelector(':scope > :is(bdi, span[lang], wbr, a, strong)'),
      )
      .filter(({ childNodes }) => [...childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
      .map(({ tagName, textContent }) => `${tagName} "${textContent.trim().slice(0, 40)}"`),
  );
}

/** Visible words in letters smaller than a size in pixels. */
export function smallText(page: Page, least: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent!.trim() || !parent.checkVisibility() || parent.closest('script, .sr-only')) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < smallest) found.push(`${size} px: ${node.textContent!.trim().slice(0, 40)}`);
    }
    return found;
  }, least);
}

/** Lines of words in the main part that hold more characters, as a reader counts them, than `most`. */
export function overlongLines(page: Page, most: number): Promise<string[]> {
  return page.evaluate((longest) => {
    const found: string[] = [];
    // Vowel signs above, below and beside a letter are part of it.
    const characters = new Intl.Segmenter();
    for (const block of document.querySelectorAll('main :is(p, li, h1, h2, h3, dd, td)')) {
      const words = block.textContent!.replace(/\s+/g, ' ').trim();
      const count = [...characters.segment(words)].length;
      if (count <= longest || block.querySelector('p, li, ul, ol, div')) continue;
      const range = document.createRange();
      range.selectNodeContents(block);
      // Pieces at the same height are one line.
      const lines = new Map<number, number>();
      let whole = 0;
      for (const { bottom, width, height } of range.getClientRects()) {
        if (height === 0) continue;
        const line = Math.round(bottom / 12);
        lines.set(line, (lines.get(line) ?? 0) + width);
        whole += width;
      }
      const most = (Math.max(...lines.values()) / whole) * count;
      if (most > longest) found.push(`${Math.round(most)} characters: ${words.slice(0, 60)}`);
    }
    return found;
  }, most);
}

/** Visible things to press, below `within`, that are smaller than a number of pixels. Links inside a sentence are exempt. */
export function smallTargets(page: Page, least: number, within = 'body'): Promise<string[]> {
  return page.evaluate(
    ([smallest, root]) => {
      const isInSentence = (element: Element): boolean => {
        const sentence = element.closest('p, li, dd, td, h1, h2, h3') ?? element.parentElement!;
        const other = sentence.textContent!.replace(element.textContent!, '').replace(/[\s.,·]/g, '');
        return element.matches('a') && other !== '' && getComputedStyle(element).display === 'inline';
      };
      // A card is pressed anywhere: its link covers it.
      const target = (element: Element): Element =>
        getComputedStyle(element, '::after').position === 'absolute' ? (element.closest('.card') ?? element) : element;
      return [...document.querySelectorAll(`${root} :is(a, button, summary, input, select, textarea)`)]
        .filter((element) => element.checkVisibility() && !element.matches('.skip') && !isInSentence(element))
        .map((element) => ({ element, box: target(element).getBoundingClientRect() }))
        .filter(({ box }) => box.width < smallest - 0.5 || box.height < smallest - 0.5)
        .map(
          ({ element, box }) =>
            `${element.tagName} "${(element.textContent || element.getAttribute('value') || '').trim().slice(0, 30)}" is ${Math.round(box.width)} by ${Math.round(box.height)} px`,
        );
    },
    [least, within] as const,
  );
}
