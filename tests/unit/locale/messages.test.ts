import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeTranslate, pluralForms, type MessageKey, type Messages } from '../../../src/locale/messages.ts';
import { isLocale, knownLocales, localeInfo } from '../../../src/locale/table.ts';
import { messagesOf } from '../../support/page-context.ts';
import { writtenLocales } from '../../support/written-locales.ts';

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

for (const locale of writtenLocales)
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

test('a locale is a language with a name, spelt as the standard spells it, not what every object has', () => {
  const tags = ['en', 'ur', 'zh-Hans', 'sw', 'EN', 'zh-hans', 'en_GB', 'xx', '', 'old', 'pictures', 'constructor', '__proto__', 'toString'];
  assert.deepEqual(tags.filter(isLocale), ['en', 'ur', 'zh-Hans', 'sw']);
});

test('a language that we did not write down is known from CLDR and its script', () => {
  const { ownName, englishName, dir, script, font, digits, sentenceEnd, voices } = localeInfo('sw');
  assert.deepEqual(
    [ownName, englishName, dir, script, font, digits, sentenceEnd, voices],
    ['Kiswahili', 'Swahili', 'ltr', 'Latn', 'latin', 'latn', '.', ['sw-TZ', 'sw']],
  );
});

test('the languages that are written from right to left', () => {
  assert.deepEqual(
    knownLocales.filter((locale) => localeInfo(locale).dir === 'rtl'),
    ['ur', 'pa-Arab', 'ar', 'ckb', 'fa', 'fa-AF', 'ps', 'yi'],
  );
});
