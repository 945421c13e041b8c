import { quote } from '../problem/quote.ts';
import type { Problem } from '../problem/problem.ts';
import { suggest } from '../problem/suggest.ts';
import { ideaNames } from './anchors.ts';

/** A guide for one community: its own parts, and the rest of another guide. */
export interface Composed {
  text: string;
  /** For each line where it comes from: a line of the edition, or below zero a line of its guide. */
  lines: readonly number[];
}

interface Source {
  text: string;
  file: string;
  /** The name of the guide that the rest comes from. */
  guide: string;
}

interface Line {
  text: string;
  from: number;
}

/** A place of an edition: where in its guide some lines go. */
interface Place {
  how: 'before' | 'after' | 'replaces';
  target: string;
  line: number;
  content: Line[];
}

// What a guide says about itself holds for its editions too, unless they say it themselves. Who checked them, and when, does not.
const inherited = new Set(['topic', 'order', 'picture', 'help', 'careFacts', 'profile', 'checkBy', 'sources', 'allow']);
const joined = new Set(['sources', 'allow']);

/**
 * Puts the parts of an edition into the text of its guide. The result is the text of a guide like any other, so it is checked and
 * shown like one. Only whole lines are moved and nothing is understood of them here.
 */
export function composeEdition({ text, file, guide }: Source, base: string): Composed | { problems: Problem[] } {
  const own = partsOf(text, 1);
  const rest = partsOf(base, -1);
  // What is wrong at the top of a file is found when that file is checked as it is.
  if (!own) return { text, lines: splitLines(text, 1).map(({ from }) => from) };
  if (!rest) return { problems: [] };
  const problems: Problem[] = [];
  const add = (rule: Problem['rule'], line: number, message: string, help: string): void =>
    void problems.push({ rule, severity: 'error', file, line, column: 1, message, help });
  const settings = joinSettings(own.settings, rest.settings, add);
  const places = readPlaces(own.body, add);
  const targets = targetsIn(rest.body);
  for (const { target, line } of places)
    if (target !== '' && !targets.has(target))
      add('edition-anchor', line, `The guide ${quote(guide)} has no idea ${quote(target)}.`, suggest(target, [...targets.keys()]));
  places.forEach(({ how, target, line }, index) => {
    if (how === 'replaces' && places.findIndex((other) => other.how === 'replaces' && other.target === target) !== index)
      add('edition-place', line, `${quote(target)} is replaced twice.`, 'Put the parts into one <Place>.');
  });
  if (problems.length > 0) return { problems };
  const lines = [own.opening, ...settings, own.closing, ...placeAll(rest.body, places, targets)];
  return { text: `${lines.map((line) => line.text).join('\n')}\n`, lines: lines.map(({ from }) => from) };
}

type AddProblem = (rule: Problem['rule'], line: number, message: string, help: string) => void;

const splitLines = (text: string, sign: 1 | -1): Line[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line, from: sign * (index + 1) }));

function partsOf(text: string, sign: 1 | -1): { opening: Line; settings: Line[]; closing: Line; body: Line[] } | undefined {
  const lines = splitLines(text, sign);
  const end = lines.findIndex((line, index) => index > 0 && isHyphens(line));
  if (!isHyphens(lines[0]!) || end === -1) return undefined;
  return { opening: lines[0]!, settings: lines.slice(1, end), closing: lines[end]!, body: lines.slice(end + 1) };
}

const isHyphens = ({ text }: Line): boolean => /^---[ \t]*$/.test(text);

/** The settings of an edition, and after them what it takes over from its guide. */
function joinSettings(own: readonly Line[], rest: readonly Line[], add: AddProblem): Line[] {
  const blocks = new Map(settingBlocks(own));
  for (const [name, lines] of settingBlocks(rest)) {
    if (!inherited.has(name)) continue;
    const before = blocks.get(name);
    if (!before) blocks.set(name, lines);
    else if (joined.has(name) && isList(before) && isList(lines)) blocks.set(name, [...before, ...lines.slice(1)]);
    else if (joined.has(name))
      add(
        'edition-place',
        before[0]!.from,
        `"${name}" of this edition and of its guide cannot be joined.`,
        'In both files write each on a line of its own, after a hyphen.',
      );
  }
  return [...blocks.values()].flat();
}

/** Each setting with its lines. */
function settingBlocks(lines: readonly Line[]): [name: string, lines: Line[]][] {
  const blocks: [string, Line[]][] = [];
  for (const line of lines) {
    const [, name] = /^([A-Za-z]\w*):/.exec(line.text) ?? [];
    if (name !== undefined) blocks.push([name, [line]]);
    else if (blocks.length > 0) blocks.at(-1)![1].push(line);
    else blocks.push(['', [line]]);
  }
  return blocks;
}

const isList = ([first, second]: readonly Line[]): boolean => /^\w+:\s*(?:#.*)?$/.test(first!.text) && /^\s*- /.test(second?.text ?? '');

function readPlaces(body: readonly Line[], add: AddProblem): Place[] {
  const places: Place[] = [];
  let open: Place | undefined;
  for (const line of body) {
    const [, attributes] = /^<Place\b([^>]*)>\s*$/.exec(line.text) ?? [];
    const isEnd = /^<\/Place>\s*$/.test(line.text);
    if (open && isEnd) open = undefined;
    else if (open && attributes === undefined) open.content.push(line);
    else if (attributes !== undefined) {
      if (open) add('edition-place', open.line, 'This <Place> does not end.', 'Write </Place> on a line of its own after its last part.');
      open = { ...readAttributes(attributes, line.from, add), line: line.from, content: [] };
      places.push(open);
    } else if (line.text.trim() !== '') {
      add(
        'edition-place',
        line.from,
        'This stands outside a <Place>.',
        'Put it between <Place after="idea-…"> and </Place>, so that we know where it goes.',
      );
      return places;
    }
  }
  if (open) add('edition-place', open.line, 'This <Place> does not end.', 'Write </Place> on a line of its own after its last part.');
  const empty = places.find(({ content }) => content.every(({ text }) => text.trim() === ''));
  if (empty) add('edition-place', empty.line, 'There is nothing in this <Place>.', 'Write a part of your own in it, or delete it.');
  if (places.length === 0)
    add(
      'edition-own',
      1,
      'This edition has no part of its own.',
      'Write what is different for these readers, between <Place after="idea-…"> and </Place>.',
    );
  return places;
}

function readAttributes(attributes: string, line: number, add: AddProblem): Pick<Place, 'how' | 'target'> {
  const [, how, target] = /^\s+(before|after|replaces)="([^"]*)"\s*$/.exec(attributes) ?? [];
  if (how === undefined || target === undefined)
    add(
      'edition-place',
      line,
      'This <Place> does not say where it goes.',
      'Write <Place after="idea-…">, <Place before="idea-…"> or <Place replaces="idea-…">.',
    );
  return { how: (how ?? 'after') as Place['how'], target: target ?? '' };
}

type Target = { first: number; last: number };

/** The ideas of a guide by their name in the page, and "about": the box at its start. */
function targetsIn(body: readonly Line[]): Map<string, Target> {
  const targets = new Map<string, Target>();
  const nameOf = ideaNames();
  body.forEach(({ text }, first) => {
    const [, name, attributes = ''] = /^\s*<(Idea|Note)\b([^>]*)>/.exec(text) ?? [];
    if (name === undefined || (name === 'Note' && !attributes.includes('kind="about"'))) return;
    const length = body.slice(first).findIndex((line) => line.text.includes(`</${name}>`));
    const value = (attribute: string): string | undefined => new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1];
    targets.set(name === 'Note' ? 'about' : nameOf(value('id'), value('picture')), { first, last: first + Math.max(0, length) });
  });
  return targets;
}

function placeAll(body: readonly Line[], places: readonly Place[], targets: ReadonlyMap<string, Target>): Line[] {
  const at = (how: Place['how'], index: number, end: 'first' | 'last'): Line[] =>
    places.filter((place) => place.how === how && targets.get(place.target)![end] === index).flatMap(linesOf);
  const replaced = places.filter(({ how }) => how === 'replaces').map(({ target }) => targets.get(target)!);
  return body.flatMap((line, index) => [
    ...at('before', index, 'first'),
    ...at('replaces', index, 'first'),
    ...(replaced.some(({ first, last }) => first <= index && index <= last) ? [] : [line]),
    ...at('after', index, 'last'),
  ]);
}

/** The lines of a place with an empty line around them. */
const linesOf = ({ line, content }: Place): Line[] => [{ text: '', from: line }, ...content, { text: '', from: line }];
