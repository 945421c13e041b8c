import { isLocale, localeInfo } from '../../locale/table.ts';
import { quote } from '../../problem/quote.ts';
import { pageRule, type Finding } from '../rule.ts';

const file = /\.(pdf|docx?|odt|xlsx?|csv|pptx?|zip|mp3|mp4|epub|rtf)(?:$|[?#])/iu;
const size = /\d+(?:[.,]\d+)?\s?(?:kB|KB|MB|kilobytes?|megabytes?)/u;

export const linkSaysWhatKind = pageRule({
  id: 'link-says-what-kind',
  standard: 'K5',
  why: 'A file may be large or not open on a phone. And nobody wants to land in a language they cannot read.',
  bad: 'Read [the form](https://example.org/form.pdf).',
  good: 'Read [the form, PDF, 200 kB](https://example.org/form.pdf).',
  severity: { easy: 'warning', plain: 'warning' },
  canBeSilenced: false,
  check: ({ blocks, locale, path }) =>
    blocks.flatMap((block) =>
      block.spans.flatMap((span): Finding[] => {
        if (span.kind !== 'link' || span.url === undefined) return [];
        const words = block.rawText.slice(span.start, span.end);
        const at = { block, index: span.start };
        const kind = file.exec(span.url)?.[1];
        if (kind && !(words.toLowerCase().includes(kind.toLowerCase()) && size.test(words)))
          return [
            {
              at,
              message: `The link ${quote(words)} leads to a ${kind.toUpperCase()} file and does not say so.`,
              help: `Write the kind and the size: "${words}, ${kind.toUpperCase()}, 200 kB".`,
            },
          ];
        const other = languageOf(span.url, path);
        if (other && isLocale(other) && other !== locale && !words.includes(localeInfo(other).ownName))
          return [
            {
              at,
              message: `The link ${quote(words)} leads to a page in ${localeInfo(other).englishName} and does not say so.`,
              help: `Write the language in that language: "${localeInfo(other).ownName}".`,
            },
          ];
        return [];
      }),
    ),
});

function languageOf(url: string, path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(url) || !URL.canParse(url, `https://page.invalid${path}`)) return undefined;
  return new URL(url, `https://page.invalid${path}`).pathname.split('/')[1];
}
