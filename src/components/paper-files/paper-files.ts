import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

/** A file to print or save. */
export interface PaperFile {
  name: string;
  href: string;
  /** In bytes. */
  size: number;
}

/** Files to print or save: what each is, and its size before somebody loads it. */
export function paperFiles(files: readonly PaperFile[], { t, text }: LocaleContext): Html {
  return html`<ul class="paper-files" role="list">
    ${files.map(({ name, href, size }) => {
      const kind = t('paper.file', { size: Math.max(1, Math.round(size / 1000)) });
      return html`<li>
        <a href="${href}" type="application/pdf"><span>${text(name)}</span></a> <span class="paper-size">${text(kind)}</span>
      </li>`;
    })}
  </ul>`;
}
