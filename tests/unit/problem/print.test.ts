import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printProblems, summary } from '../../../src/problem/print.ts';
import { hasError, sortProblems, type Problem } from '../../../src/problem/problem.ts';
import { quote, showCharacter } from '../../../src/problem/quote.ts';
import { suggest } from '../../../src/problem/suggest.ts';

const problem = (more: Partial<Problem> = {}): Problem => ({
  rule: 'no-html',
  severity: 'error',
  file: 'content/en/a.mdx',
  line: 2,
  column: 3,
  message: 'This is HTML.',
  help: 'Use Markdown.',
  ...more,
});

test('as text: one line with place, kind and rule, then how to mend it, then a count', () => {
  assert.equal(
    printProblems([problem({ line: 9 }), problem({ severity: 'warning', rule: 'guide-in-date', line: 1 })], 5),
    'content/en/a.mdx:1:3 warning guide-in-date This is HTML.\n    Use Markdown.\ncontent/en/a.mdx:9:3 error no-html This is HTML.\n    Use Markdown.\n1 error and 1 warning in 1 file.',
  );
});

test('as JSON: the fields that other programs rely on, with the id of the standard', () => {
  assert.deepEqual(JSON.parse(printProblems([problem(), problem({ rule: 'guide-in-date', line: 1, severity: 'warning' })], 5, { format: 'json' })), {
    problems: [
      {
        file: 'content/en/a.mdx',
        line: 1,
        column: 3,
        severity: 'warning',
        rule: 'guide-in-date',
        standard: 'T12',
        message: 'This is HTML.',
        help: 'Use Markdown.',
      },
      {
        file: 'content/en/a.mdx',
        line: 2,
        column: 3,
        severity: 'error',
        rule: 'no-html',
        standard: null,
        message: 'This is HTML.',
        help: 'Use Markdown.',
      },
    ],
    files: 5,
  });
  assert.deepEqual(JSON.parse(printProblems([], 0, { format: 'json' })), { problems: [], files: 0 });
});

test('for GitHub: what a writer typed cannot start a command or leave its place', () => {
  const printed = printProblems([problem({ file: 'content/a,b:c.mdx', message: '100% of it\n::error::x\r', severity: 'info' })], 1, {
    format: 'github',
  });
  assert.equal(printed, '::notice file=content/a%2Cb%3Ac.mdx,line=2,col=3,title=no-html::100%25 of it%0A::error::x%0D Use Markdown.');
  assert.equal(printProblems([], 1, { format: 'github' }), '');
});

test('of many warnings only the number is printed where that is asked for, and errors always stand there', () => {
  const warning = problem({ severity: 'warning' });
  const printed = printProblems([warning, warning, problem({ line: 9 })], 1, { mostWarnings: 1 });
  assert.equal(
    printed,
    'content/en/a.mdx:9:3 error no-html This is HTML.\n    Use Markdown.\n1 error and 2 warnings in 1 file. "npm run check" shows the warnings.',
  );
});

test('what is for information is printed only when it is asked for, and silenced messages are counted', () => {
  const info = problem({ severity: 'info' });
  assert.equal(
    printProblems([info], 2, { silenced: 3 }),
    'No problems that a machine can find, in 2 files. 1 for information. 3 messages silenced. "npm run check -- --info" shows what is for information.',
  );
  assert.match(printProblems([info], 2, { withInfo: true }), /^content\/en\/a\.mdx:2:3 info no-html /);
});

test('the count is in words', () => {
  assert.equal(summary([], 1), 'No problems that a machine can find, in 1 file.');
  assert.equal(summary([problem(), problem(), problem({ file: 'b' })], 9), '3 errors in 2 files.');
  assert.equal(summary([problem({ severity: 'info' })], 9), 'No problems that a machine can find, in 9 files. 1 for information.');
});

test('problems are sorted by file, line, column and rule, and the given list stays as it is', () => {
  const given = [
    problem({ file: 'd.mdx' }),
    problem({ line: 10 }),
    problem({ line: 9, column: 5 }),
    problem({ line: 9, column: 1, rule: 'whole-tag' }),
    problem({ line: 9, column: 1 }),
  ];
  const before = [...given];
  assert.deepEqual(sortProblems(given), [given[4], given[3], given[2], given[1], given[0]]);
  assert.deepEqual(given, before);
});

test('a warning stops the site only when it is asked to be strict', () => {
  assert.deepEqual(
    [hasError([problem()]), hasError([problem({ severity: 'warning' })]), hasError([problem({ severity: 'warning' })], true)],
    [true, false, true],
  );
  assert.equal(hasError([problem({ severity: 'info' })], true), false);
});

test('quoted text shows its hidden characters and is at most 40 characters long', () => {
  assert.equal(quote('a\u202Eb\u001B[31m\n\u200B\u{E0041}'), '"aU+202EbU+001B[31mU+000AU+200BU+E0041"');
  assert.equal(quote('پیسے 👩🏽'), '"پیسے 👩🏽"');
  assert.equal(quote('x'.repeat(41)), `"${'x'.repeat(40)}…"`);
  assert.equal(quote('👋'.repeat(41)), `"${'👋'.repeat(40)}…"`);
  assert.equal(showCharacter('\u0007'), 'U+0007');
});

test('a near miss gets the right name, anything else the list', () => {
  assert.equal(suggest('titel', ['title', 'topic']), 'Did you mean "title"?');
  assert.equal(suggest('TITLE', ['title']), 'Did you mean "title"?');
  assert.equal(suggest('zzzzzzz', ['title', 'topic']), 'Use one of these: title, topic.');
  assert.match(
    suggest(
      'zzzzzzz',
      Array.from({ length: 13 }, (_, index) => `name-${index}`),
    ),
    /name-0, .*, name-11 …\.$/,
  );
  assert.equal(suggest('a', []), 'Delete it.');
});
