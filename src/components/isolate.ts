import type { LocaleInfo } from '../locale/table.ts';
import { escapeHtml, Html } from './html.ts';

// Groups of digits parted by a space, hyphen or bracket, such as 0800 123 4567: in right-to-left text the groups
// would be shown in reverse order.
const digitGroups = String.raw`\+?\(?\d+\)?(?:[ \u00A0()–-]+\d+)+`;
// Words in Latin letters inside another script: names such as NHS or Carers UK, and postcodes such as SW1A 1AA.
const latinWords = String.raw`[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.'’&@/+-]*(?: \d*[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.'’&@/+-]*)*`;
// An address of the web or an email is one unit, slashes and colon included.
const addresses = String.raw`https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]`;
const rightToLeft = new RegExp(`(${digitGroups})|(${addresses}|${latinWords})`, 'g');
const otherScript = new RegExp(`()(${addresses}|${latinWords})`, 'g');

/**
 * Writes words as HTML. English names and phone numbers inside them get their own language and direction, and a script
 * without spaces gets places between its words where a line may end.
 */
export function isolate(text: string, { dir, script, font }: Pick<LocaleInfo, 'dir' | 'script' | 'font'>): Html {
  if (script === 'Latn') return new Html(escapeHtml(text));
  const write = font === 'han' ? partWords : escapeHtml;
  const pattern = dir === 'rtl' ? rightToLeft : otherScript;
  let written = '';
  let from = 0;
  for (const { index, 0: found, 1: digits } of text.matchAll(pattern)) {
    const end = digits ? found.length : (/^https?:/.test(found) ? found : found.replace(/[.'’&/+-]+$/, '')).length;
    written += write(text.slice(from, index)) + mark(text.slice(index, index + end), Boolean(digits), dir);
    from = index + end;
  }
  return new Html(written + write(text.slice(from)));
}

function mark(text: string, isNumber: boolean, dir: 'ltr' | 'rtl'): string {
  if (isNumber) return `<bdi dir="ltr">${escapeHtml(text)}</bdi>`;
  return dir === 'rtl' ? `<bdi lang="en" dir="ltr">${escapeHtml(text)}</bdi>` : `<span lang="en">${escapeHtml(text)}</span>`;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
// A number stays with what it counts: 6个月, 35小时.
const afterNumber = 2;

/** Writes words with <wbr> before each one that may begin a line (see "han" in styles/tokens.css). Single signs stay with the word before. */
function partWords(text: string): string {
  let held = 0;
  return [...words.segment(text)]
    .map(({ segment, isWordLike }) => {
      const mayBegin = isWordLike && segment.length > 1 && held <= 0;
      held = /^\d+$/.test(segment) ? afterNumber : held - 1;
      return (mayBegin ? '<wbr>' : '') + escapeHtml(segment);
    })
    .join('');
}
