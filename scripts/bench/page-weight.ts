import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPage } from './page-requests.ts';

/** What the first load of one built page asks for. Bytes as sent with gzip; fonts as they are, for they are packed already. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
  /** HTML, CSS and JS together. */
  total: number;
  fonts: { name: string; bytes: number }[];
  /** The page, its styles, scripts, fonts and icons, and the pictures that do not wait until they are near. */
  requests: number;
  eagerPictures: number;
  /** Different pictures that wait until a reader comes near; a browser may fetch some of them at once. */
  lazyPictures: number;
  /** Addresses on other sites. There should be none. */
  elsewhere: string[];
}

/** Weighs a page of a built site, `path` being its folder. Undefined when there is no such page. */
export function weighPage(dist: string, path: string): PageWeight | undefined {
  const file = join(dist, path, 'index.html');
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file);
  const page = readPage(html.toString(), `/${path}/`, (address) => readOwn(dist, address));
  const css = sum(page.styles, (address) => gzipBytes(readOwn(dist, address)));
  const js = sum(page.scripts, (address) => gzipBytes(readOwn(dist, address)));
  const text = gzipSync(html).byteLength;
  return {
    html: text,
    css,
    js,
    total: text + css + js,
    fonts: page.fonts.map((address) => ({ name: basename(address), bytes: fileBytes(dist, address) })),
    requests: 1 + [page.styles, page.scripts, page.fonts, page.others, page.eagerPictures, page.elsewhere].flat().length,
    eagerPictures: page.eagerPictures.length,
    lazyPictures: page.lazyPictures.length,
    elsewhere: page.elsewhere,
  };
}

const locate = (dist: string, address: string): string => join(dist, decodeURIComponent(address));
const fileBytes = (dist: string, address: string): number => (existsSync(locate(dist, address)) ? statSync(locate(dist, address)).size : 0);
const readOwn = (dist: string, address: string): string => (existsSync(locate(dist, address)) ? readFileSync(locate(dist, address), 'utf8') : '');
const gzipBytes = (text: string): number => (text === '' ? 0 : gzipSync(text).byteLength);
const sum = (addresses: string[], bytes: (address: string) => number): number => addresses.reduce((total, address) => total + bytes(address), 0);
