import { idPattern } from '../schema/values.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';
import { readAddress } from './address.ts';
import { componentRule, components, type ComponentRule } from './components.ts';
import { hiddenIn } from './limits.ts';
import { suggest } from '../problem/suggest.ts';
import { isComponent, plainText, type Attribute, type CheckedTree, type Node } from './tree.ts';

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
}

const deepest = 20;
const plainNodes = new Set([
  'root',
  'paragraph',
  'text',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'delete',
  'linkReference',
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
    uses,
    lastHeading: 1,
    add(node, rule, message, help, severity = 'error') {
      const { line, column } = node.position.start;
      problems.push({ rule, severity, file: where.file, line, column, message, help });
    },
  };
  checkNode(root, [], state);
  const clean = problems.every(({ severity }) => severity !== 'error');
  return { ...(clean ? { tree: root as CheckedTree } : {}), uses, problems };
}

interface State {
  where: Where;
  uses: Uses;
  lastHeading: number;
  add(node: Node, rule: RuleId, message: string, help: string, severity?: Problem['severity']): void;
}

function checkNode(node: Node, parents: readonly Node[], state: State): void {
  if (parents.length > deepest) return state.add(node, 'not-too-deep', 'This is more than 20 levels deep.', 'Write it with one level.');
  if (isComponent(node)) {
    if (!checkComponent(node, parents, state)) return;
  } else if (!checkMarkdown(node, parents, state)) return;
  const inner = [...parents, node];
  for (const child of node.children ?? []) checkNode(child, inner, state);
}

/** Checks one Markdown node. False means: do not look inside. */
function checkMarkdown(node: Node, parents: readonly Node[], state: State): boolean {
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
      return checkHeading(node, parents, state);
    case 'link':
    case 'definition':
      return checkLink(node, state);
    case 'text':
      for (const { message } of hiddenIn(node.value ?? '')) state.add(node, 'visible-characters', message, 'Type the words again.');
      return true;
    default:
      if (plainNodes.has(node.type)) return true;
      state.add(node, 'plain-markdown', 'This kind of mark is not used in guides.', 'Write it as plain words.');
      return false;
  }
}

function checkHeading(node: Node, parents: readonly Node[], state: State): boolean {
  const depth = node.depth ?? 2;
  if (depth === 1) state.add(node, 'headings-in-order', 'A guide has one main heading, its title.', 'Start this heading with ## (two signs).');
  else if (depth > state.lastHeading + 1)
    state.add(
      node,
      'headings-in-order',
      `This heading jumps from level ${state.lastHeading} to level ${depth}.`,
      `Start it with ${'#'.repeat(state.lastHeading + 1)}.`,
    );
  if (parents.some(isComponent)) state.add(node, 'component-place', 'A heading cannot stand inside a component.', 'Move it above the component.');
  if (plainText(node).trim() === '') state.add(node, 'component-words', 'This heading has no words.', 'Write what comes next, in a few words.');
  state.lastHeading = Math.max(2, depth);
  return true;
}

function checkLink(node: Node, state: State): boolean {
  const words = plainText(node);
  if (node.type === 'link' && words.trim() === '')
    state.add(node, 'link-words', 'This link has no words.', 'Say where it goes, between the square brackets.');
  const address = readAddress(node.url ?? '', state.where.path, words);
  if (address.kind === 'unsafe') state.add(node, 'safe-address', address.reason, address.help);
  if (address.kind === 'web' && address.url.startsWith('http:'))
    state.add(node, 'safe-address', 'This address starts with http:// and can be read by others on the way.', 'Try it with https://', 'warning');
  if (address.kind === 'page') state.uses.links.push({ id: address.path, anchor: address.anchor, ...place(node) });
  return true;
}

/** Checks one component: its name, place, attributes and what stands in it. False means: do not look inside. */
function checkComponent(node: Node, parents: readonly Node[], state: State): boolean {
  const rule = componentRule(node.name);
  if (!rule) {
    addUnknown(node, state);
    return false;
  }
  checkAttributes(node, rule, state);
  const outer = [...parents].reverse().find(isComponent);
  const outerRule = outer && componentRule(outer.name);
  if (outerRule && !outerRule.components.includes(node.name!))
    state.add(
      node,
      'component-place',
      `<${node.name}> cannot stand inside <${outer.name}>.`,
      `Close <${outer.name}> first: write </${outer.name}> before it.`,
    );
  if (rule.place === 'block' && node.type === 'mdxJsxTextElement')
    state.add(node, 'component-place', `<${node.name}> stands inside a sentence.`, 'Give it lines of its own, with an empty line before and after.');
  checkContent(node, rule, state);
  return true;
}

function addUnknown(node: Node, state: State): void {
  const name = node.name ?? '';
  const proper = Object.keys(components).find((known) => known.toLowerCase() === name.toLowerCase());
  if (proper) return state.add(node, 'known-component', `<${name}> is spelt in another way.`, `Write <${proper}>, with the same capital letters.`);
  if (/^[a-z]/.test(name))
    return state.add(node, 'no-html', `<${name}> is an HTML tag.`, 'Use Markdown and the components. For bold words write **words**.');
  state.add(node, 'known-component', `<${name}> is not a component we know.`, suggest(name, Object.keys(components)));
}

function checkAttributes(node: Node, rule: ComponentRule, state: State): void {
  const seen = new Set<string>();
  for (const item of node.attributes ?? []) checkAttribute(node, item, rule, seen, state);
  for (const [name, { needed }] of Object.entries(rule.attributes)) {
    if (needed && !seen.has(name))
      state.add(node, 'attribute-needed', `<${node.name}> has no ${name}.`, `Write it like this: ${rule.example.split('\n')[0]}`);
  }
}

function checkAttribute(node: Node, item: Attribute, rule: ComponentRule, seen: Set<string>, state: State): void {
  const { name, value } = item;
  if (item.type !== 'mdxJsxAttribute' || name === undefined || (typeof value === 'object' && value !== null))
    return state.add(
      node,
      'no-code',
      `<${node.name}> has code in curly brackets.`,
      'Write a plain value between straight quotation marks: picture="talk".',
    );
  if (!Object.hasOwn(rule.attributes, name))
    return state.add(node, 'known-attribute', `<${node.name}> does not take ${quote(name)}.`, suggest(name, Object.keys(rule.attributes)));
  if (seen.has(name)) return state.add(node, 'known-attribute', `<${node.name}> has ${name} twice.`, 'Delete one of the two.');
  seen.add(name);
  if (typeof value !== 'string') return state.add(node, 'attribute-value', `${name} has no value.`, `Write ${name}="…".`);
  checkValue(node, name, value, rule, state);
}

const listOf = { picture: 'pictures', word: 'words', fact: 'facts', contact: 'contacts' } as const;

function checkValue(node: Node, name: string, value: string, rule: ComponentRule, state: State): void {
  const { kind } = rule.attributes[name]!;
  if (hiddenIn(value).length > 0)
    return state.add(node, 'visible-characters', `${name} holds a character that cannot be seen.`, 'Type the value again.');
  if (kind === 'words') {
    if (value.trim() === '') state.add(node, 'attribute-value', `${name} is empty.`, `Write some words: ${name}="…".`);
    else if (value.length > 200) state.add(node, 'attribute-value', `${name} is longer than 200 characters.`, 'Say it in fewer words.');
    return;
  }
  if (typeof kind !== 'string') {
    if (!kind.includes(value)) state.add(node, 'attribute-value', `${name} is ${quote(value)}.`, suggest(value, kind));
    return;
  }
  if (!idPattern.test(value))
    return state.add(node, 'attribute-value', `${name} is ${quote(value)}.`, 'Use small letters a to z, digits and hyphens.');
  if (kind !== 'id') state.uses[listOf[kind]].push({ id: value, ...place(node) });
}

function checkContent(node: Node, rule: ComponentRule, state: State): void {
  const children = node.children ?? [];
  const words = children.map(plainText).join('').trim();
  const hasPart = words !== '' || children.some((child) => holdsFact(child));
  if (rule.holds === 'nothing') {
    if (hasPart) state.add(node, 'component-words', `<${node.name}> takes no words.`, `Write ${rule.example}`);
    return;
  }
  if (!hasPart) return state.add(node, 'component-words', `<${node.name}> has no words in it.`, `Write it like this: ${rule.example.split('\n')[0]}`);
  if (rule.holds === 'words' && children.some(({ type }) => type !== 'text' && type !== 'paragraph' && type !== 'strong'))
    return state.add(node, 'component-words', `<${node.name}> takes only plain words.`, `Write ${rule.example}`);
  if (rule.holds === 'numbered-list' && !(children.length === 1 && children[0]!.type === 'list' && children[0]!.ordered))
    state.add(
      node,
      'component-words',
      `<${node.name}> holds one numbered list and nothing else.`,
      'Write an empty line, then 1. and the first step, then 2. and so on.',
    );
}

const holdsFact = (node: Node): boolean => node.name === 'Fact' || node.name === 'Contact' || (node.children ?? []).some(holdsFact);
const place = (node: Node): { line: number; column: number } => ({ line: node.position.start.line, column: node.position.start.column });
