import type { core } from 'zod';
import { quote } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';
import { nearest, suggest } from '../problem/suggest.ts';
import { idPattern, idWords, nameFrom } from './values.ts';

type Issue = core.$ZodIssue;

/** A finding about one setting in plain words, with the path to its place. */
export interface Explained {
  rule: RuleId;
  path: readonly PropertyKey[];
  /** The key itself is wrong, not its value. */
  onKey?: string;
  /** The name that was probably meant. */
  meant?: string | undefined;
  message: string;
  help: string;
}

/** Says in plain words what the schema found. `known` lists the names that may stand at the place. */
export function explainIssue(issue: Issue, knownKeys: (path: readonly PropertyKey[]) => readonly string[]): Explained[] {
  const { path } = issue;
  const name = settingName(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'known-setting',
      path,
      onKey: key,
      message: `${quote(key)} is not a setting we know here.`,
      help: suggest(key, knownKeys(path)),
      meant: nearest(key, knownKeys(path)),
    }));
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, knownKeys);
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    return [{ rule: 'known-setting', path: path.slice(0, -1), onKey: key, message: `${quote(key)} cannot be a name here.`, help: namesHelp(issue) }];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [{ rule: 'setting-needed', path, message: `${name} is missing.`, help: `Add a line with ${lastName(path)}: and ${kindOf(issue)}.` }];
  }
  if (issue.input === null)
    return [
      {
        rule: 'setting-value',
        path,
        message: `${name} has no value.`,
        help: `Write ${kindOf(issue)}, between straight quotation marks when it starts with a sign such as #.`,
      },
    ];
  const found = issue.input === undefined ? 'nothing' : quote(plain(issue.input));
  return [{ rule: 'setting-value', path, message: `${name} is ${found}. That does not fit.`, help: helpFor(issue) }];
}

// A value that may have several shapes: speak about the shape the writer came closest to.
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, knownKeys: (path: readonly PropertyKey[]) => readonly string[]): Explained[] {
  const { path } = issue;
  if (issue.errors.length === 0) {
    const missing = issue.input === undefined || !hasDiscriminator(issue);
    const key = 'discriminator' in issue && typeof issue.discriminator === 'string' ? issue.discriminator : 'kind';
    return [
      {
        rule: missing ? 'setting-needed' : 'setting-value',
        path,
        message: missing
          ? `${settingName(path.at(-1) === key ? path : [...path, key])} is missing.`
          : `${settingName(path)} is not of a kind we know.`,
        help: `Write ${key}: and one of phone, money, duration, number, date, web, email.`,
      },
    ];
  }
  if (issue.input === undefined) {
    return [{ rule: 'setting-needed', path, message: `${settingName(path)} is missing.`, help: `Add a line with ${lastName(path)}: and its value.` }];
  }
  const depth = (errors: readonly Issue[]): number =>
    Math.max(...errors.map((error) => error.path.length * 2 + (error.code === 'invalid_type' ? 0 : 1)));
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return best!.flatMap((error) => explainIssue({ ...error, path: [...path, ...error.path] } as Issue, knownKeys));
}

function hasDiscriminator(issue: Extract<Issue, { code: 'invalid_union' }>): boolean {
  const key = 'discriminator' in issue ? String(issue.discriminator) : 'kind';
  return typeof issue.input === 'object' && issue.input !== null && Object.hasOwn(issue.input, key);
}

function helpFor(issue: Issue): string {
  const name = issue.message === idWords && typeof issue.input === 'string' ? nameFrom(issue.input) : '';
  return idPattern.test(name) ? `Write ${name}, in ${idWords.split(',')[0]}.` : `Write ${kindOf(issue)}.`;
}

const typeWords: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  record: 'a group of settings',
};

function kindOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeWords[issue.expected] ?? `a value of the kind ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array' ? (ownWords(issue) ?? 'at least one') : `a number that is ${issue.minimum} or more`;
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? (ownWords(issue) ?? `at most ${issue.maximum} characters`) : `a number that is ${issue.maximum} or less`;
  return ownWords(issue) ?? 'a value that fits';
}

// Our schemas carry plain words as their messages; zod's own messages start with "Invalid" or "Too".
function ownWords({ message }: Issue): string | undefined {
  return /^(?:Invalid|Too|Unrecognized|Expected)/.test(message) ? undefined : message;
}

function namesHelp(issue: Extract<Issue, { code: 'invalid_key' }>): string {
  const [inner] = issue.issues;
  return `Write ${inner ? kindOf(inner as Issue) : 'a name of small letters, digits and hyphens'}.`;
}

function settingName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The whole file';
  return `"${path.map(String).join(' › ')}"`;
}

const lastName = (path: readonly PropertyKey[]): string => String([...path].reverse().find((key) => typeof key === 'string') ?? 'a name');

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? String(value);
}
