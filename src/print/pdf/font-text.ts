/** Reads the table of a font that says which characters its glyphs stand for (ToUnicode). */
export function readFontText(table: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [, rows] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, text] of rows!.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>/gi)) texts.set(code!.toUpperCase(), fromHex(text!));
  for (const [, rows] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, text] of rows!.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>\s*<([\dA-F]+)>/gi))
      for (let code = Number.parseInt(from!, 16); code <= Number.parseInt(to!, 16); code += 1) {
        const first = fromHex(text!);
        const last = first.charCodeAt(first.length - 1) + code - Number.parseInt(from!, 16);
        texts.set(code.toString(16).toUpperCase().padStart(from!.length, '0'), first.slice(0, -1) + String.fromCharCode(last));
      }
  return texts;
}

/** UTF-16 in hex, as PDFs write characters, and back. */
export const toHex = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')).join('');
export const fromHex = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));
