import type { Fact } from '../schema/fact.ts';
import { numberedTag } from './messages.ts';
import { localeInfo, type Locale } from './table.ts';

/** Writes a day in full, such as 6 October 2026, as the locale writes it. */
export function formatDay(day: string, locale: Locale): string {
  return cached(`day ${locale}`, () => new Intl.DateTimeFormat(dayTag(locale), { dateStyle: 'long', timeZone: 'UTC' })).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Writes the value of a fact as the locale writes it: "£23,250", "12 months", "0300 061 0614". */
export function formatFact(fact: Fact, locale: Locale): string {
  const tag = numberedTag(locale);
  switch (fact.kind) {
    case 'money': {
      // As British letters write it in every language: some readers of "£23.250" would think of 23 pounds.
      const pounds = `en-GB-u-nu-${localeInfo(locale).digits}`;
      const fractionDigits = Number.isInteger(fact.value) ? 0 : 2;
      return `£${cached(`money ${pounds} ${fractionDigits}`, () => new Intl.NumberFormat(pounds, { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits })).format(fact.value)}`;
    }
    case 'duration':
      return cached(`duration ${tag} ${fact.unit}`, () => new Intl.NumberFormat(tag, { style: 'unit', unit: fact.unit, unitDisplay: 'long' })).format(
        fact.value,
      );
    case 'number':
      return cached(`number ${tag}`, () => new Intl.NumberFormat(tag)).format(fact.value);
    case 'date':
      return formatDay(fact.value, locale);
    case 'web':
      return shortAddress(fact.value);
    default:
      return fact.value;
  }
}

/** A web address as people say it: without https://, www. and the last slash. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

const dayTag = (locale: Locale): string => (locale === 'en' ? `en-GB-u-nu-${localeInfo(locale).digits}` : `${numberedTag(locale)}-ca-gregory`);

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function cached<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => Format): Format {
  let format = formats.get(key) as Format | undefined;
  if (!format) formats.set(key, (format = make()));
  return format;
}
