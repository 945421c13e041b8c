import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { earlyScript } from '../../../src/site/early-script.ts';
import { headerPolicy, headersFile, metaPolicy } from '../../../src/site/security-policy.ts';

test('the policy names the fingerprint of the one script inside pages, and allows no other', () => {
  const digest = createHash('sha256').update(earlyScript).digest('base64');
  const scripts = metaPolicy.split('; ').find((part) => part.startsWith('script-src'));
  assert.equal(scripts, `script-src 'self' 'wasm-unsafe-eval' 'sha256-${digest}'`);
});

test('everything is forbidden that is not named, and no other host is named', () => {
  for (const policy of [metaPolicy, headerPolicy]) {
    assert.match(policy, /^default-src 'none'; /);
    assert.match(policy, /base-uri 'none'.*object-src 'none'/);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*|data:|blob:/);
  }
});

test('the header form also forbids frames, and is otherwise the same as that in pages', () => {
  assert.equal(headerPolicy, `${metaPolicy}; frame-ancestors 'none'`);
});

test('the file of headers has the policy for every page and long keeping only for files named by what is in them', () => {
  const file = headersFile('/sub/');
  assert.match(file, /^\/sub\/\*\n {2}Content-Security-Policy: default-src 'none'/);
  assert.match(
    file,
    /Referrer-Policy: no-referrer\n {2}X-Content-Type-Options: nosniff\n {2}Permissions-Policy: camera=\(\), microphone=\(\), geolocation=\(\)/,
  );
  assert.deepEqual(
    [...file.matchAll(/^(\S+)\n {2}Cache-Control: (.*)$/gm)].map(([, path]) => path),
    ['/sub/_astro/*', '/sub/fonts/*', '/sub/pictures/*'],
  );
});

/** Runs the script with something stored, and gives the attributes that it sets. */
function run(stored: string | null | Error): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  const localStorage = {
    getItem: () => {
      if (stored instanceof Error) throw stored;
      return stored;
    },
  };
  const documentElement = {
    classList: { add: (name: string) => (set['class'] = name) },
    setAttribute: (name: string, value: unknown) => (set[name] = value),
  };
  runInNewContext(earlyScript, { document: { documentElement }, localStorage, JSON });
  return set;
}

test('the early script sets what the reader chose, and stops at nothing', () => {
  assert.deepEqual(run('{"size":"large","colours":"dark"}'), { class: 'js', 'data-size': 'large', 'data-colours': 'dark' });
  for (const broken of [null, '', '{', 'null', '[]', new Error('no storage here')]) assert.deepEqual(run(broken), { class: 'js' });
});
