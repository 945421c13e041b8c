import type { Problem } from '../problem/problem.ts';
import { hiddenIn, mayHide, openIsolate } from '../problem/hidden.ts';
import { quote } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';
import type { BodyKind } from '../schema/guide.ts';
import { readAddress } from './address.ts';
import { checkComponent } from './check-component.ts';
import { componentsOf, type ComponentTable } from './components.ts';
import { definitionsOf, isComponent, placeOf, plainText, type CheckedTree, type Node } from './tree.ts';

/** Something a guide names, with its place, to be looked up once everything is read. */
export interface Use {
  id: string;
  line: number;
  column: number;
}

/** Everything a body names: pictures, words, facts, contacts, and links to other pages of the site. */
export interface Uses {
  pictures: Use[];
  words: Use[];
  facts: Use[];
  contacts: Use[];
  links: (Use & { anchor: string })[];
}

export interface CheckedBody {
  tree?: CheckedTree;
  uses: Uses;
  problems: Problem[];
}

interface Where {
  file: string;
  /** Path of the page that is made from it, such as /en/guides/money/. */
  path: string;
  /** What the file becomes. Left out: a guide. */
  kind?: BodyKind;
}

const deepest = 20;
const isolates = /[\u2066-\u2069]/g;
const inSentence = new Set(['text', 'strong', 'emphasis', 'delete', 'link', 'linkReference', 'mdxJsxTextElement']);
const plainNodes = new Set([
  'root',
  'paragraph',
  'text',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'delete',
  'blockquote',
  'thematicBreak',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
  'code',
  'yaml',
]);

/** Checks a parsed body against the closed dialect. Only a body without an error gets a tree to render. */
export function checkTree(root: Node, where: Where): CheckedBody {
  const problems: Problem[] = [];
  const uses: Uses = { pictures: [], words: [], facts: [], contacts: [], links: [] };
  const state: State = {
    where,
    table: componentsOf(where.kind ?? 'guide'),
    uses,
    definitions: definitionsOf(root),
    lastHeading: 1,
    isPlain: !mayHide(plainText(root)),
    add(node, rule, message, help, severity = 'error') {
      const { line, column } = placeOf(node);
      problems.push({ rule, severity, file: where.file, line, column, message, help });
    },
  };
  checkNode(root, 0, undefined, state);
  const clean = problems.every(({ severity }) => severity !== 'error');
  return { ...(clean ? { tree: root as CheckedTree } : {}), uses, problems };
}

/** What is carried along while a tree is checked. */
export interface State {
  where: Where;
  /** The components that may be used. */
  table: ComponentTable;
  uses: Uses;
  definitions: ReadonlyMap<string, string>;
  lastHeading: number;
  /** No text of the tree holds a character that could hide something. */
  isPlain: boolean;
  add(node: Node, rule: RuleId, message: string, help: string, severity?: Problem['severity']): void;
}

/** Checks a node and what is in it. `outer` is the nearest component around it. */
function checkNode(node: Node, depth: number, outer: Node | undefined, state: State): void {
  if (depth > deepest) return state.add(node, 'not-too-deep', 'This is more than 20 levels deep.', 'Write it with one level.');
  if (isComponent(node)) {
    if (!checkComponent(node, outer, state)) return;
  } else if (!checkMarkdown(node, outer, state)) return;
  if (!state.isPlain) checkIsolates(node, state);
  const inner = isComponent(node) ? node : outer;
  for (const child of node.children ?? []) checkNode(child, depth + 1, inner, state);
}

// A direction mark may end in another part of its sentence, such as after bold words, but not later.
function checkIsolates(node: Node, state: State): void {
  if (inSentence.has(node.type) || !node.children?.some(({ type }) => inSentence.has(type))) return;
  for (const { message } of openIsolate(plainText(node))) state.add(node, 'visible-characters', message, 'Type the words again.');
}

/** Checks one Markdown node. False means: do not look inside. */
function checkMarkdown(node: Node, outer: Node | undefined, state: State): boolean {
  switch (node.type) {
    case 'mdxjsEsm':
      state.add(node, 'no-code', 'This paragraph is read as program code.', 'Start it with another word, or with a capital letter.');
      return false;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      state.add(
        node,
        'no-code',
        `There are curly brackets around ${quote(node.value ?? '')}.`,
        'Guides hold words, not code. To show a bracket itself, write \\{.',
      );
      return false;
    case 'html':
      state.add(node, 'no-html', 'This is HTML.', 'Use Markdown and the components.');
      return false;
    case 'image':
    case 'imageReference':
      state.add(
        node,
        'no-markdown-picture',
        'Pictures cannot be written like this.',
        'Write <Idea picture="name">, with a name from the picture list.',
      );
      return false;
    case 'footnoteReference':
    case 'footnoteDefinition':
      state.add(node, 'plain-markdown', 'Footnotes are not used in guides.', 'Write it in the text, or leave it out.');
      return false;
    case 'heading':
      return checkHeading(node, outer, state);
    case 'link':
    case 'definition':
      return checkLink(node, state);
    case 'linkReference':
      return checkReference(node, state);
    case 'text':
      if (state.isPlain) return true;
      for (const { message } of hiddenIn((node.value ?? '').replace(isolates, '')))
        state.add(node, 'visible-characters', message, 'Type the words again.');
      return true;
    default:
      if (plainNodes.has(node.type)) return true;
      state.add(node, 'plain-markdown', 'This kind of mark is not used in guides.', 'Write it as plain words.');
      return false;
  }
}

function checkHeading(node: Node, outer: Node | undefined, state: State): boolean {
  const depth = node.depth ?? 2;
  if (depth === 1) state.add(node, 'headings-in-order', 'A guide has one main heading, its title.', 'Start this heading with ## (two signs).');
  else if (depth > state.lastHeading + 1)
    state.add(
      node,
      'headings-in-order',
      `This heading jumps from level ${state.lastHeading} to level ${depth}.`,
      `Start it with ${'#'.repeat(state.lastHeading + 1)}.`,
    );
  if (outer) state.add(node, 'component-place', 'A heading cannot stand inside a component.', 'Move it above the component.');
  if (plainText(node).trim() === '') state.add(node, 'component-words', 'This heading has no words.', 'Write what comes next, in a few words.');
  state.lastHeading = Math.max(2, depth);
  return true;
}

function checkLink(node: Node, state: State): boolean {
  const words = plainText(node);
  if (node.type === 'link') checkLinkWords(node, words, state);
  const address = readAddress(node.url ?? '', state.where.path, words);
  if (address.kind === 'unsafe') state.add(node, 'safe-address', address.reason, address.help);
  if (address.kind === 'web' && address.url.startsWith('http:'))
    state.add(node, 'safe-address', 'This address starts with http:// and can be read by others on the way.', 'Try it with https://', 'warning');
  if (address.kind === 'page') state.uses.links.push({ id: address.path, anchor: address.anchor, ...placeOf(node) });
  return true;
}

// The address itself is checked where it stands; here it is about what the words say of it.
function checkReference(node: Node, state: State): boolean {
  const words = plainText(node);
  checkLinkWords(node, words, state);
  const url = state.definitions.get(node.identifier ?? '') ?? '';
  if (readAddress(url, state.where.path).kind === 'unsafe') return true;
  const address = readAddress(url, state.where.path, words);
  if (address.kind === 'unsafe') state.add(node, 'safe-address', address.reason, address.help);
  return true;
}

function checkLinkWords(node: Node, words: string, state: State): void {
  // Direction marks and joiners alone are no words.
  if (!/[^\s\p{Cf}]/u.test(words)) state.add(node, 'link-words', 'This link has no words.', 'Say where it goes, between the square brackets.');
}
