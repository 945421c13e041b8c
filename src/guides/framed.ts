import { Html } from '../components/html.ts';
import type { Frame } from '../site/frame.ts';
import { currentSite, pageAt, takeFrame } from '../site/current.ts';
import type { PlannedPage } from '../site/page-plan.ts';
import type { Site } from '../site/site.ts';
import { wordsMark, type FramedPage } from './frames.ts';

/** What a template writes: the frame that a build asks for, with a mark for the words, or else the whole page at an address. */
export function framed(url: URL, make: (site: Site, page: PlannedPage) => FramedPage): { frame: Frame; words: Html } {
  const asked = takeFrame();
  if (asked) return { frame: asked, words: new Html(wordsMark) };
  const { frame, words, ...own } = make(currentSite(), pageAt(url));
  return { frame: frame(own), words };
}
