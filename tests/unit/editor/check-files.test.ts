import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { checkFiles } from '../../../src/editor/check-files.ts';
import { siteRules } from '../../../src/easyread/all-rules.ts';
import { surroundingsFrom } from '../../../src/editor/editor-data.ts';
import { sortProblems } from '../../../src/problem/problem.ts';
import { goodSite, readFolder } from '../../support/content-folder.ts';
import { smallSite } from '../../support/editor.ts';
import { projectDir } from '../../support/project.ts';

// The same swap that the bundler makes: the checker runs on the editor's parser here. The build's own checker runs in a
// process of its own and keeps its parser.
registerHooks({
  resolve: (name, context, next) =>
    name === 'satteri' ? { url: new URL('../../../src/editor/browser-parser.ts', import.meta.url).href, shortCircuit: true } : next(name, context),
});
let check: typeof checkFiles;
before(async () => {
  ({ checkFiles: check } = await import('../../../src/editor/check-files.ts'));
});

for (const site of ['good', 'broken-guides', 'broken-links', 'hostile', 'broken-pictures'])
  test(`the editor says of the guides in ${site} what the build says, in the same words`, async () => {
    const folder = join(projectDir, 'tests/sites', site, 'content');
    const { known, contexts, problems } = await readFolder(folder);
    assert.ok(known && contexts);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /^[a-z]+\/guides\/[a-z0-9-]+\.mdx$/.test(file))
      .flatMap((file) => {
        const bytes = readFileSync(join(folder, file));
        return Buffer.from(bytes.toString('utf8')).equals(bytes) ? [{ file: `content/${file}`, text: bytes.toString('utf8') }] : [];
      });
    assert.ok(files.length > 0);
    const names = new Set(files.map(({ file }) => file));
    // What takes more than the files themselves: dates, and what compares guides.
    const comparing = siteRules.map(({ id }) => id as string).filter((id) => id !== 'short-meaning');
    const outside = new Set(['guide-in-date', 'source-language-first', 'unique-guide', ...comparing]);
    const ofBuild = problems.filter(({ rule, file }) => names.has(file) && !outside.has(rule));
    const ofEditor = check(files, { known, contexts, first: 'en' });
    assert.deepEqual(ofEditor, sortProblems(ofBuild));
  });

test('the lists of settings are checked too', () => {
  const found = check([{ file: 'content/facts.yaml', text: 'a:\n  kind: phone\n' }], surroundingsFrom(smallSite));
  assert.deepEqual(found.map(({ rule, file, line }) => [rule, file, line])[0], ['setting-needed', 'content/facts.yaml', 1]);
});

test('a link to a heading that is written in the same change is not an error', () => {
  const text = readFileSync(join(goodSite, 'en/guides/savings.mdx'), 'utf8');
  const known = surroundingsFrom({ ...smallSite, paths: [['/en/guides/complaints/', null]] });
  const links = (body: string): unknown =>
    check([{ file: 'content/en/guides/savings.mdx', text: text + body }], known).filter(({ rule }) => rule === 'link-exists');
  assert.deepEqual(links('\n## New part\n\n[See](#new-part)\n'), []);
  assert.equal((links('\n[See](#no-part)\n') as unknown[]).length, 1);
});
