import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { easyReadRules, type EasyReadRuleId } from '../../../src/easyread/all-rules.ts';
import type { Locale } from '../../../src/locale/table.ts';
import { rulesFor } from '../../support/easy-read.ts';
import { projectDir } from '../../support/project.ts';

// Each file lists words by the rule that must find something in them, and clean words in which none may.
// A false alarm is mended in the rule, never by taking the case away.
const dir = join(projectDir, 'tests/easyread/cases');

interface Case {
  file: string;
  locale: Locale;
  words: string;
  expected: string[];
  found: string[];
}

interface CaseFile {
  locale: Locale;
  finds: Record<string, string[]>;
  clean: string[];
}

const cases = readdirSync(dir).flatMap((file): Case[] => {
  const { locale, finds, clean } = parse(readFileSync(join(dir, file), 'utf8')) as CaseFile;
  const wrong = Object.entries(finds).flatMap(([rule, list]) => list.map((words) => ({ words, expected: rule.split(', ') })));
  return [...wrong, ...clean.map((words) => ({ words, expected: [] }))].map((entry) => ({
    file,
    locale,
    ...entry,
    found: rulesFor(entry.words, locale),
  }));
});

const languageRules = new Set(['S2', 'S3', 'S4', 'S6', 'S7', 'W2', 'W3', 'W5', 'W7', 'W8', 'W12']);
const isLanguage = (rule: string): boolean => languageRules.has(easyReadRules[rule as EasyReadRuleId].standard);

interface Score {
  group: string;
  hits: number;
  falseAlarms: number;
  missed: number;
}

const precision = ({ hits, falseAlarms }: Score): number => hits / (hits + falseAlarms);
const recall = ({ hits, missed }: Score): number => hits / (hits + missed);

function score(group: string, counts: (rule: string) => boolean): Score {
  const pairs = cases.map(({ expected, found }) => ({ expected: expected.filter(counts), found: found.filter(counts) }));
  const sum = (count: (pair: (typeof pairs)[number]) => number): number => pairs.reduce((total, pair) => total + count(pair), 0);
  return {
    group,
    hits: sum(({ expected, found }) => expected.filter((rule) => found.includes(rule)).length),
    falseAlarms: sum(({ expected, found }) => found.filter((rule) => !expected.includes(rule)).length),
    missed: sum(({ expected, found }) => expected.filter((rule) => !found.includes(rule)).length),
  };
}

const mistakes = (counts: (rule: string) => boolean): string[] =>
  cases.flatMap(({ words, expected, found }) => [
    ...found.filter((rule) => counts(rule) && !expected.includes(rule)).map((rule) => `false alarm of ${rule}: ${words}`),
    ...expected.filter((rule) => counts(rule) && !found.includes(rule)).map((rule) => `missed by ${rule}: ${words}`),
  ]);

const mechanical = score('mechanical rules', (rule) => !isLanguage(rule));
const language = score('language rules', isLanguage);

test('the cases are many, in eight languages, and at least half of them are clean', () => {
  assert.ok(cases.length >= 800, String(cases.length));
  assert.ok(cases.filter(({ expected }) => expected.length === 0).length * 2 >= cases.length);
  assert.deepEqual([...new Set(cases.map(({ locale }) => locale))].sort(), ['ar', 'bn', 'en', 'gu', 'pa', 'pl', 'so', 'ur']);
  assert.deepEqual(
    cases.flatMap(({ expected }) => expected).filter((rule) => !Object.hasOwn(easyReadRules, rule)),
    [],
  );
});

test('mechanical rules find at least 97 in 100, and at least 97 in 100 of what they find is right', () => {
  assert.ok(precision(mechanical) >= 0.97 && recall(mechanical) >= 0.97, mistakes((rule) => !isLanguage(rule)).join('\n'));
});

test('language rules find at least 85 in 100, and at least 90 in 100 of what they find is right', () => {
  assert.ok(precision(language) >= 0.9 && recall(language) >= 0.85, mistakes(isLanguage).join('\n'));
});

test('at most 3 of 100 clean English sentences raise a false alarm', () => {
  const clean = cases.filter(({ locale, expected }) => locale === 'en' && expected.length === 0);
  const alarms = clean.filter(({ found }) => found.length > 0);
  assert.ok(clean.length >= 100 && alarms.length * 100 <= clean.length * 3, alarms.map(({ words, found }) => `${found.join()}: ${words}`).join('\n'));
});

test('the figures of the rules are printed', (context) => {
  const standards = [
    ...new Set(cases.flatMap(({ expected, found }) => [...expected, ...found]).map((rule) => easyReadRules[rule as EasyReadRuleId].standard)),
  ];
  const groups = ['S', 'W', 'N', 'T', 'K', 'L', 'P', 'X'].filter((letter) => standards.some((standard) => standard.startsWith(letter)));
  const rows = [
    mechanical,
    language,
    ...groups.map((letter) => score(letter, (rule) => easyReadRules[rule as EasyReadRuleId].standard.startsWith(letter))),
  ];
  for (const row of rows) {
    const figures = [`right ${row.hits}`, `false alarms ${row.falseAlarms}`, `missed ${row.missed}`];
    context.diagnostic(`${row.group.padEnd(16)} precision ${precision(row).toFixed(3)}  recall ${recall(row).toFixed(3)}  ${figures.join('  ')}`);
  }
  assert.equal(
    rows.every((row) => row.hits > 0),
    true,
  );
});
