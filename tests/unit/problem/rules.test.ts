import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { easyReadRules } from '../../../src/easyread/all-rules.ts';
import { dialectRules } from '../../../src/problem/dialect-rules.ts';
import { paperRules } from '../../../src/problem/paper-rules.ts';
import { wordRules } from '../../../src/problem/word-rules.ts';
import { explainRule, rules } from '../../../src/problem/rules.ts';
import { changedSite, checkFolder, localesFolder, placesOf, type Files } from '../../support/content-folder.ts';
import { placesIn } from '../../support/guide.ts';
import { projectDir } from '../../support/project.ts';
import { letterCases } from './letter-cases.ts';
import { bodyCases, contentCases, dialectFolderCases, fileCases } from './rule-cases.ts';

const folderCases = { ...fileCases, ...contentCases, ...letterCases, ...dialectFolderCases };

for (const [rule, { bad, at, good, locales }] of Object.entries(folderCases)) {
  test(`${rule} names the file, line and column of what breaks it`, async () => {
    const { problems } = await check(bad, locales?.bad);
    const found = placesOf(problems);
    const ofRule = found.filter(([id]) => id === rule);
    assert.ok(
      ofRule.some((place) => place.join() === [rule, ...at].join()),
      JSON.stringify(found, null, 1),
    );
  });
  test(`${rule} lets content pass that keeps it`, async () => {
    const { problems, site } = await check(good, locales?.good);
    assert.deepEqual(placesOf(problems), []);
    assert.ok(site);
  });
}

for (const [rule, { at, ...own }] of Object.entries(bodyCases)) {
  const { bad, good } = { ...dialectRules[rule as keyof typeof bodyCases], ...own };
  test(`${rule} names the line and column of the bad example on its own help page`, () => {
    const [first, ...others] = placesIn(bad).filter(([id]) => id === rule);
    assert.deepEqual(first, [rule, ...at], JSON.stringify(others));
  });
  test(`${rule} lets the good example on its own help page pass`, () => {
    assert.deepEqual(placesIn(good), []);
  });
}

test('every rule has a test', () => {
  // load/judge.test.ts, word/edited-in-word.test.ts, scripts/word-commands.test.ts, print/leaflets-again.test.ts, scripts/paper-problems.test.ts, easyread/
  const elsewhere = ['readable-guide', ...Object.keys(wordRules), ...Object.keys(paperRules), ...Object.keys(easyReadRules)];
  const tested = new Set([...Object.keys(folderCases), ...Object.keys(bodyCases), ...elsewhere, ...rulesOfSites()]);
  assert.deepEqual(
    Object.keys(rules).filter((rule) => !tested.has(rule)),
    [],
  );
  assert.deepEqual(
    [...tested].filter((rule) => !Object.hasOwn(rules, rule)),
    [],
  );
});

test('the help page of a rule shows why, a bad example and a good one', () => {
  for (const [id, { why, bad, good }] of Object.entries(rules)) {
    const [name, , reason] = explainRule(id)!.split('\n');
    assert.deepEqual([name, reason], [id, why]);
    assert.ok(bad !== good && why.endsWith('.'), id);
  }
  assert.match(explainRule('no-html')!, /^no-html\n\nHTML tags .*\n\nNot like this:\n {4}<b>Important<\/b>\n\nLike this:\n {4}\*\*Important\*\*$/);
  assert.match(explainRule('no-idioms')!, /\n\nEasy-read standard: W5$/);
});

test('a name that is not a rule has no help page, not even one that every object has', () => {
  assert.deepEqual([explainRule('no-such-rule'), explainRule('constructor'), explainRule('__proto__')], [undefined, undefined, undefined]);
});

function check(files: Files, locales: Files | undefined): ReturnType<typeof checkFolder> {
  return checkFolder(changedSite(files), locales && localesFolder(locales));
}

function rulesOfSites(): string[] {
  const sites = join(projectDir, 'tests/sites');
  return readdirSync(sites).flatMap((site) => {
    const { problems } = JSON.parse(readFileSync(join(sites, site, 'expected.json'), 'utf8')) as { problems: [string, string, number][] };
    return problems.map(([rule]) => rule);
  });
}
