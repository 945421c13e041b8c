import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

interface PictureOptions {
  /** What it shows, for people who do not see it. Empty beside words that say the same (easy-read P7). */
  alt?: string;
  /** Load it at once: it is seen first. */
  isFirst?: boolean;
  /** How wide it is shown, for photos, as in the sizes attribute. */
  sizes?: string;
}

/**
 * A picture in its own white tile, with its size so that nothing moves while it loads.
 * It is never mirrored for right-to-left pages. On paper it is 45 mm wide.
 */
export function renderPicture(
  id: string,
  context: LocaleContext,
  { alt = '', isFirst = false, sizes = '(min-width: 30rem) 12rem, 9rem' }: PictureOptions = {},
): Html {
  const picture = context.picture(id);
  if (!picture) return html``;
  const image = html`<img
    class="picture"
    src="${context.url(picture.src)}"
    width="${picture.width}"
    height="${picture.height}"
    alt="${alt}"
    ${isFirst ? html` fetchpriority="high"` : html` loading="lazy"`}
    decoding="async"
  />`;
  if (picture.sources.length === 0) return image;
  const sources = picture.sources.map(
    ({ type, srcset }) =>
      html`<source type="${type}" srcset="${srcset.map(({ src, width }) => `${context.url(src)} ${width}w`).join(', ')}" sizes="${sizes}" />`,
  );
  return html`<picture>${sources}${image}</picture>`;
}
