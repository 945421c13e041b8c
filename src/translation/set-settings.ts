import { stringify } from 'yaml';

/** Puts settings into the text of a guide, in their place or as the last ones. Everything else stays as it is, byte for byte. */
export function setSettings(text: string, values: Readonly<Record<string, string>>): string {
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const closing = lines.findIndex((line, index) => index > 0 && /^---[ \t]*[\r\n]*$/.test(line));
  const settings = lines.slice(1, closing);
  for (const [name, value] of Object.entries(values)) {
    // The lines of a block come with their indent.
    const written = value.startsWith('  ') ? `${name}: |\n${value}` : `${name}: ${stringify(value, { lineWidth: 0 }).trimEnd()}`;
    const own = `${written}\n`.split(/(?<=\n)/).map((line) => line.replace('\n', end));
    const start = settings.findIndex((line) => line.startsWith(`${name}:`));
    if (start === -1) settings.splice(placeOfNew(settings), 0, ...own);
    else settings.splice(start, lengthOf(settings, start), ...own);
  }
  return [lines[0], ...settings, ...lines.slice(closing)].join('');
}

// The long record comes last.
function placeOfNew(settings: readonly string[]): number {
  const record = settings.findIndex((line) => line.startsWith('madeFrom:'));
  return record === -1 ? settings.length : record;
}

// What belongs to a setting is further in, or an item of its list.
function lengthOf(settings: readonly string[], start: number): number {
  const next = settings.findIndex((line, index) => index > start && !/^(?:[ \t]|- |[\r\n])/.test(line));
  return (next === -1 ? settings.length : next) - start;
}
