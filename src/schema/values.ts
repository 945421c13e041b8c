import { z } from 'zod';
import { isLocale } from '../locale/table.ts';

/** A name in an address or a list: small letters, digits and single hyphens, at most 80. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idWords = 'small letters a to z, digits and hyphens, such as direct-payments';
export const id = z.string().max(80).regex(idPattern, idWords);

/** What somebody typed as a name in an address: "My new Guide" → my-new-guide. Empty when nothing of it can stand there. */
export const nameFrom = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

/** One line of text for people. A spreadsheet would run what starts with one of the four signs. */
export const line = z
  .string()
  .min(1, 'some words')
  .max(300, 'at most 300 characters')
  .regex(/^[^\n\r]*$/, 'one line')
  .regex(/^(?!\s+$)/, 'some words')
  .regex(/^(?!\s*[=+@-])/, 'words that start with a letter or a digit, not with = + - or @');

/** A calendar day written 2026-11-22. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: ({ input }) => turnedRound(String(input)) ?? 'a date such as 2026-11-22' })
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text), 'a day that exists, such as 2026-11-22')
  .meta({ input: 'date' });

/** 31/12/2026 or 31.12.2026, as people write it in Britain, the way it is needed here. */
function turnedRound(text: string): string | undefined {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (!date || !month || !year || Number(month) > 12 || Number(date) > 31) return undefined;
  return `the year first: ${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** A web address that starts with https:// or http://. */
export const webAddress = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[a-z0-9.-]+(?:[/?#][^\s<>"]*)?$/i, 'a web address that starts with https://');

export const email = z.string().regex(/^[^\s@<>"?&]+@[a-z0-9.-]+\.[a-z]{2,}$/i, 'an email address such as hello@example.org');

/** The tag of a language. */
export const localeTag = z.string().refine(isLocale, 'the tag of a language, such as en or ur');

/** Words for people: the same in every language, or one line for each. */
export const localText = z.union([line, z.partialRecord(localeTag, line)]).meta({ input: 'languages' });
export type LocalText = z.output<typeof localText>;

/** The words of one locale, or of the first locale that has some. */
export function inLocale(text: LocalText, locale: string, fallbacks: readonly string[]): string {
  if (typeof text === 'string') return text;
  const words: Partial<Record<string, string>> = text;
  return [locale, ...fallbacks].map((tag) => words[tag]).find((found) => found !== undefined) ?? Object.values(text)[0] ?? '';
}
