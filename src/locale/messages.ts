import { IntlMessageFormat } from 'intl-messageformat';
import type source from '../../locales/en.json';
import { localeInfo, type Locale } from './table.ts';

/** The name of an interface word. Keys that start with @ are notes for translators. */
export type MessageKey = Exclude<keyof typeof source, `@${string}`>;
export type Messages = Record<MessageKey, string>;
export type Values = Record<string, string | number>;

/** Gives the interface word for a key, with its places filled in. Plain text: escape it where it lands. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** Makes the translator of one locale. */
export function makeTranslate(locale: Locale, messages: Messages): Translate {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  const tag = numberedTag(locale);
  return (key, values) => {
    const message = messages[key];
    if (!message.includes('{')) return message;
    let format = compiled.get(key);
    if (!format) compiled.set(key, (format = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true })));
    return String(format.format(values));
  };
}

/** The locale with the digits that our table gives it, such as ar-u-nu-latn. */
export function numberedTag(locale: Locale): string {
  return `${locale}-u-nu-${localeInfo(locale).digits}`;
}

/** The forms of a counting message for the browser: one text for each plural category, with {count} left in. */
export function pluralForms(translate: Translate, key: MessageKey, locale: Locale, values: Values = {}): Record<string, string> {
  const rules = new Intl.PluralRules(locale);
  const forms: Record<string, string> = { zero: translate(key, { ...values, count: 0 }) };
  for (const count of [1, 2, ...Array.from({ length: 200 }, (_, index) => index + 3), 1_000_000]) {
    const category = rules.select(count);
    forms[category] ??= translate(key, { ...values, count }).replace(new Intl.NumberFormat(numberedTag(locale)).format(count), '{count}');
  }
  return forms;
}
