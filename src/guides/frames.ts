import { escapeHtml, type Html } from '../components/html.ts';
import type { Frame } from '../site/frame.ts';

/** A page whose frame others have too. */
export interface FramedPage {
  id: string;
  title: string;
  description: string;
  words: Html;
  /** What stands around its words, when its id, its title and its description are these. */
  frame(own: Pick<FramedPage, 'id' | 'title' | 'description'>): Frame;
}

// Contributed files cannot hold this character: it is a private one, and the checks refuse those.
const mark = (name: keyof Frame | 'id' | 'words'): string => `\uE000${name}\uE000`;
const marked = { id: mark('id'), title: mark('title'), description: mark('description') };

/** Stands in a frame where the words go. */
export const wordsMark = mark('words');

/**
 * Puts pages into their frames. Most guides of a language have the same header, menus and footer, so Astro makes them once,
 * with marks in the places that differ.
 */
export class Frames {
  readonly #render: (frame: Frame, path: string) => Promise<string>;
  // By all that a frame says: text, name of a mark, text, and so on.
  readonly #made = new Map<string, readonly string[]>();

  /** `render` gives a frame, by the template of the page at a path. */
  constructor(render: (frame: Frame, path: string) => Promise<string>) {
    this.#render = render;
  }

  /** The whole page. */
  async fill({ id, title, description, words, frame }: FramedPage): Promise<string> {
    const model = frame(marked);
    const key = JSON.stringify(model);
    let pieces = this.#made.get(key);
    if (!pieces) this.#made.set(key, (pieces = (await this.#render(model, frame({ id, title, description }).path)).split('\uE000')));
    const values: Readonly<Record<string, string>> = { id, title: escapeHtml(title), description: escapeHtml(description), words: words.text };
    return pieces.map((piece, index) => (index % 2 === 0 ? piece : values[piece]!)).join('');
  }
}
