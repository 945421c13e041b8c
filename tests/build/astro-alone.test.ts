import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { endOf, start } from '../support/build.ts';
import { changedSite, goodSite } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/project.ts';

const place = temporaryFolder();
const canary = join(place, 'canary.txt');
const guide = (top: string, body: string): string => `---\ntitle: Bad\ndescription: Bad guide.\ntopic: rights\norder: 9\n${top}---\n\n${body}\n`;
const write = `(await import('node:fs')).writeFileSync(${JSON.stringify(canary)}, 'ran')`;

function astroBuild(content: string, out: string) {
  const env = { PLAINLEAF_CONTENT: content, PLAINLEAF_CACHE: join(place, 'cache') };
  return endOf(start(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], env));
}

test('"astro build" alone builds a good folder', async () => {
  const out = join(place, 'good');
  const { code, text } = await astroBuild(goodSite, out);
  assert.equal(code, 0, text);
  assert.ok(existsSync(join(out, 'en/guides/savings/index.html')));
});

test('what the guides below try to run would leave its mark if it ran', async () => {
  const { code } = await endOf(start(process.execPath, ['--input-type=module', '--eval', `export const x = ${write}`]));
  assert.equal(code, 0);
  assert.ok(existsSync(canary));
  rmSync(canary);
});

for (const [what, top, body] of [
  ['an export', '', `export const x = ${write}`],
  ['an import', '', `import ${JSON.stringify(`data:text/javascript,${write}`)}`],
  ['an expression', '', `Words {${write}}`],
  ['an expression in an attribute', '', `<Idea picture={${write}}>Words.</Idea>`],
  ['a layout in the settings', `layout: ${JSON.stringify(`data:text/javascript,${write}`)}\n`, 'Words.'],
  ['a script element', '', '<script>alert(1)</script>'],
] as const) {
  test(`"astro build" alone refuses a guide with ${what}: nothing of it runs and nothing is built`, async () => {
    const out = join(place, what);
    const { code, text } = await astroBuild(changedSite({ 'en/guides/bad.mdx': guide(top, body) }), out);
    assert.equal(code, 1, text);
    assert.match(text, /content\/en\/guides\/bad\.mdx:\d+/);
    assert.doesNotMatch(text, /\n {4}at /);
    assert.equal(existsSync(canary), false);
    assert.equal(existsSync(out), false);
  });
}
