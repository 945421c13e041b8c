import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay, formatFact } from '../../../src/locale/format.ts';
import { localeInfo, type Locale } from '../../../src/locale/table.ts';
import type { Fact } from '../../../src/schema/fact.ts';
import { writtenLocales } from '../../support/written-locales.ts';

const passport = { source: 'x', seen: '2026-11-22', checkBy: '2027-11-22' };
const money = (value: number): Fact => ({ kind: 'money', value, ...passport });
const months: Fact = { kind: 'duration', value: 12, unit: 'month', ...passport };

// time, day
const written: Record<Locale, [string, string]> = {
  en: ['12 months', '6 October 2026'],
  ur: ['12 مہینے', '6 اکتوبر، 2026'],
  bn: ['12 মাস', '6 অক্টোবর, 2026'],
  so: ['12 bilood', 'Oktoobar 6, 2026'],
  pa: ['12 ਮਹੀਨੇ', '6 ਅਕਤੂਬਰ 2026'],
  gu: ['12 મહિના', '6 ઑક્ટોબર, 2026'],
  ar: ['12 شهرًا', '6 أكتوبر 2026'],
  ro: ['12 luni', '6 octombrie 2026'],
  'zh-Hans': ['12个月', '2026年10月6日'],
  pl: ['12 miesięcy', '6 października 2026'],
};
for (const locale of writtenLocales)
  test(`times and days are written as in ${localeInfo(locale).englishName}, with the digits 0 to 9`, () => {
    const found = [formatFact(months, locale), formatDay('2026-10-06', locale)];
    // Spaces that do not break count as spaces, and direction marks are not seen.
    assert.deepEqual(
      found.map((text) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u200E\u200F\u061C]/g, '')),
      written[locale],
    );
    assert.match(found.join(''), /^[^٠-٩۰-۹০-৯੦-੯૦-૯]*$/);
  });

test('an amount is written in every language as British letters write it', () => {
  for (const locale of writtenLocales) {
    assert.equal(formatFact(money(23250), locale), '£23,250');
    assert.equal(formatFact(money(1234567.5), locale), '£1,234,567.50');
  }
});

test('phone numbers and emails are the same in every language; a web address is shown without its start', () => {
  for (const locale of writtenLocales) {
    assert.equal(formatFact({ kind: 'phone', value: '0300 061 0614', ...passport }, locale), '0300 061 0614');
    assert.equal(formatFact({ kind: 'email', value: 'a@example.org', ...passport }, locale), 'a@example.org');
    assert.equal(formatFact({ kind: 'web', value: 'https://www.gov.uk/care/', ...passport }, locale), 'gov.uk/care');
  }
});

test('a day is the same in every time zone', () => {
  const before = process.env['TZ'];
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env['TZ'] = zone;
    assert.equal(formatDay('2026-01-01', 'en'), '1 January 2026');
  }
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});
