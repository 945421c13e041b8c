import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easyReadRules, pageRules } from '../../../src/easyread/all-rules.ts';
import type { PageRule } from '../../../src/easyread/rule.ts';
import { findIn, guideAround, guideWith } from '../../support/easy-read.ts';

for (const rule of pageRules as readonly PageRule[]) {
  test(`${rule.id} reports the bad example on its own help page`, () => assert.ok(rulesOf(rule, rule.bad).includes(rule.id)));
  test(`${rule.id} lets the good example on its own help page pass`, () => assert.ok(!rulesOf(rule, rule.good).includes(rule.id)));
}

test('each rule has a name of its own and says which standard it comes from', () => {
  const entries = Object.entries(easyReadRules);
  assert.ok(entries.every(([id, rule]) => rule.id === id && /^[SWNTKLPMX]\d+$/.test(rule.standard)));
  assert.ok(entries.length >= 60);
});

test('rules about links, capitals, italics and split words cannot be silenced', () => {
  const loud = Object.values(easyReadRules).filter(({ standard }) => /^[LK]/.test(standard));
  assert.ok(loud.length >= 6);
  assert.deepEqual(
    loud.filter(({ canBeSilenced }) => canBeSilenced !== false),
    [],
  );
});

function rulesOf({ id, exampleLocale = 'en' }: PageRule, example: string): string[] {
  const settings =
    /^[a-zA-Z]+: (?!$)/.test(example) && !example.includes('<') ? Object.fromEntries(example.split('\n').map((line) => line.split(': '))) : undefined;
  const isWhole = id === 'start-with-about' || id === 'picture-for-each-idea';
  const text = settings
    ? guideWith('<Note kind="about" picture="note">\nNHS.\n</Note>', settings as Record<string, string>)
    : isWhole
      ? guideWith(example)
      : guideAround(example, exampleLocale);
  return findIn(text, exampleLocale).problems.map(({ rule }) => rule);
}
