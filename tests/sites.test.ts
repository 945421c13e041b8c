import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sortProblems } from '../src/problem/problem.ts';
import { checkFolder } from './support/content-folder.ts';
import { projectDir } from './support/project.ts';

// Each folder of tests/sites is a whole content folder. Its expected.json lists everything that is wrong with it.
const sites = join(projectDir, 'tests/sites');

interface Expected {
  problems: [rule: string, file: string, line: number][];
}

for (const name of readdirSync(sites)) {
  test(`the site "${name}" has exactly the problems that are listed for it, all found in one run`, async () => {
    const expected = JSON.parse(readFileSync(join(sites, name, 'expected.json'), 'utf8')) as Expected;
    const locales = join(sites, name, 'locales');
    const { problems, site } = await checkFolder(join(sites, name, 'content'), existsSync(locales) ? locales : undefined);
    const found = sortProblems(problems).map(({ rule, file, line }) => [rule, file, line]);
    assert.deepEqual(found, expected.problems);
    assert.equal(site !== undefined, expected.problems.length === 0);
  });
}
