import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { headersFor, parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { build, differences, filesOf } from '../support/build.ts';
import { goodSite } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/project.ts';
import { siteDir } from '../support/site.ts';

const place = temporaryFolder();
const plain = { content: goodSite, out: join(place, 'plain'), cache: join(place, 'cache') };
const withEditor = { content: join(place, 'content'), out: join(place, 'with'), cache: join(place, 'cache') };

before(async () => {
  cpSync(goodSite, withEditor.content, { recursive: true });
  appendFileSync(join(withEditor.content, 'site.yaml'), '\neditor: { backend: github, repo: owner/name }\n');
  for (const places of [plain, withEditor]) {
    const { code, text } = await build(places);
    assert.equal(code, 0, text);
  }
});

test('a site that does not switch the editor on has none', () => {
  assert.equal(existsSync(join(siteDir(), 'admin')), false);
});

test('the editor changes no other file of the site: not its pages, its search, its sitemap', () => {
  const changed = differences(filesOf(plain.out), filesOf(withEditor.out));
  assert.ok(changed.includes('admin/index.html'));
  assert.deepEqual(
    changed.filter((file) => !file.startsWith('admin/')),
    ['_headers'],
  );
});

test('every page keeps its policy in the headers, and the editor has its own and no other', () => {
  const [before, after] = [plain, withEditor].map(({ out }) => parseHeaderRules(readFileSync(join(out, '_headers'), 'utf8'))) as [Rules, Rules];
  for (const path of ['/', '/index.html', '/404.html', '/en/', '/ur/guides/savings/', '/en/404.html', '/contribute/'])
    assert.deepEqual(new Map([...headersFor(after, [path])].sort()), new Map([...headersFor(before, [path])].sort()), path);
  const headers = headersFor(after, ['/admin/']);
  assert.match(
    headers.get('content-security-policy')!,
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; [^,]*https:\/\/api\.github\.com[^,]*$/,
  );
  assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin-allow-popups');
  assert.equal(headers.get('x-robots-tag'), 'noindex');
});

test('the page of the editor loads only files of the site, and holds its policy', () => {
  const page = readFileSync(join(withEditor.out, 'admin/index.html'), 'utf8');
  assert.doesNotMatch(page, /(?:src|href)="(?:https?:|\/\/)/);
  assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/);
  for (const [, file] of page.matchAll(/(?:src|href)="([^"]+)"/g)) assert.ok(existsSync(join(withEditor.out, 'admin', file!)), file);
});

type Rules = ReturnType<typeof parseHeaderRules>;
