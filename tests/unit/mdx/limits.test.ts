import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLimits } from '../../../src/mdx/limits.ts';
import { problemsOfBody, rulesIn } from '../../support/guide.ts';

const found = (text: string): string[] => checkLimits(text, 'a.mdx').map(({ rule, line, column }) => `${rule} ${line}:${column}`);

const allowed: [what: string, text: string][] = [
  ['direction marks (LRM, RLM, ALM)', 'NHS\u200E \u200Fپیسے\u061C 12'],
  ['joiners and non-joiners of Persian and Bengali', 'می‌خواهم ক্‍ষ'],
  ['an emoji of several people', '👩🏽‍🤝‍👨🏿'],
  ['the flag of England, made of tag characters', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ['isolates that end where they started', 'پڑھیں \u2066NHS\u2069 اور \u2068گھر \u2067NHS\u2069\u2069'],
  ['isolates around bold words', 'پڑھیں \u2066**NHS**\u2069 اب'],
  ['four marks on a letter', 'a\u0301\u0302\u0303\u0304'],
  ['vowel signs of Urdu', 'مُحَمَّدٌ'],
  ['a tab, a no-break space and a narrow one', 'a\tb\u00A0c\u202Fd'],
  ['words that only begin like code', 'Important news\n\nimporting goods\n\nexported\n\nimport-tax rules\n\nExport papers'],
  ['"import" inside a paragraph', 'Goods that you\nimport from home.\nexport them'],
  ['20 levels', `${'> '.repeat(20)}deep`],
  ['the longest line', 'x'.repeat(5_000)],
  ['a very long word in Urdu', 'ا'.repeat(4_000)],
];
for (const [what, text] of allowed) {
  test(`allowed: ${what}`, () => {
    assert.deepEqual(found(text), []);
    if (!text.startsWith('>')) assert.deepEqual(problemsOfBody(text), []);
  });
}

const refused: [what: string, text: string, expected: string[]][] = [
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e].map(
    (code) => [`bidi override U+${code.toString(16)}`, `ab${String.fromCharCode(code)}cd`, ['visible-characters 1:3']] as [string, string, string[]],
  ),
  ['an isolate that never ends', 'a\n\nb \u2066c', ['visible-characters 3:3']],
  ['an isolate that ends in the next paragraph', 'a \u2067b\n\nc\u2069', ['visible-characters 1:3', 'visible-characters 3:2']],
  ['the end of an isolate that never started', 'a\u2069b', ['visible-characters 1:2']],
  ...[
    '\u200B',
    '\u2060',
    '\u00AD',
    '\u115F',
    '\u3164',
    '\uFFA0',
    '\uFFF9',
    '\uFFFE',
    '\uFDD0',
    '\u0000',
    '\u0007',
    '\u001B',
    '\u0085',
    '\u009F',
    '\uE000',
    '\u2028',
    '\u180E',
    '\uD800',
  ].map(
    (character) =>
      [`the hidden character U+${character.charCodeAt(0).toString(16)}`, `ab${character}`, ['visible-characters 1:3']] as [string, string, string[]],
  ),
  ['a byte order mark in the middle', 'a\uFEFFb', ['visible-characters 1:2']],
  ['a tag character outside a flag', 'a\u{E0041}', ['visible-characters 1:2']],
  ['a flag that never ends', '🏴\u{E0067}\u{E0062}', ['visible-characters 1:3', 'visible-characters 1:5']],
  ['five marks on a letter', 'a\u0301\u0302\u0303\u0304\u0305', ['visible-characters 1:2']],
  ['"import" at the start', 'import x from "y"', ['no-code 1:1']],
  ['"export" after an empty line', 'a\n\nexport const a = 1', ['no-code 3:1']],
  ['"import" right before a bracket or a comment', 'import{a}from"b"\n\nimport/**/a', ['no-code 1:1', 'no-code 3:1']],
  ['"import" alone', 'import', ['no-code 1:1']],
  ['"import" in a quote, a list, a numbered list', '> import a\n\n- export a\n\n1. import a', ['no-code 1:3', 'no-code 3:3', 'no-code 5:4']],
  ['"import" after a tab or spaces', '\timport a\n\n   export a', ['no-code 1:2', 'no-code 3:4']],
  [
    '"import" after a heading, a line, a tag or a table',
    '# a\nimport a\n---\nimport a\n<Idea>\nimport a\n| a |\nimport a',
    ['no-code 2:1', 'no-code 4:1', 'no-code 6:1', 'no-code 8:1'],
  ],
  ['"import" after an old Mac line end', 'a\r\rimport a', ['no-code 3:1']],
  ['a line that is too long', `a\n${'x'.repeat(5_001)}`, ['file-not-too-big 2:1']],
  ['a file that is too big', `${'پیسے '.repeat(100)}\n`.repeat(120), ['file-not-too-big 1:1']],
  ['21 levels of quotes', `a\n${'>'.repeat(21)}a`, ['not-too-deep 2:1']],
  ['21 levels of lists', `${'- '.repeat(21)}a`, ['not-too-deep 1:1']],
  ['21 levels of spaces', `${' '.repeat(84)}a`, ['not-too-deep 1:1']],
  ...[...'*_[]()<>`~|!{}'].map(
    (mark) =>
      [
        `3,001 of the sign ${mark}`,
        `a ${mark} `
          .repeat(1_000)
          .concat('\n')
          .repeat(4)
          .slice(0, 12_004 + 4),
        ['not-too-deep 1:1'],
      ] as [string, string, string[]],
  ),
];
for (const [what, text, expected] of refused) test(`refused: ${what}`, () => assert.deepEqual(found(text), expected));

test('a hidden character is reported once, at its own column', () => {
  assert.deepEqual(
    problemsOfBody('One.\n\nAsk \u202Ereh.').map(({ line, column }) => [line, column]),
    [[3, 5]],
  );
});

test('a hidden character written as an entity is found too', () => {
  for (const entity of ['&#x202E;', '&#8238;', '&#8203;', '&shy;', '&ZeroWidthSpace;'])
    assert.deepEqual(rulesIn(`Ask ${entity} me.`), ['visible-characters']);
});

test('isolates written as entities must end in their own paragraph too', () => {
  assert.deepEqual(rulesIn('Ask &#x2066;NHS&#x2069; or **&#x2067;b** c&#x2069;.'), []);
  assert.deepEqual(rulesIn('Ask &#x2066;NHS.\n\nWords&#x2069;.'), ['visible-characters']);
  assert.deepEqual(rulesIn('<Idea picture="a">Ask &#x2068;NHS.</Idea>'), ['visible-characters']);
});

test('what stands in a file with a line of code is still read, so that all faults are found in one run', () => {
  assert.deepEqual(rulesIn('import x from "y"\n\n<b>Words</b>\n\n![a](b)'), ['no-code', 'no-html', 'no-markdown-picture']);
});
