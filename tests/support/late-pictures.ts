import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../../scripts/serve/listen.ts';

/** Shows what a server shows, but its pictures come late, each time anew. Ends that server too. */
export async function serveLatePictures(site: { url: string; close: () => Promise<void> }): Promise<typeof site> {
  const { port, close } = await listen((asked, answer) => {
    if (/\.(?:svg|jpg|webp)$/.test(asked.url!)) setTimeout(passOn, 60, site.url, asked, answer, { 'cache-control': 'no-store' });
    else passOn(site.url, asked, answer, {});
  }, 0);
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      await close();
      await site.close();
    },
  };
}

function passOn(url: string, { url: path, method, headers }: IncomingMessage, answer: ServerResponse, own: Record<string, string>): void {
  const question = request(new URL(path!, url), { method, headers }, (found) => {
    answer.writeHead(found.statusCode!, { ...found.headers, ...own });
    found.pipe(answer);
  });
  // A browser that leaves a page waits for its pictures no longer.
  question.once('error', () => answer.destroy());
  question.end();
}
