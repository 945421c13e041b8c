import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type Pair, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { hiddenIn } from '../problem/hidden.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { explainIssue, type Explained } from './explain-issue.ts';
import { yamlWords } from './yaml-words.ts';

/** A checked value with a way to find the line of each of its settings, or what is wrong with it. */
export interface Parsed<Value> {
  value?: Value;
  problems: Problem[];
  /** Line and column of a setting, for problems that are found later. */
  placeOf(path: readonly PropertyKey[]): { line: number; column: number };
}

interface Source {
  text: string;
  file: string;
  /** How many lines of the file stand above the text. */
  linesAbove?: number;
}

/** Reads plain YAML and checks it against a schema. Nothing is expanded, converted or executed. */
export function parseYaml<Schema extends z.ZodType>({ text, file, linesAbove = 0 }: Source, schema: Schema): Parsed<z.output<Schema>> {
  const lines = new LineCounter();
  // The YAML program does not know the line ends of old Macs.
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'error',
    merge: false,
  });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line) + linesAbove, column: Math.max(1, col) };
  };
  const placeOf = (path: readonly PropertyKey[]): { line: number; column: number } => at(offsetOf(document, path));
  const faults = firstOfEachLine(document.errors, (offset) => at(offset).line);
  const rows = text.split(/\r\n|\r|\n/);
  const linesAt = (offset: number): [line: string, next: string] => {
    const { line } = lines.linePos(Math.min(offset, text.length));
    return [rows[Math.max(0, line - 1)] ?? '', rows[line] ?? ''];
  };
  const problems: Problem[] = [
    ...faults.map(({ code, pos }): Problem => ({
      rule: 'yaml-syntax',
      severity: 'error',
      file,
      ...at(pos[0]),
      ...yamlWords(code, ...linesAt(pos[0])),
    })),
    ...hiddenInValues(document).map(({ offset, message }): Problem => ({
      rule: 'visible-characters',
      severity: 'error',
      file,
      ...at(offset),
      message,
      help: 'Delete the words around this place and type them again.',
    })),
    ...tooClever(document)
      .filter(({ offset }) => !faults.some(({ pos }) => at(pos[0]).line === at(offset).line))
      .map(({ offset, what }): Problem => ({
        rule: 'plain-yaml',
        severity: 'error',
        file,
        ...at(offset),
        message: `${what} is more than plain YAML.`,
        help: 'Write the value itself in each place.',
      })),
  ];
  if (problems.length > 0) return { problems, placeOf };

  const input: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const checked = schema.safeParse(input, { reportInput: true });
  if (checked.success) return { value: checked.data, problems, placeOf };
  const explained = oneForEach(checked.error.issues.flatMap((issue) => explainIssue(issue, (path) => keysAt(schema, path))));
  return {
    placeOf,
    problems: explained.map((finding) => ({
      rule: finding.rule,
      severity: 'error',
      file,
      ...at(offsetOf(document, finding.path, finding.onKey)),
      message: finding.message,
      help: finding.help,
    })),
  };
}

// One slip can break several of YAML's rules in one line: the first says enough.
function firstOfEachLine(faults: readonly YAMLParseError[], lineOf: (offset: number) => number): YAMLParseError[] {
  return faults.filter(({ pos }, index) => faults.findIndex((other) => lineOf(other.pos[0]) === lineOf(pos[0])) === index);
}

// The value counts, not only the bytes: "\u202E" between quotation marks is such a character too.
function hiddenInValues(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value === 'string') for (const { message } of value.split('\n').flatMap(hiddenIn)) found.push({ offset: range?.[0] ?? 0, message });
    },
  });
  return found;
}

// Anchors, aliases and tags let a few bytes stand for gigabytes, or for another kind of value.
function tooClever(document: Document): { offset: number; what: string }[] {
  const found: { offset: number; what: string }[] = [];
  if (document.directives?.yaml.explicit) found.push({ offset: 0, what: 'A line that starts with %' });
  visit(document, {
    Alias: (_, node) => void found.push({ offset: node.range?.[0] ?? 0, what: `${quote(`*${node.source}`)} (an alias)` }),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) found.push({ offset: node.range?.[0] ?? 0, what: `${quote(`&${node.anchor}`)} (an anchor)` });
      if (node.tag && document.contents !== null && node.range && isExplicitTag(node))
        found.push({ offset: node.range[0], what: `${quote(node.tag)} (a tag)` });
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && (pair.key.value === '<<' || pair.key.value === '__proto__')) {
        found.push({ offset: pair.key.range?.[0] ?? 0, what: quote(String(pair.key.value)) });
      }
      if (!isScalar(pair.key)) found.push({ offset: (pair.key as Node | null)?.range?.[0] ?? 0, what: 'A name that is a list or a group' });
    },
  });
  return found;
}

const isExplicitTag = (node: Node): boolean => 'srcToken' in node || node.tag !== undefined;

/** One fault, one problem: a value that breaks two rules is told once, and a name that is misspelt is not missing too. */
function oneForEach(explained: readonly Explained[]): Explained[] {
  const keyOf = ({ rule, path, onKey }: Explained): string => [rule, ...path, onKey].join(' ');
  const meant = new Set(explained.flatMap(({ path, meant: name }) => (name === undefined ? [] : [[...path, name].join(' ')])));
  return explained.filter(
    (finding, index) =>
      explained.findIndex((other) => keyOf(other) === keyOf(finding)) === index &&
      !(finding.rule === 'setting-needed' && meant.has(finding.path.join(' '))),
  );
}

function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : (document.getIn(path.slice(0, length), true) as Node | undefined);
    if (!node) continue;
    if (key !== undefined && length === path.length) return keyOf(node, key)?.range?.[0] ?? node.range?.[0] ?? 0;
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const own = typeof path[length - 1] === 'string' ? keyOf(parent, String(path[length - 1])) : undefined;
    return own?.range?.[0] ?? node.range?.[0] ?? 0;
  }
  return 0;
}

function keyOf(node: unknown, key: string): Node | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item): item is Pair<Node> => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return pair?.key;
}

/** The names that a schema allows at a path, for "Did you mean". */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [first, ...rest] = path;
  const { def } = schema as unknown as { def: SchemaDefinition };
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable') return keysAt(def.innerType!, path);
  if (def.type === 'pipe') return keysAt(def.in!, path);
  if (def.type === 'union') return [...new Set(def.options!.flatMap((option) => keysAt(option, path)))];
  if (first === undefined) return Object.keys(def.shape ?? (def.keyType as unknown as { def: SchemaDefinition } | undefined)?.def.entries ?? {});
  if (def.type === 'object') return Object.hasOwn(def.shape!, first) ? keysAt(def.shape![String(first)]!, rest) : [];
  if (def.type === 'array') return keysAt(def.element!, rest);
  if (def.type === 'record') return keysAt(def.valueType!, rest);
  return [];
}

interface SchemaDefinition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  /** The names of a list of values. */
  entries?: Record<string, unknown>;
}
