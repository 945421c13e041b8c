// Pages are bundled with a copy of this module of their own, so a shared mark tells safe HTML, not the class.
const isHtml = Symbol.for('plainleaf.html');

/** HTML that is already safe. Everything else is escaped when it is put into a template. */
export class Html {
  readonly [isHtml] = true;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | undefined | false | readonly Part[];

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Writes plain text so that it means itself in HTML, also between quotation marks. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => escapes[sign]!) : text;
}

/**
 * Fills a template: `html\`<p>${words}</p>\``. Text is escaped; lists are joined; undefined and false leave nothing.
 * Line breaks of the source are taken out: beside a tag they vanish, inside a tag or between words they become one space.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const pieces = compact(strings);
  let text = pieces[0]!;
  for (let index = 0; index < parts.length; index += 1) text += write(parts[index]) + pieces[index + 1]!;
  return new Html(text);
}

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

function compact(strings: TemplateStringsArray): readonly string[] {
  let pieces = compacted.get(strings);
  if (!pieces) {
    pieces = strings.map((piece) =>
      piece
        .replace(/\s*\n\s*(?=<)|(?<=>)\s*\n\s*/g, '')
        .replace(/\s*\n\s*(?=\/?>)/g, '')
        .replace(/\s*\n\s*/g, ' '),
    );
    compacted.set(strings, pieces);
  }
  return pieces;
}

/** Joins pieces of safe HTML. */
export function join(parts: readonly Html[]): Html {
  return new Html(parts.map(({ text }) => text).join(''));
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return isHtml in part ? part.text : part.map(write).join('');
}
