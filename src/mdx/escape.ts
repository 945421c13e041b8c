/** Writes typed words so that the reader of guides takes every sign as it is: nothing becomes a mark, a tag or code. */
export function escapeWords(text: string): string {
  return text.replace(/[\\`*_{}[\]<~|]/g, '\\$&').replace(/&(?=#|[a-z])/gi, '\\&');
}

/** Escapes what would only mean something at the start of a line: a list, a heading, a rule, an import. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^([#+=>-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^(?:import|export)(?![A-Za-z0-9-])/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/** Writes typed words as the value of an attribute, with its quotation marks. */
export function escapeAttribute(text: string): string {
  return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}
