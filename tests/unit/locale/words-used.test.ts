import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

// A word that no page shows costs every translator work for nothing.
test('every word of the interface is shown somewhere', () => {
  const words: Record<string, unknown> = JSON.parse(readFileSync('locales/en.json', 'utf8'));
  const code = globSync('{src,scripts}/**/*.{ts,astro}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const prefixes = [...code.matchAll(/`((?:\w+\.)+)\$\{/g)].map(([, prefix]) => prefix ?? '');
  const isUsed = (key: string) => code.includes(`'${key}'`) || prefixes.some((prefix) => key.startsWith(prefix));
  const unused = Object.keys(words).filter((key) => !key.startsWith('@') && !isUsed(key));
  assert.deepEqual(unused, []);
});
