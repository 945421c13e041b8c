import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { parseYaml } from '../../../src/schema/parse-yaml.ts';

const schema = z.record(z.string(), z.unknown());
const read = (text: string, linesAbove = 0): ReturnType<typeof parseYaml<typeof schema>> => parseYaml({ text, file: 'a.yaml', linesAbove }, schema);

/** Rule, place and message of the first problem. */
function first(text: string): string {
  const [problem] = read(text).problems;
  return problem ? `${problem.rule} ${problem.line}:${problem.column} ${problem.message}` : 'good';
}

const faults: [what: string, text: string, expected: string][] = [
  ['a setting that stands twice', 'a: 1\nb: 2\na: 3\n', 'yaml-syntax 3:1 This setting stands here twice.'],
  ['a colon inside a value', 'a: 1\ntitle: Money: what to know\n', 'yaml-syntax 2:8 There is a colon inside the value.'],
  ['a tab at the start of a line', 'a:\n\tb: 1\n', 'yaml-syntax 2:1 The line starts with a tab.'],
  ['a line that starts too far right', 'a: 1\n  b: 2\n', 'yaml-syntax 1:4 This line has a value, and the line below it starts further right.'],
  ['a quotation mark that is not closed', 'a: "x\n', 'yaml-syntax 2:1 A quotation mark, bracket or colon is missing.'],
  ['a bracket that is not closed', 'a: [x, y\nb: 1\n', 'yaml-syntax 2:1 The line starts too far left or right.'],
  ['words without a name', 'a: 1\nwords\n', 'yaml-syntax 2:1 A quotation mark, bracket or colon is missing.'],
  ['a sign that YAML keeps for itself', 'a: @b\n', 'yaml-syntax 1:4 A value cannot start with the sign @.'],
  ['an anchor', 'a: &x 1\n', 'plain-yaml 1:7 "&x" (an anchor) is more than plain YAML.'],
  ['an alias', 'a: 1\nb: *x\n', 'plain-yaml 2:4 "*x" (an alias) is more than plain YAML.'],
  ['a tag', 'a: !!str 1\n', 'plain-yaml 1:10 "tag:yaml.org,2002:str" (a tag) is more than plain YAML.'],
  ['a tag that is a program', 'a: !!js/function "x"\n', 'plain-yaml 1:18 "tag:yaml.org,2002:js/function" (a tag) is more than plain YAML.'],
  ['a merge key', 'a: 1\n<<: { b: 1 }\n', 'plain-yaml 2:1 "<<" is more than plain YAML.'],
  ['__proto__', 'a: 1\n__proto__: 2\n', 'plain-yaml 2:1 "__proto__" is more than plain YAML.'],
  ['__proto__ deeper down', 'a:\n  __proto__:\n    b: 1\n', 'plain-yaml 2:3 "__proto__" is more than plain YAML.'],
  ['a name that is a list', '? [a, b]\n: 1\n', 'plain-yaml 1:3 A name that is a list or a group is more than plain YAML.'],
  ['a second document', 'a: 1\n---\nb: 2\n', 'yaml-syntax 2:1 A line of hyphens --- stands in the middle of the settings.'],
  ['a hidden character', 'a: x\u202Ey\n', 'visible-characters 1:4 There is a character here that cannot be seen: U+202E.'],
  [
    'a hidden character written as its number',
    'a: 1\nb: "x\\u202Ey"\n',
    'visible-characters 2:4 There is a character here that cannot be seen: U+202E.',
  ],
  ['a control character written as its number', 'a: "x\\a"\n', 'visible-characters 1:4 There is a character here that cannot be seen: U+0007.'],
];
for (const [what, text, expected] of faults)
  test(`YAML with ${what} is refused, with its line and column`, () => assert.ok(first(text).startsWith(expected), first(text)));

test('an alias that copies itself many times is refused at once and expands nothing', () => {
  const rows = [...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9).slice(0, -1)}]`);
  const { value, problems } = read(`a: &a [x,x,x,x,x,x,x,x,x]\n${rows.join('\n')}\n`);
  assert.equal(value, undefined);
  assert.ok(problems.every(({ rule }) => rule === 'plain-yaml'));
});

test('plain YAML is read as it stands: quotes, colons in quotes, dates as text, Urdu, an empty file', () => {
  const text = `title: "Money: what to know"\ndate: 2026-11-22\nyes: yes\nur: پیسے\ntime: '10:30'\nlist: [a, b]\nlong: >-\n  one\n  two\n`;
  assert.deepEqual(read(text).value, {
    title: 'Money: what to know',
    date: '2026-11-22',
    yes: 'yes',
    ur: 'پیسے',
    time: '10:30',
    list: ['a', 'b'],
    long: 'one two',
  });
  assert.deepEqual(read('').value, {});
  assert.deepEqual(read('a: 1\r\nb: 2\r\n').value, { a: 1, b: 2 });
});

test('lines count from the top of the file when the YAML stands further down', () => {
  assert.equal(read('a: 1\na: 2\n', 10).problems[0]!.line, 12);
  assert.deepEqual(read('a: 1\nb:\n  - x\n  - y\n', 1).placeOf(['b', 1]), { line: 5, column: 5 });
  assert.deepEqual(read('a: 1\nb:\n  c: 2\n').placeOf(['b', 'c']), { line: 3, column: 3 });
  assert.deepEqual(read('a: 1\n').placeOf(['nothing', 'here']), { line: 1, column: 1 });
});

test('a slip is reported once at each place, however many rules of YAML it breaks', () => {
  const places = read('a:\n\tb: c: d\n').problems.map(({ line, column }) => `${line}:${column}`);
  assert.deepEqual(places, [...new Set(places)]);
});
