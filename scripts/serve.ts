import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { findInSite, findNotFoundPage } from './serve/find-in-site.ts';
import { headersFor, parseHeaderRules, type HeaderRule } from './serve/header-rules.ts';
import { listen } from './serve/listen.ts';

/** A folder of built pages, and where it is to be shown. */
export interface SiteToServe {
  dir: string;
  /** 0 takes any free port. */
  port?: number;
  /** The path that the site was built for, such as "/" or "/sub/". */
  base?: string;
}

/** Shows a built site on this computer as a host would: right types, its `_headers` rules, its own page for a missing address. */
export async function serveSite({ dir, port = 4321, base = '/' }: SiteToServe): Promise<{ url: string; close: () => Promise<void> }> {
  const root = resolve(dir);
  const prefix = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const answer = makeAnswer(root, prefix);
  const { port: taken, close } = await listen(answer, port);
  return { url: `http://localhost:${taken}${prefix}`, close };
}

function makeAnswer(root: string, prefix: string) {
  const rules = readHeaderRules(root);
  // `dev` reads the disk at each request, so that a new build shows without a restart.
  const sendFile = sirv(root, { dev: true, etag: true, dotfiles: true, extensions: [], setHeaders: setType });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const [path = '/', query] = splitAddress(request.url ?? '/');
    // The rules may be written for the whole address or for the part below the base.
    for (const [name, value] of headersFor(rules, [path, path.replace(prefix, '/')])) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'Only reading is possible here.');
    }
    if (path === '/' && prefix !== '/') return redirect(response, 302, prefix);
    const found = findInSite(root, prefix, path);
    if (found.kind === 'none') return sendNotFound(root, found.segments, response);
    if (found.kind === 'redirect') return redirect(response, 301, query === undefined ? found.to : `${found.to}?${query}`);
    if (!isSoundRange(request.headers.range)) delete request.headers.range;
    request.url = encodeURI(`/${found.file.join('/')}`);
    sendFile(request, response, () => sendNotFound(root, found.file, response));
  };
}

function splitAddress(url: string): [string, string | undefined] {
  const mark = url.indexOf('?');
  return mark === -1 ? [url, undefined] : [url.slice(0, mark), url.slice(mark + 1)];
}

function readHeaderRules(root: string): HeaderRule[] {
  const file = join(root, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

const types: Record<string, string> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.mdx': 'text/markdown;charset=utf-8',
  '.mjs': 'text/javascript;charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.txt': 'text/plain;charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml;charset=utf-8',
};

// sirv leaves out the letters' encoding of plain text, and has no type for the parts of a search index.
function setType(response: ServerResponse, path: string): void {
  const ending = extname(path);
  const type = types[ending] ?? (/^(\.pf_\w+)?$/.test(ending) ? 'application/octet-stream' : undefined);
  if (type && !response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
}

// sirv trusts the numbers of a range request; a range from its end to its start would stop the server.
function isSoundRange(range: string | undefined): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  return start !== undefined && (!end || Number(end) >= Number(start));
}

function redirect(response: ServerResponse, status: number, to: string): void {
  response.writeHead(status, { Location: to }).end();
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${text}\n`);
}

function sendNotFound(root: string, segments: string[], response: ServerResponse): void {
  const page = findNotFoundPage(root, segments);
  if (page === undefined) return sendText(response, 404, 'There is no such page.');
  const html = readFileSync(page);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': html.byteLength }).end(html);
}
