import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What an address leads to: a file of the site, another spelling of the address, or nothing. Paths are lists of names. */
export type Found = { kind: 'file'; file: string[] } | { kind: 'redirect'; to: string } | { kind: 'none'; segments: string[] };

/** Finds the file that an address asks for; never one outside the folder, a hidden one or a list of a folder. */
export function findInSite(root: string, prefix: string, path: string): Found {
  const segments = readSegments(path);
  const base = readSegments(prefix) ?? [];
  if (!segments || base.some((name, index) => segments[index] !== name)) return { kind: 'none', segments: [] };
  const inSite = segments.slice(base.length);
  if (inSite.some(isHidden)) return { kind: 'none', segments: inSite };
  const hasSlash = path.endsWith('/');
  const kind = kindOf(root, inSite);
  if (kind === 'file' && !hasSlash) return { kind: 'file', file: inSite };
  if (kind !== 'folder' || kindOf(root, [...inSite, 'index.html']) !== 'file') return { kind: 'none', segments: inSite };
  if (hasSlash) return { kind: 'file', file: [...inSite, 'index.html'] };
  return { kind: 'redirect', to: `/${segments.map(encodeURIComponent).join('/')}/` };
}

/** Finds the page for a missing address: the nearest 404.html, going up from where the address points. */
export function findNotFoundPage(root: string, segments: string[]): string | undefined {
  for (let depth = segments.length; depth >= 0; depth--) {
    const page = [...segments.slice(0, depth), '404.html'];
    if (kindOf(root, page) === 'file') return join(root, ...page);
  }
  return undefined;
}

// Undefined for an address that no file of a site can have.
function readSegments(path: string): string[] | undefined {
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
    return segments.some((name) => name === '.' || name === '..' || /[/\\\0]/.test(name)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

// `_headers` and `_redirects` are notes to the host, not pages. Names with a dot first are private, but for one agreed folder.
function isHidden(name: string, index: number): boolean {
  if (index === 0 && (name === '_headers' || name === '_redirects')) return true;
  return name.startsWith('.') && !(index === 0 && name === '.well-known');
}

function kindOf(root: string, segments: string[]): 'file' | 'folder' | undefined {
  try {
    const real = realpathSync(join(root, ...segments));
    const realRoot = realpathSync(root);
    if (real !== realRoot && !real.startsWith(realRoot + sep)) return undefined;
    const stats = statSync(real);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}
