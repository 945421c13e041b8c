import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Something that is served from memory: documents for paper, their styles and fonts. */
export interface Served {
  type: string;
  body: () => string | Uint8Array;
}

const kept = 'max-age=36000';

/** Serves a built site to the browser that prints, and above it some files from memory. Only this computer can reach it. */
export async function servePaper(dir: string, base: string, files: ReadonlyMap<string, Served>): Promise<{ url: string; close(): Promise<void> }> {
  // Hundreds of papers show the same pictures, and nothing changes while they are printed: the browser keeps what it has.
  const sendFile = sirv(dir, { dev: true, etag: false, setHeaders: (response) => response.setHeader('cache-control', kept) });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = files.get(path);
    if (file) {
      response.writeHead(200, { 'content-type': file.type, 'cache-control': file.type.startsWith('text/html') ? 'no-store' : kept });
      response.end(file.body());
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    sendFile(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
