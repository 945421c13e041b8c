import { parse as parseMessage, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Messages } from '../locale/messages.ts';
import type { Locale } from '../locale/table.ts';
import { hiddenIn } from '../problem/hidden.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { suggest } from '../problem/suggest.ts';

interface LocaleText {
  text: string;
  file: string;
  locale: Locale;
}

/** The interface words of a locale, or everything that is wrong with its file. `source` holds the words to compare with. */
export function checkLocaleFile({ text, file, locale }: LocaleText, source?: Messages): { messages?: Messages; problems: Problem[] } {
  const parsed = parseJson(text, file);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const { values, lineOf, twice } = parsed;
  const problems: Problem[] = [];
  const add = (rule: Problem['rule'], key: string | undefined, message: string, help: string): void =>
    void problems.push({
      rule,
      severity: 'error',
      file,
      line: key === undefined ? 1 : lineOf(key),
      column: key === undefined ? 1 : 3,
      message,
      help,
    });

  for (const key of twice) add('locale-file', key, `${quote(key)} stands here twice.`, 'Delete one of the two lines.');
  for (const [key, value] of Object.entries(values)) {
    if (key.startsWith('@')) continue;
    if (source && !Object.hasOwn(source, key))
      add('locale-word-unknown', key, `${quote(key)} is not a word of the site.`, suggest(key, Object.keys(source)));
    else if (typeof value !== 'string' || value.trim() === '')
      add('locale-word-form', key, `${quote(key)} has no words.`, 'Write the words between straight quotation marks.');
    else if (value.length > 500) add('locale-word-form', key, `${quote(key)} is longer than 500 characters.`, 'Say it in fewer words.');
    else
      for (const fault of messageFaults(value, source?.[key as keyof Messages], locale))
        add('locale-word-form', key, `${quote(key)}: ${fault.message}`, fault.help);
  }
  for (const key of Object.keys(source ?? {})) {
    if (!Object.hasOwn(values, key))
      add(
        'locale-word-missing',
        undefined,
        `${quote(key)} is missing.`,
        `Add a line: "${key}": "…", with the words for ${quote(source![key as keyof Messages])}.`,
      );
  }
  if (problems.length > 0) return { problems };
  return { messages: Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith('@'))) as Messages, problems };
}

function messageFaults(value: string, source: string | undefined, locale: Locale): { message: string; help: string }[] {
  if (hiddenIn(value).length > 0) return [{ message: hiddenIn(value)[0]!.message, help: 'Type the words again.' }];
  const ast = tryParse(value);
  if (!ast)
    return [
      {
        message: 'a bracket { } is not closed, or what stands in it is not known.',
        help: source ? `Compare it with the English: ${source}` : 'Close each {.',
      },
    ];
  const faults: { message: string; help: string }[] = [];
  const expected = source === undefined ? undefined : tryParse(source);
  if (expected) {
    const [mine, theirs] = [placesOf(ast), placesOf(expected)];
    for (const name of theirs)
      if (!mine.has(name)) faults.push({ message: `{${name}} is missing.`, help: `Put {${name}} where it belongs in your sentence.` });
    for (const name of mine)
      if (!theirs.has(name))
        faults.push({
          message: `{${name}} is not in the English words.`,
          help: `Use ${[...theirs].map((place) => `{${place}}`).join(' or ') || 'no brackets'}.`,
        });
  }
  const missing = missingPlurals(ast, locale);
  if (missing.length > 0)
    faults.push({
      message: `the forms for counting are not all there: ${missing.join(', ')}.`,
      help: `Write ${missing.map((form) => `${form} {…}`).join(' ')} too.`,
    });
  return faults;
}

function tryParse(message: string): MessageFormatElement[] | undefined {
  try {
    return parseMessage(message, { ignoreTag: true, requiresOtherClause: true });
  } catch {
    return undefined;
  }
}

function placesOf(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options)) for (const name of placesOf(option.value)) names.add(name);
  }
  return names;
}

function missingPlurals(elements: readonly MessageFormatElement[], locale: Locale): string[] {
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return [
    ...new Set(
      elements.flatMap((element) => {
        if (element.type !== TYPE.plural) return [];
        return wanted.filter((form) => !Object.hasOwn(element.options, form));
      }),
    ),
  ];
}

type ParsedJson = { values: Record<string, unknown>; lineOf(key: string): number; twice: string[] } | { problem: Problem };

function parseJson(text: string, file: string): ParsedJson {
  const fail = (line: number, column: number, message: string, help: string): ParsedJson => ({
    problem: { rule: 'locale-file', severity: 'error', file, line, column, message, help },
  });
  let values: unknown;
  try {
    values = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { line, column } = jsonPlace(String(error), text);
    return fail(
      line,
      column,
      'The file is not whole here.',
      'Look for a missing comma, a comma too many, or a missing straight quotation mark " on this line or the one above.',
    );
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return fail(1, 1, 'The file does not hold a list of words.', 'Start it with { and end it with }.');
  const places = new Map<string, number>();
  const twice: string[] = [];
  let depth = 0;
  for (const { index, 0: token, 1: name } of text.matchAll(jsonToken)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (name === undefined || depth !== 1) continue;
    const key = JSON.parse(name) as string;
    if (places.has(key)) twice.push(key);
    places.set(key, index);
  }
  return { values: { ...values }, lineOf: (key) => text.slice(0, places.get(key) ?? 0).split('\n').length, twice };
}

// A name with its colon, another text, or a bracket of a file that is known to be JSON.
const jsonToken = /("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g;

function jsonPlace(message: string, text: string): { line: number; column: number } {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? text.length)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
