import type { Field } from '@sveltia/cms';
import type { z } from 'zod';
import { localeInfo, type Locale } from '../locale/table.ts';
import { idPattern } from '../schema/values.ts';
import type { Choices } from './editor-data.ts';

/** The fields of a form for a group of settings: names, help and choices come from its schema. */
export function makeFields(schema: z.ZodObject, choices: Choices, locales: readonly Locale[] = []): Field[] {
  return Object.entries(schema.shape).flatMap(([name, part]) =>
    isWrittenByCommand(part as z.ZodType) ? [] : [makeField(name, part as z.ZodType, choices, locales)],
  );
}

/** A field for the id of an entry in a list. */
export const idField: Field = {
  name: 'id',
  label: 'Id',
  widget: 'string',
  hint: 'Its name in the files: small letters a to z, digits and hyphens. It is the same in every language.',
  pattern: [idPattern.source, 'Use small letters a to z, digits and hyphens, such as direct-payments.'],
  i18n: true,
};

/** The kind of field that picture-field.ts adds to the program. */
export const pictureWidget = 'plainleaf-picture';

/** A field that chooses a picture by looking at it. */
export const choosePictureField = (name: string): Field => ({ name, label: labelOf(name), widget: pictureWidget }) as Field;

/** A field that chooses one or more entries of a list. */
export function chooseField(name: string, from: { id: string; words: string }[], more: { multiple?: boolean } = {}): Field {
  // The program takes no list without an entry.
  if (from.length === 0) return { name, label: labelOf(name), widget: 'string' };
  return {
    name,
    label: labelOf(name),
    widget: 'select',
    options: from.map(({ id, words }) => ({ label: words === '' ? id : `${id}: ${words}`, value: id })),
    ...more,
  };
}

/** "checkBy" becomes "Check by". */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words[0]!.toUpperCase() + words.slice(1);
}

interface Meta {
  description?: string;
  /** The list that its value is chosen from. */
  list?: keyof Choices;
  /** Of a fact: only this kind may be chosen. */
  kind?: string;
  /** None: a command writes it, and no form shows it. Languages: a line for each language. */
  input?: 'date' | 'none' | 'languages';
  /** Translations have the same value as the text they are made from. */
  everywhere?: boolean;
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
  element?: z.ZodType;
  entries?: Record<string, string>;
  defaultValue?: unknown;
}

function makeField(name: string, schema: z.ZodType, choices: Choices, locales: readonly Locale[]): Field {
  const { inner, isNeeded, start, meta } = unwrap(schema);
  const { description, everywhere = false } = meta;
  const common = {
    name,
    label: labelOf(name),
    ...(description === undefined ? {} : { hint: description }),
    required: isNeeded,
    i18n: everywhere ? 'duplicate' : true,
  } as const;
  const { type, entries, element } = definitionOf(inner);
  const isList = type === 'array';
  if (meta.list === 'pictures') return { ...common, ...choosePictureField(name) };
  if (meta.list) {
    const listed = choices[meta.list].filter(({ kind }) => meta.kind === undefined || kind === meta.kind);
    return { ...common, ...chooseField(name, listed, isList ? { multiple: true } : {}) } as Field;
  }
  if (meta.input === 'date') return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (meta.input === 'languages') return { ...common, widget: 'object', collapsed: false, fields: linesFor(locales) };
  const group = isList ? element! : inner;
  if (definitionOf(group).type === 'object')
    return { ...common, widget: isList ? 'list' : 'object', collapsed: true, fields: makeFields(group as z.ZodObject, choices, locales) };
  if (isList) return { ...common, widget: 'list' };
  if (type === 'enum')
    return { ...common, widget: 'select', options: Object.values(entries!), ...(typeof start === 'string' ? { default: start } : {}) };
  if (type === 'boolean') return { ...common, widget: 'boolean' };
  if (type === 'number') return { ...common, widget: 'number', value_type: 'float' };
  return { ...common, widget: 'string' };
}

// The words of one thing in every language stand in one file: a line for each, under the name of its language.
const linesFor = (locales: readonly Locale[]): Field[] =>
  locales.map((locale) => ({ name: locale, label: localeInfo(locale).englishName, widget: 'string', required: false, i18n: true }));

/** The names of settings that are words in every language, in some schemas and their parts. */
export function languageFields(schemas: readonly z.ZodObject[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const schema of schemas)
    for (const [name, part] of Object.entries(schema.shape)) {
      const { inner, meta } = unwrap(part as z.ZodType);
      const { type, element } = definitionOf(inner);
      const group = type === 'array' ? element! : inner;
      if (meta.input === 'languages') found.add(name);
      else if (definitionOf(group).type === 'object') languageFields([group as z.ZodObject]).forEach((one) => found.add(one));
    }
  return found;
}

/** True for a setting that no form shows. */
export const isWrittenByCommand = (schema: z.ZodType): boolean => unwrap(schema).meta.input === 'none';

const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { def: Definition }).def;

/** Takes a schema out of its wrappers. Where several shapes may stand, a form shows the list. */
function unwrap(schema: z.ZodType): { inner: z.ZodType; isNeeded: boolean; start: unknown; meta: Meta } {
  let inner = schema;
  let meta: Meta = {};
  let isNeeded = true;
  let start: unknown;
  for (;;) {
    meta = { ...(inner.meta() as Meta | undefined), ...meta };
    const { type, innerType, in: input, options, defaultValue } = definitionOf(inner);
    if (type === 'optional' || type === 'default') isNeeded = false;
    if (type === 'default') start = defaultValue;
    const next = innerType ?? input ?? options?.find((option) => definitionOf(option).type === 'array') ?? options?.[0];
    if (!next) return { inner, isNeeded, start, meta };
    inner = next;
  }
}
