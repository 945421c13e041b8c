/** One path of a `_headers` file, with the headers for every address that it fits; an undefined value takes a header away. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string | undefined][];
}

/** Reads a `_headers` file: a path, perhaps ending in `*`, then indented `Name: value` or `! Name` lines. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ path: content, headers: [] });
    else rules.at(-1)?.headers.push(parseHeader(content));
  }
  return rules;
}

/** Gives the headers for an address, in any of its spellings; two rules for one header are joined by a comma, as the hosts do it. */
export function headersFor(rules: HeaderRule[], paths: string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter((rule) => paths.some((path) => fits(rule.path, path)))) {
    for (const [name, value] of rule.headers) {
      const before = headers.get(name);
      if (value === undefined) headers.delete(name);
      else headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

function parseHeader(content: string): [string, string | undefined] {
  if (content.startsWith('!')) return [content.slice(1).trim().toLowerCase(), undefined];
  const colon = content.indexOf(':');
  if (colon < 1) throw new Error(`The file _headers has the line "${content}", which is not "Name: value".`);
  return [content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()];
}

function fits(pattern: string, path: string): boolean {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern === path;
  const before = pattern.slice(0, star);
  const after = pattern.slice(star + 1);
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}
