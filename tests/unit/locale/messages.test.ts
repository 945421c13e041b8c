import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeTranslate, pluralForms, type MessageKey, type Messages } from '../../../src/locale/messages.ts';
import { isLocale, knownLocales, localeInfo } from '../../../src/locale/table.ts';
import { messagesOf } from '../../support/page-context.ts';

const one = (text: string): Messages => ({ home: text }) as unknown as Messages;
const key: MessageKey = 'home';

test('places in a message are filled in, and a message without places stays as it is', () => {
  assert.equal(makeTranslate('en', one('Not yet in {language}'))(key, { language: 'Urdu' }), 'Not yet in Urdu');
  assert.equal(makeTranslate('en', one("It's <b>here</b>"))(key), "It's <b>here</b>");
  assert.equal(makeTranslate('en', one('<b>{x}</b>'))(key, { x: '<i>' }), '<b><i></b>');
});

test('each of the six forms of Arabic is used for its numbers, with the digits 0 to 9', () => {
  const t = makeTranslate('ar', one('{count, plural, zero {Z} one {O} two {T} few {F #} many {M #} other {X #}}'));
  assert.deepEqual(
    [0, 1, 2, 3, 10, 11, 99, 100, 102, 1103].map((count) => t(key, { count })),
    ['Z', 'O', 'T', 'F 3', 'F 10', 'M 11', 'M 99', 'X 100', 'X 102', 'F 1,103'],
  );
});

test('each form of Polish is used for its numbers', () => {
  const t = makeTranslate('pl', one('{count, plural, one {# strona} few {# strony} many {# stron} other {# strony}}'));
  assert.deepEqual(
    [1, 2, 5, 12, 22, 25].map((count) => t(key, { count })),
    ['1 strona', '2 strony', '5 stron', '12 stron', '22 strony', '25 stron'],
  );
});

for (const locale of knownLocales)
  test(`the browser gets every form of counting that ${localeInfo(locale).englishName} has`, () => {
    const forms = pluralForms(makeTranslate(locale, messagesOf(locale)), 'topic.guides', locale);
    const rules = new Intl.PluralRules(locale);
    for (const count of [0, 1, 2, 3, 5, 10, 11, 21, 22, 100, 101, 103, 1000]) assert.ok(forms[rules.select(count)], `${count}`);
    for (const category of rules.resolvedOptions().pluralCategories) {
      const count = [0, 1, 2, 3, 5, 11, 100].find((number) => rules.select(number) === category);
      if (count === undefined) continue;
      const whole = makeTranslate(locale, messagesOf(locale))('topic.guides', { count });
      assert.equal(forms[category]!.replace('{count}', String(count)), whole, category);
    }
  });

test('a value in a message stays in the forms for the browser', () => {
  const t = makeTranslate('en', one('{count, plural, one {# page for {query}} other {# pages for {query}}}'));
  assert.deepEqual(pluralForms(t, key, 'en', { query: '{query}' }), {
    zero: '0 pages for {query}',
    one: '{count} page for {query}',
    other: '{count} pages for {query}',
  });
});

test('only our own locales are known, not what every object has', () => {
  assert.deepEqual(['en', 'ur', 'EN', 'xx', '', 'constructor', '__proto__', 'toString'].filter(isLocale), ['en', 'ur']);
});

test('right-to-left is right for Urdu and Arabic, left-to-right for the others', () => {
  assert.deepEqual(
    knownLocales.filter((locale) => localeInfo(locale).dir === 'rtl'),
    ['ur', 'ar'],
  );
});
