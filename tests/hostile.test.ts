import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hostileFiles, hostileWords } from './hostile/files.ts';
import { hostileGuides, plainGuides } from './hostile/guides.ts';
import { changedSite, checkFolder, localesFolder } from './support/content-folder.ts';
import { problemsOfBody, rulesIn } from './support/guide.ts';
import { htmlOf } from './support/page-context.ts';
import { projectDir } from './support/project.ts';

const short = (text: string): string => JSON.stringify(text).slice(0, 80);

for (const [body, rule] of hostileGuides)
  test(`a guide with ${short(body)} breaks ${rule}`, () => {
    const problems = problemsOfBody(body);
    assert.ok(
      problems.some((problem) => problem.rule === rule && problem.severity === 'error'),
      JSON.stringify(problems),
    );
  });

for (const body of plainGuides)
  test(`a guide with ${short(body)} is good, and nothing of it becomes a tag`, () => {
    assert.deepEqual(rulesIn(body), []);
    assert.doesNotMatch(htmlOf(body), /<(?:script|b|i)>|javascript:[^<]*">/);
  });

for (const [what, files, rule] of hostileFiles)
  test(`a content folder with ${what} breaks ${rule}`, async () => {
    const { site, problems } = await checkFolder(changedSite(files));
    assert.equal(site, undefined);
    assert.ok(
      problems.some((problem) => problem.rule === rule && problem.severity === 'error'),
      JSON.stringify(problems),
    );
  });

for (const [what, text, rule] of hostileWords)
  test(`a file of interface words with ${what} breaks ${rule}`, async () => {
    const { site, problems } = await checkFolder(changedSite({}), localesFolder({ 'ur.json': text }));
    assert.equal(site, undefined);
    assert.ok(
      problems.some((problem) => problem.rule === rule && problem.file === 'locales/ur.json'),
      JSON.stringify(problems).slice(0, 500),
    );
  });

test('nothing that a guide holds is run while it is checked', async () => {
  const canary = join(projectDir, '.cache', `canary-${process.pid}`);
  const write = `(await import("node:fs")).writeFileSync(${JSON.stringify(canary)}, "x")`;
  const guide = (body: string, more = ''): string => `---\ntitle: Food\ndescription: One sentence.\ntopic: money\norder: 2\n${more}---\n\n${body}\n`;
  const { site } = await checkFolder(
    changedSite({
      'en/guides/a.mdx': guide(`export const a = ${write}\n\n{${write}}\n\n<Idea picture={${write}}>\nWords.\n</Idea>`),
      'en/guides/b.mdx': guide('Words.', `layout: ${JSON.stringify(`data:text/javascript,${write}`)}\n`),
      'pictures/bed.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload='${write}'/>`,
    }),
  );
  assert.equal(site, undefined);
  assert.equal(existsSync(canary), false);
});
