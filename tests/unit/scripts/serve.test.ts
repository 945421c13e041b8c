import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveSite } from '../../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainleaf säite '));
const dir = join(folder, 'dist');
const files = {
  'secret.txt': 'outside',
  'dist/index.html': '<h1>home</h1>',
  'dist/404.html': '<h1>lost</h1>',
  'dist/_headers': '# notes\n/*\n  X-Site: all\n  X-Twice: one\n/en/*\n  X-Twice: two\n  ! X-Site\n/en/data.json\n  Cache-Control: no-store\n',
  'dist/.env': 'hidden',
  'dist/en/index.html': '<h1>english</h1>',
  'dist/en/404.html': '<h1>lost in english</h1>',
  'dist/en/guides/a b+c,d/index.html': '<h1>odd name</h1>',
  'dist/en/data.json': '{"word":"ہیلو"}',
  'dist/en/empty/note.txt': 'ten letters',
  'dist/pagefind/wasm.en.pagefind': 'binary',
};

let root: Awaited<ReturnType<typeof serveSite>>;
let sub: Awaited<ReturnType<typeof serveSite>>;

before(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  root = await serveSite({ dir, port: 0 });
  sub = await serveSite({ dir, port: 0, base: '/sub/' });
});

after(async () => {
  await Promise.all([root.close(), sub.close()]);
  rmSync(folder, { recursive: true });
});

test('a folder shows its index.html, with the type of a page', async () => {
  const page = await get(root.url, '/en/');
  assert.equal(page.status, 200);
  assert.equal(page.body, '<h1>english</h1>');
  assert.match(page.headers['content-type'] ?? '', /^text\/html; ?charset=utf-8$/);
});

test('data, search index and text have their types', async () => {
  assert.match((await get(root.url, '/en/data.json')).headers['content-type'] ?? '', /^application\/json;charset=utf-8$/);
  assert.match((await get(root.url, '/en/empty/note.txt')).headers['content-type'] ?? '', /^text\/plain;charset=utf-8$/);
  assert.equal((await get(root.url, '/pagefind/wasm.en.pagefind')).headers['content-type'], 'application/octet-stream');
});

test('a folder without its last slash is sent on to the one with it, and keeps its question', async () => {
  const page = await get(root.url, '/en?q=word');
  assert.equal(page.status, 301);
  assert.equal(page.headers.location, '/en/?q=word');
});

test('extra slashes never send a reader to another site', async () => {
  assert.equal((await get(root.url, '//en')).headers.location, '/en/');
});

test('a folder without index.html is not listed', async () => {
  assert.equal((await get(root.url, '/en/empty/')).status, 404);
  assert.equal((await get(root.url, '/en/empty')).status, 404);
});

test('a name with spaces and signs is found', async () => {
  assert.equal((await get(root.url, '/en/guides/a%20b+c,d/')).body, '<h1>odd name</h1>');
  assert.equal((await get(root.url, '/en/guides/a%20b%2Bc%2Cd/')).body, '<h1>odd name</h1>');
});

test('the nearest 404.html answers for a missing page', async () => {
  const near = await get(root.url, '/en/guides/nothing/');
  assert.deepEqual([near.status, near.body], [404, '<h1>lost in english</h1>']);
  const far = await get(root.url, '/xx/nothing');
  assert.deepEqual([far.status, far.body], [404, '<h1>lost</h1>']);
});

for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/en/..%5c..%5csecret.txt', '/en/../../secret.txt', '/%00', '/%']) {
  test(`"${path}" leads nowhere outside the site`, async () => {
    const page = await get(root.url, path);
    assert.equal(page.status, 404);
    assert.doesNotMatch(page.body, /outside/);
  });
}

for (const path of ['/_headers', '/.env']) {
  test(`"${path}" is not shown`, async () => assert.equal((await get(root.url, path)).status, 404));
}

test('the rules of _headers hold: for all, joined, taken away, for one file', async () => {
  const home = (await get(root.url, '/')).headers;
  assert.deepEqual([home['x-site'], home['x-twice']], ['all', 'one']);
  const data = (await get(root.url, '/en/data.json')).headers;
  assert.deepEqual([data['x-site'], data['x-twice'], data['cache-control']], [undefined, 'one, two', 'no-store']);
});

test('below a base the pages and the rules of _headers are found there, and nothing is found beside it', async () => {
  assert.match(sub.url, /^http:\/\/localhost:\d+\/sub\/$/);
  const data = await get(sub.url, '/sub/en/data.json');
  assert.deepEqual([data.status, data.headers['cache-control']], [200, 'no-store']);
  assert.equal((await get(sub.url, '/en/')).status, 404);
  assert.equal((await get(sub.url, '/sub')).headers.location, '/sub/');
  assert.equal((await get(sub.url, '/')).headers.location, '/sub/');
  assert.equal((await get(sub.url, '/sub/en')).headers.location, '/sub/en/');
});

test('only reading is answered', async () => {
  assert.equal((await get(root.url, '/en/', { method: 'POST' })).status, 405);
  assert.deepEqual(await statusAndBody('/en/', { method: 'HEAD' }), [200, '']);
});

test('a part of a file can be asked for, and a part that makes no sense does no harm', async () => {
  assert.deepEqual(await statusAndBody('/en/empty/note.txt', { headers: { range: 'bytes=0-2' } }), [206, 'ten']);
  assert.deepEqual(await statusAndBody('/en/empty/note.txt', { headers: { range: 'bytes=9-2' } }), [200, 'ten letters']);
});

test('a port in use is a plain error', async () => {
  const port = Number(new URL(root.url).port);
  await assert.rejects(serveSite({ dir, port }), { message: new RegExp(`^Another program uses port ${port} already\\.`) });
});

async function statusAndBody(path: string, options: object): Promise<[number | undefined, string]> {
  const { status, body } = await get(root.url, path, options);
  return [status, body];
}

// `fetch` would tidy "/../" away before it is sent, so the address is sent as it stands.
function get(url: string, path: string, options: object = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, string>; body: string }>((resolve, reject) => {
    const { port } = new URL(url);
    const sent = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers as Record<string, string>, body }));
    });
    sent.on('error', reject).end();
  });
}
