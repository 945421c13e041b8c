import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolate } from '../../../src/components/isolate.ts';
import { localeInfo, type Locale } from '../../../src/locale/table.ts';

/** The text with each part that was set apart between marks: «English» and ‹digits›. */
function parts(text: string, locale: Locale): string {
  return isolate(text, localeInfo(locale))
    .text.replace(/<bdi lang="en" dir="ltr">(.*?)<\/bdi>/g, '«$1»')
    .replace(/<bdi dir="ltr">(.*?)<\/bdi>/g, '‹$1›')
    .replace(/<span lang="en">(.*?)<\/span>/g, '«$1»');
}

const cases: [what: string, text: string, ur: string, bn: string][] = [
  ['a phone number in groups', 'ا 0300 061 0614 ا', 'ا ‹0300 061 0614› ا', 'ا 0300 061 0614 ا'],
  ['a phone number with country code and brackets', 'ا +44 (0) 300-061 ا', 'ا ‹+44 (0) 300-061› ا', 'ا +44 (0) 300-061 ا'],
  ['a price', 'ا £23,250 ا', 'ا £23,250 ا', 'ا £23,250 ا'],
  ['a postcode', 'ا SW1A 1AA ا', 'ا «SW1A 1AA» ا', 'ا «SW1A 1AA» ا'],
  ['a name and a number', 'ا NHS 111 ا', 'ا «NHS» 111 ا', 'ا «NHS» 111 ا'],
  ['an email address', 'ا hello@example.org ا', 'ا «hello@example.org» ا', 'ا «hello@example.org» ا'],
  ['a name of two words', 'ا Carers UK ا', 'ا «Carers UK» ا', 'ا «Carers UK» ا'],
  ['a name before the end of a sentence', 'ا NHS.', 'ا «NHS».', 'ا «NHS».'],
  ['a name with a sign', 'ا AT&T ا', 'ا «AT&amp;T» ا', 'ا «AT&amp;T» ا'],
  ['one number alone', 'ا 12 ا', 'ا 12 ا', 'ا 12 ا'],
  ['no foreign words', 'پیسے۔', 'پیسے۔', 'پیسے۔'],
];
for (const [what, text, ur, bn] of cases) {
  test(`${what} is set apart in Urdu and Arabic`, () => assert.deepEqual([parts(text, 'ur'), parts(text, 'ar')], [ur, ur]));
  test(`${what}: in Bengali only names are marked as English`, () => assert.equal(parts(text, 'bn'), bn));
}

const lines: [text: string, words: string][] = [
  ['您可以申请直接付款。', '您|可以|申请|直接|付款。'],
  ['最初6个月内', '|最初6个月内'],
  ['2014年照顾法', '|2014年照顾法'],
  ['每周35小时', '|每周|35小时'],
  ['《平等法》<', '《|平等法》&lt;'],
];
for (const [text, words] of lines)
  test(`a line of "${text}" ends between words, not in front of a sign or a unit`, () =>
    assert.equal(isolate(text, localeInfo('zh-Hans')).text.replaceAll('<wbr>', '|'), words));

test('text in Latin letters is left as it is, and everything is escaped', () => {
  assert.equal(isolate('NHS 0300 061 <b> & "x"', localeInfo('so')).text, 'NHS 0300 061 &lt;b&gt; &amp; &quot;x&quot;');
  assert.equal(isolate('<b> گھر & NHS<i>', localeInfo('ur')).text.replace(/<\/?bdi[^>]*>/g, ''), '&lt;b&gt; گھر &amp; NHS&lt;i&gt;');
});

test('a very long text is done at once', () => {
  for (const text of ['a '.repeat(20_000), '1 '.repeat(20_000), "a'".repeat(20_000), '1-('.repeat(20_000)])
    assert.ok(isolate(text, localeInfo('ur')).text.length > 0);
});
