import { Parser } from 'htmlparser2';

/** The addresses that the first load of a page asks for, each once, as paths from the root of the site. */
export interface PageRequests {
  styles: string[];
  scripts: string[];
  fonts: string[];
  eagerPictures: string[];
  lazyPictures: string[];
  /** Icons and manifests. */
  others: string[];
  /** Whole addresses on other sites. */
  elsewhere: string[];
}

type Kind = Exclude<keyof PageRequests, 'elsewhere'>;

/** Reads what a page asks for from its HTML, and what its own styles and scripts import. Scripts that load later are not followed. */
export function readPage(html: string, address: string, readFile: (address: string) => string): PageRequests {
  const found = new Found();
  let isNoscript = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'noscript') isNoscript = true;
      const wanted = isNoscript ? undefined : wants(name, attributes);
      if (wanted !== undefined) found.add(wanted.kind, wanted.address, address);
    },
    onclosetag(name) {
      if (name === 'noscript') isNoscript = false;
    },
  });
  parser.end(html);
  // A list grows while it is read: what an imported file imports is followed too.
  for (const style of found.styles) for (const next of importsOfStyle(readFile(style))) found.add('styles', next, style);
  for (const script of found.scripts) for (const next of importsOfScript(readFile(script))) found.add('scripts', next, script);
  return found.list();
}

function wants(name: string, attributes: Record<string, string>): { kind: Kind; address: string } | undefined {
  const { rel = '', href, src, as, type = '', loading } = attributes;
  const rels = rel.toLowerCase().split(/\s+/);
  if (name === 'script' && src !== undefined && isScriptType(type)) return { kind: 'scripts', address: src };
  if (name === 'img' && src !== undefined) return { kind: loading === 'lazy' ? 'lazyPictures' : 'eagerPictures', address: src };
  if (name !== 'link' || href === undefined || rels.includes('alternate')) return undefined;
  if (rels.includes('stylesheet')) return { kind: 'styles', address: href };
  if (rels.includes('modulepreload')) return { kind: 'scripts', address: href };
  if (rels.includes('icon') || rels.includes('manifest')) return { kind: 'others', address: href };
  if (rels.includes('preload')) return { kind: preloads[as ?? ''] ?? 'others', address: href };
  return undefined;
}

const preloads: Readonly<Record<string, Kind>> = { style: 'styles', script: 'scripts', font: 'fonts', image: 'eagerPictures' };
const isScriptType = (type: string): boolean => type === '' || type === 'module' || type.endsWith('javascript');

const importsOfStyle = (css: string): string[] => [...css.matchAll(/@import\s*(?:url\()?\s*["']?([^"')\s;]+)/g)].map(([, address = '']) => address);
// `import"./a.js"`, `import{b}from"./a.js"`, `export*from"./a.js"`; never `import("./a.js")`, which loads later.
const importsOfScript = (js: string): string[] =>
  [...js.matchAll(/(?:\bimport|\bfrom|[}*]from)\s*["'](\.{0,2}\/[^"']+)["']/g)].map(([, address = '']) => address);

class Found {
  readonly styles = new Set<string>();
  readonly scripts = new Set<string>();
  private readonly fonts = new Set<string>();
  private readonly eagerPictures = new Set<string>();
  private readonly lazyPictures = new Set<string>();
  private readonly others = new Set<string>();
  private readonly elsewhere = new Set<string>();

  add(kind: Kind, address: string, from: string): void {
    if (address.startsWith('data:')) return;
    const url = new URL(address, `http://site.invalid${from}`);
    if (url.hostname === 'site.invalid') this[kind].add(url.pathname);
    else this.elsewhere.add(url.href);
  }

  list(): PageRequests {
    return {
      styles: [...this.styles],
      scripts: [...this.scripts],
      fonts: [...this.fonts],
      eagerPictures: [...this.eagerPictures],
      lazyPictures: [...this.lazyPictures].filter((address) => !this.eagerPictures.has(address)),
      others: [...this.others],
      elsewhere: [...this.elsewhere],
    };
  }
}
