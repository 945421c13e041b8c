import { Html } from '../../components/html.ts';

/**
 * The article of a built guide page as paper needs it: without what only works on a screen, with every picture loaded at
 * once, and with names that PDF readers can bear (at most 127 bytes). `prefix` keeps the names of several guides apart.
 */
export function guideArticle(page: string, prefix = ''): Html {
  const start = page.indexOf('<article class="guide"');
  const end = page.indexOf('</article>', start);
  if (start === -1 || end === -1) throw new Error('A built guide page has no article.');
  return new Html(
    page
      .slice(start, end + '</article>'.length)
      .replace(/<(nav|section) class="(?:contents|around|share|paper|guide-letters)[\s\S]*?<\/\1>/g, '')
      .replace(/<div class="guide-tools"[\s\S]*?<\/div>/g, '')
      .replaceAll(' loading="lazy"', '')
      .replaceAll(' decoding="async"', '')
      .replace(/ id="([^"]+)"/g, (_, id: string) => (isPlain(id) ? ` id="${prefix}${id}"` : ''))
      .replace(/ href="#([^"]+)"/g, (_, id: string) => (isPlain(id) ? ` href="#${prefix}${id}"` : '')),
  );
}

const isPlain = (id: string): boolean => /^[\w-]{1,100}$/.test(id);
