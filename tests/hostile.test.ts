import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderFamilies, guideFamilies } from './hostile/families.ts';
import { plainGuides } from './hostile/plain.ts';
import { hostileWords } from './hostile/words.ts';
import { changedSite, checkFolder, localesFolder } from './support/content-folder.ts';
import { problemsOfBody, rulesIn } from './support/guide.ts';
import { htmlOf } from './support/page-context.ts';
import { projectDir } from './support/project.ts';

const short = (text: string): string => JSON.stringify(text).slice(0, 80);

for (const [family, cases] of Object.entries(guideFamilies))
  for (const [body, rule] of cases)
    test(`${family}: a guide with ${short(body)} breaks ${rule}`, () => {
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

for (const [family, cases] of Object.entries(folderFamilies))
  for (const [what, files, rule] of cases)
    test(`${family}: a content folder with ${what} breaks ${rule}`, async () => {
      const { site, problems } = await checkFolder(changedSite(files));
      assert.ok(site === undefined);
      assert.ok(
        problems.some((problem) => problem.rule === rule && problem.severity === 'error'),
        JSON.stringify(problems),
      );
    });

for (const [what, text, rule] of hostileWords)
  test(`interface words: a file with ${what} breaks ${rule}`, async () => {
    const { site, problems } = await checkFolder(changedSite({}), localesFolder({ 'ur.json': text }));
    assert.ok(site === undefined);
    assert.ok(
      problems.some((problem) => problem.rule === rule && problem.file === 'locales/ur.json'),
      JSON.stringify(problems).slice(0, 500),
    );
  });

test('the attacks are many, and each stands in one family only', (context) => {
  const families = { ...guideFamilies, ...folderFamilies, 'interface words': hostileWords, 'odd, and no attack': plainGuides };
  for (const [family, cases] of Object.entries(families)) context.diagnostic(`${String(cases.length).padStart(4)}  ${family}`);
  const names = Object.values(families).flatMap((cases) => cases.map((one) => (typeof one === 'string' ? one : one[0])));
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.length >= 300, String(names.length));
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
  assert.ok(site === undefined);
  assert.equal(existsSync(canary), false);
});
