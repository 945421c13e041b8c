import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from './site.ts';
import { find, treeOf, withId } from './tree.ts';

/** Links of built pages to addresses or anchors that are not there, and addresses outside the base. */
export function brokenLinks(dir: string, base: string): string[] {
  return builtPages(dir).flatMap(({ file, path }) => {
    const from = new URL(base.replace(/\/$/, '') + path, site);
    return addressesOf(file, dir)
      .filter((address) => new URL(address, from).origin === site)
      .filter((address) => !isThere(new URL(address, from), dir, base))
      .map((address) => `${file}: ${address}`);
  });
}

const site = 'https://built.invalid';

function addressesOf(file: string, dir: string): string[] {
  return find(treeOf(file, dir), () => true).flatMap(({ attribs: { href, src, action, srcset, 'data-bundle': bundle } }) => [
    ...[href, src, action, bundle && `${bundle}pagefind.js`].filter((address) => address !== undefined),
    ...(srcset ?? '').split(',').flatMap((part) => part.trim().split(' ')[0] || []),
  ]);
}

function isThere({ pathname, hash }: URL, dir: string, base: string): boolean {
  if (!pathname.startsWith(base)) return false;
  const path = decodeURI(pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(dir, file)) || !statSync(join(dir, file)).isFile()) return false;
  return hash === '' || withId(treeOf(file, dir), decodeURIComponent(hash.slice(1))).length === 1;
}
