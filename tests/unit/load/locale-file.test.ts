import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkLocaleFile } from '../../../src/load/locale-file.ts';
import type { Messages } from '../../../src/locale/messages.ts';
import type { Locale } from '../../../src/locale/table.ts';
import { projectDir } from '../../support/project.ts';
import { writtenLocales } from '../../support/written-locales.ts';

const source = { home: 'Home', not: 'Not yet in {language}', count: '{count, plural, one {# guide} other {# guides}}' } as unknown as Messages;
const good = { home: 'گھر', not: 'ابھی {language}', count: '{count, plural, one {# x} other {# y}}' };

const check = (text: string, locale: Locale = 'ur'): string[] =>
  checkLocaleFile({ text, file: 'locales/ur.json', locale }, source).problems.map(
    ({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`,
  );
const json = (more: Record<string, unknown>): string => JSON.stringify({ ...good, ...more }, null, 2);

for (const locale of writtenLocales)
  test(`locales/${locale}.json has every word, every place and every form of counting`, () => {
    const read = (name: Locale): string => readFileSync(join(projectDir, 'locales', `${name}.json`), 'utf8');
    const english = checkLocaleFile({ text: read('en'), file: 'en.json', locale: 'en' }).messages;
    assert.deepEqual(checkLocaleFile({ text: read(locale), file: `${locale}.json`, locale }, english).problems, []);
  });

test('a good file gives its words without the notes for translators', () => {
  const text = JSON.stringify({ '@@locale': 'ur', ...good, '@home': { description: 'Link.' } });
  assert.deepEqual(checkLocaleFile({ text, file: 'a', locale: 'ur' }, source).messages, good);
  assert.deepEqual(check(`\uFEFF${text}`), []);
});

const broken: [what: string, text: string, expected: string[]][] = [
  ['a comma too many', '{\n  "home": "x",\n}\n', ['locale-file 3:1 The file is not whole here.']],
  ['a missing comma', '{\n  "home": "x"\n  "not": "y"\n}\n', ['locale-file 3:3 The file is not whole here.']],
  ['a quotation mark that is not closed', '{\n  "home": "x\n}\n', ['locale-file 2:13 The file is not whole here.']],
  ['an end that is missing', '{\n  "home": "x"', ['locale-file 2:14 The file is not whole here.']],
  ['a list', '["home"]', ['locale-file 1:1 The file does not hold a list of words.']],
  ['nothing', '', ['locale-file 1:1 The file is not whole here.']],
  ['a word that stands twice', json({}).replace('  "not"', '  "home": "x",\n  "not"'), ['locale-file 3:3 "home" stands here twice.']],
  ['a missing word', JSON.stringify({ home: 'x', not: '{language}' }), ['locale-word-missing 1:1 "count" is missing.']],
  ['an unknown word', json({ hoome: 'x' }), ['locale-word-unknown 5:3 "hoome" is not a word of the site.']],
  ['a name every object has', json({ constructor: 'x' }), ['locale-word-unknown 5:3 "constructor" is not a word of the site.']],
  ['a word that is empty', json({ home: ' ' }), ['locale-word-form 2:3 "home" has no words.']],
  ['a word that is a number', json({ home: 5 }), ['locale-word-form 2:3 "home" has no words.']],
  ['a word that is a group', json({ home: { html: '<b>' } }), ['locale-word-form 2:3 "home" has no words.']],
  ['a word that is far too long', json({ home: 'x'.repeat(501) }), ['locale-word-form 2:3 "home" is longer than 500 characters.']],
  [
    'a place with another name',
    json({ not: 'ابھی {lang}' }),
    ['locale-word-form 3:3 "not": {language} is missing.', 'locale-word-form 3:3 "not": {lang} is not in the English words.'],
  ],
  [
    'a bracket that is not closed',
    json({ not: 'ابھی {language' }),
    ['locale-word-form 3:3 "not": a bracket { } is not closed, or what stands in it is not known.'],
  ],
  [
    'a missing form of counting',
    json({ count: '{count, plural, other {# y}}' }),
    ['locale-word-form 4:3 "count": the forms for counting are not all there: one.'],
  ],
  [
    'a hidden character as its number',
    json({}).replace('"گھر"', '"a\\u202Eb"'),
    ['locale-word-form 2:3 "home": There is a character here that cannot be seen: U+202E.'],
  ],
];
for (const [what, text, expected] of broken) test(`found with its line: ${what}`, () => assert.deepEqual(check(text), expected));

test('Arabic needs six forms of counting and Polish four', () => {
  const count = '{count, plural, one {# x} other {# y}}';
  assert.match(check(json({ count }), 'ar')[0]!, /zero, two, few, many\.$/);
  assert.match(check(json({ count }), 'pl')[0]!, /few, many\.$/);
  assert.deepEqual(check(json({ count: '{count, plural, one {# a} few {# b} many {# c} other {# d}}' }), 'pl'), []);
});

test('__proto__ in a file changes nothing', () => {
  const { messages } = checkLocaleFile({ text: `{"__proto__": {"home": "x"}, ${json({}).slice(1)}`, file: 'a', locale: 'ur' }, source);
  assert.equal(messages === undefined || Object.getPrototypeOf(messages) === Object.prototype, true);
  assert.equal(({} as Record<string, unknown>)['home'], undefined);
});
