import { hiddenIn } from '../problem/hidden.ts';
import { quote } from '../problem/quote.ts';
import { suggest } from '../problem/suggest.ts';
import { idPattern, nameFrom } from '../schema/values.ts';
import type { State } from './check-tree.ts';
import { componentRule, type ComponentRule } from './components.ts';
import { placeOf, plainText, type Attribute, type Node } from './tree.ts';

/** Checks one component: its name, place, attributes and what stands in it. False means: do not look inside. */
export function checkComponent(node: Node, outer: Node | undefined, state: State): boolean {
  const { table } = state;
  const rule = componentRule(node.name, table);
  if (!rule) {
    addUnknown(node, state);
    return false;
  }
  checkAttributes(node, rule, state);
  const outerRule = outer && componentRule(outer.name, table);
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
  const proper = Object.keys(state.table).find((known) => known.toLowerCase() === name.toLowerCase());
  if (proper) return state.add(node, 'known-component', `<${name}> is spelt in another way.`, `Write <${proper}>, with the same capital letters.`);
  if (/^[a-z]/.test(name))
    return state.add(node, 'no-html', `<${name}> is an HTML tag.`, 'Use Markdown and the components. For bold words write **words**.');
  state.add(node, 'known-component', `<${name}> is not a component we know.`, suggest(name, Object.keys(state.table)));
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
  if (!idPattern.test(value)) return state.add(node, 'attribute-value', `${name} is ${quote(value)}.`, idHelp(name, value));
  if (kind !== 'id') state.uses[listOf[kind]].push({ id: value, ...placeOf(node) });
}

function idHelp(name: string, value: string): string {
  const proper = nameFrom(value.replace(/\.(?:svg|png|jpe?g|webp)$/i, ''));
  const isClear = idPattern.test(proper) && !/[/\\:]|\.\./.test(value);
  return isClear ? `Write ${name}="${proper}".` : 'Use small letters a to z, digits and hyphens.';
}

function checkContent(node: Node, rule: ComponentRule, state: State): void {
  const children = node.children ?? [];
  const words = children.map(plainText).join('').trim();
  // A picture in Markdown is refused by itself.
  const hasPart = words !== '' || children.some((child) => holdsFact(child) || holdsPicture(child));
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

const holdsPicture = (node: Node): boolean => node.type === 'image' || node.type === 'imageReference' || (node.children ?? []).some(holdsPicture);
const holdsFact = (node: Node): boolean => node.name === 'Fact' || node.name === 'Contact' || (node.children ?? []).some(holdsFact);
