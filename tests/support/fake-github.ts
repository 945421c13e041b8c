import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A question that was asked of the stand-in. */
export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

/** A stand-in for GitHub: it gives the answers of a list, and remembers what it was asked. */
export interface FakeGitHub {
  env: NodeJS.ProcessEnv;
  /** Everything that would have changed something, in order. */
  changes(): Asked[];
  close(): Promise<void>;
}

/** Starts a stand-in on this machine. `answers` gives what each path answers to GET; every change is answered with an empty object. */
export async function fakeGitHub(answers: Record<string, unknown>): Promise<FakeGitHub> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url!, 'http://stand-in.invalid');
      const path = pathname.replace('/repos/our-group/our-site/', '');
      const method = request.method!;
      if (method !== 'GET') asked.push({ method, path, body: text === '' ? undefined : JSON.parse(text) });
      searchParams.delete('per_page');
      searchParams.delete('page');
      const key = searchParams.size > 0 ? `${path}?${decodeURIComponent(searchParams.toString())}` : path;
      const isKnown = method !== 'GET' || Object.hasOwn(answers, key);
      const isAllowed = request.headers.authorization === 'Bearer test-token';
      response.writeHead(isKnown && isAllowed ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(method === 'GET' ? (answers[key] ?? {}) : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'our-group/our-site',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_TOKEN: 'test-token',
    },
    changes: () => asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
