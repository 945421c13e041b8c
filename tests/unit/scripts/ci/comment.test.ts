import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { commentMark, makeComment, type CheckedPull } from '../../../../scripts/ci/comment.ts';
import { inCode } from '../../../../scripts/ci/in-code.ts';
import { readReport, type Report, type ReportedProblem } from '../../../../scripts/ci/read-report.ts';
import { temporaryFolder } from '../../../support/project.ts';

const place = temporaryFolder();
let count = 0;
function file(content: string | Uint8Array): string {
  const path = join(place, `${count++}.json`);
  writeFileSync(path, content);
  return path;
}

const problem: ReportedProblem = {
  file: 'content/en/guides/money.mdx',
  line: 14,
  severity: 'error',
  rule: 'no-code',
  message: 'Curly brackets { } are not allowed.',
  help: 'To show a bracket, write \\{.',
};
const report = (...problems: Partial<ReportedProblem>[]): Report => ({ problems: problems.map((own) => ({ ...problem, ...own })), files: 7 });
const pull = (own: Partial<CheckedPull>): CheckedPull => ({
  report: report(),
  isGreen: true,
  changesProgram: false,
  runUrl: 'https://github.com/our-group/our-site/actions/runs/5',
  linkTo: (path, line) => `https://github.com/our-group/our-site/blob/abc/${path}#L${line}`,
  ...own,
});

test('a report of the check is read as it is', () => {
  assert.deepEqual(readReport(file(JSON.stringify(report({ column: 3, standard: null } as object)))), report({}));
});

const notReports: Record<string, string | Uint8Array> = {
  'an empty file': '',
  'not JSON': '{',
  'a list': '[]',
  'no list of problems': '{"problems":{},"files":1}',
  'no count of files': '{"problems":[]}',
  'a problem without words': JSON.stringify({ problems: [{ ...problem, message: undefined }], files: 1 }),
  'a line that is no number': JSON.stringify({ problems: [{ ...problem, line: '1) [x](y' }], files: 1 }),
  'a line below zero': JSON.stringify({ problems: [{ ...problem, line: -1 }], files: 1 }),
  'a kind that we do not know': JSON.stringify({ problems: [{ ...problem, severity: '__proto__' }], files: 1 }),
  'very long words': JSON.stringify({ problems: [{ ...problem, help: 'x'.repeat(2_001) }], files: 1 }),
  'a very large file': `{"problems":[],"files":1${' '.repeat(2_000_000)}}`,
  'not UTF-8': Buffer.concat([Buffer.from('{"problems":[],"files":1,"a":"'), Buffer.from([0xe9]), Buffer.from('"}')]),
};
for (const [name, content] of Object.entries(notReports)) {
  test(`${name} is no report`, () => {
    assert.equal(readReport(file(content)), undefined);
  });
}

test('a link, a folder and a missing file are no report', () => {
  const target = file(JSON.stringify(report()));
  assert.ok(readReport(target));
  symlinkSync(target, join(place, 'link'));
  mkdirSync(join(place, 'folder'));
  assert.deepEqual(
    [readReport(join(place, 'link')), readReport(join(place, 'folder')), readReport(join(place, 'nothing'))],
    [undefined, undefined, undefined],
  );
});

test('words of strangers stay between backticks on one line, short and without hidden characters', () => {
  assert.equal(inCode('a `b` ``` c'), "`a 'b' ''' c`");
  assert.equal(inCode('one\r\n\r\n# two\u2028three'), '`one # two three`');
  assert.equal(inCode('a\u202Eb\u200Bc\u0000d\u{E0041}e'), '`a b c d e`');
  assert.equal(inCode('\n'), '`?`');
  assert.equal(inCode('پیسے 👩🏽'), '`پیسے 👩🏽`');
  assert.equal(inCode('x'.repeat(301)), `\`${'x'.repeat(300)}…\``);
});

test('without problems the comment says so, and what comes next', () => {
  const comment = makeComment(pull({}));
  assert.ok(comment.startsWith(commentMark));
  assert.match(comment, /Thank you/);
  assert.match(comment, /read 7 files\. It found no problems/);
  assert.match(comment, /a person will read your change/);
});

test('each problem stands in the comment with a link to its line and with what to do, errors first', () => {
  const comment = makeComment(pull({ report: report({ severity: 'warning', message: 'Old.', line: 2 }, {}), isGreen: false }));
  assert.match(comment, /found 1 error and 1 warning\. Please mend the errors/);
  const lines = comment.split('\n').filter((line) => line.startsWith('- '));
  assert.deepEqual(lines, [
    '- Error in [`content/en/guides/money.mdx`, line 14](https://github.com/our-group/our-site/blob/abc/content/en/guides/money.mdx#L14)<br>`Curly brackets { } are not allowed.`<br>What to do: `To show a bracket, write \\{.`',
    '- Warning in [`content/en/guides/money.mdx`, line 2](https://github.com/our-group/our-site/blob/abc/content/en/guides/money.mdx#L2)<br>`Old.`<br>What to do: `To show a bracket, write \\{.`',
  ]);
});

const attacks = [
  '@everyone',
  '[win](https://evil.example)',
  '![](https://evil.example/x.png)',
  '<img src=x>',
  '`@all` https://evil.example',
  '``\n\n# Merged\n\n@all',
  '-->',
  '\\`@all',
];
for (const attack of attacks) {
  test(`${JSON.stringify(attack)} in a report stays plain words in the comment`, () => {
    const comment = makeComment(pull({ report: report({ file: `content/${attack}`, message: attack, help: attack }) }));
    // What is left when the code is taken out is only ours.
    const ours = comment.replace(/`[^`\n]*`/g, 'CODE');
    assert.ok(ours.includes('- Error in CODE, line 14<br>CODE<br>What to do: CODE'), ours);
    assert.doesNotMatch(ours, /@|evil|img|Merged|`/);
  });
}

test('a Markdown parser finds no heading, picture, HTML or link in a comment full of attacks, but our own', () => {
  const problems = attacks.flatMap((attack) => [{ file: attack }, { message: attack }, { help: attack }]);
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(makeComment(pull({ report: report(...problems), isGreen: false })));
  const found = new Set<string>();
  const visit = (node: { type: string; url?: string; value?: string; children?: unknown[] }): void => {
    if (node.type === 'html') found.add(`html ${node.value}`);
    else if (node.type === 'link') found.add(`link ${new URL(node.url!).pathname.split('/').slice(0, 5).join('/')}`);
    else found.add(node.type);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(tree as Parameters<typeof visit>[0]);
  const expected = [
    `html ${commentMark}`,
    'html <br>',
    'inlineCode',
    'link /our-group/our-site/blob/abc',
    'list',
    'listItem',
    'paragraph',
    'root',
    'strong',
    'text',
  ];
  assert.deepEqual([...found].sort(), expected.sort());
});

test('only a plain path within content or locales becomes a link', () => {
  for (const path of ['../.github/workflows/check.yml', 'content/../x', 'content/a b.mdx', 'content/a)(b', 'README.md', 'content/.env', 'content//a'])
    assert.doesNotMatch(makeComment(pull({ report: report({ file: path }) })), /\]\([^)]*blob/, path);
  assert.match(makeComment(pull({ report: report({ file: 'locales/ur.json' }) })), /blob\/abc\/locales\/ur\.json/);
});

test('at most thirty problems are listed, and the comment says how many more there are', () => {
  const many = Array.from({ length: 42 }, () => ({}));
  const comment = makeComment(pull({ report: report(...many), isGreen: false }));
  assert.equal(comment.match(/^- Error/gm)?.length, 30);
  assert.match(comment, /^- and 12 more$/m);
});

test('a missing report, a red test and a change of the program are each said in words', () => {
  assert.match(makeComment(pull({ report: undefined, isGreen: false })), /could not check the words\. This need not be your fault/);
  assert.match(makeComment(pull({ isGreen: false })), /Another check did not end well/);
  assert.doesNotMatch(makeComment(pull({ isGreen: false })), /look at the new pages/);
  assert.match(makeComment(pull({ changesProgram: true })), /Somebody who looks after the program must read it/);
  assert.doesNotMatch(makeComment(pull({})), /program/);
});
