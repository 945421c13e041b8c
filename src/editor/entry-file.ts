import type { z } from 'zod';
import { organisationSchema } from '../schema/organisation.ts';
import { serviceSchema } from '../schema/service.ts';
import { originalKey } from './files.ts';
import { readYaml, writeYaml, type Values } from './keep-yaml.ts';
import { languageFields } from './make-fields.ts';

// Words that may be one line or a line for each language. A form always shows a line for each.
const wordsFields = languageFields([serviceSchema, organisationSchema] as readonly z.ZodObject[]);

/** A service or an organisation as the fields of a form. A line for every language stands under the first one. */
export const makeReadEntry =
  (first: string) =>
  (text: string): Values => ({
    ...(mapWords(readYaml(text), (words) => (typeof words === 'string' ? { [first]: words } : words)) as Values),
    [originalKey]: text,
  });

/** The text of a service or an organisation from the fields of a form. Words in the first language only are one line, as most people write them. */
export const makeWriteEntry =
  (first: string) =>
  ({ [originalKey]: original, ...values }: Values): string => {
    const before = typeof original === 'string' ? original : '';
    const asWritten = wordsIn(readYaml(before));
    const shorten = (words: unknown): unknown => {
      const own = withoutEmpty(words) as Values | undefined;
      return own && Object.keys(own).join() === first && !asWritten.has(JSON.stringify(own)) ? own[first] : own;
    };
    return writeYaml((withoutEmpty(mapWords(values, shorten)) ?? {}) as Values, before);
  };

function mapWords(value: unknown, change: (words: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapWords(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, wordsFields.has(name) ? change(part) : mapWords(part, change)]));
}

function wordsIn(values: Values): Set<string> {
  const found = new Set<string>();
  mapWords(values, (words) => found.add(JSON.stringify(words)));
  return found;
}

// A form hands on its empty fields too, and groups of nothing but those.
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value === '' || value === null ? undefined : value;
  const kept = Object.entries(value).flatMap(([name, part]) => {
    const own = withoutEmpty(part);
    return own === undefined ? [] : [[name, own] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
