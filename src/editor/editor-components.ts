import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { components, type AttributeKind, type ComponentRule } from '../mdx/components.ts';
import type { Choice, Choices } from './editor-data.ts';
import { chooseField, choosePictureField, idField, labelOf } from './make-fields.ts';

/** The components of a guide as blocks with form fields, made from the one table of components. */
export function makeEditorComponents(choices: Choices): EditorComponentDefinition[] {
  return Object.entries(components).map(([name, rule]) => ({
    id: name,
    label: name,
    icon: icons[name] ?? 'widgets',
    fields: [
      ...Object.entries(rule.attributes).map(([attribute, { kind, needed }]) => attributeField(attribute, kind, needed, rule, choices)),
      ...wordsField(rule),
    ],
    pattern: patternOf(name, rule),
    fromBlock: ({ groups = {} }) => ({
      ...readAttributes(groups['attributes'] ?? ''),
      ...(groups['words'] === undefined ? {} : { words: groups['words'].trim() }),
    }),
    toBlock: (fields) => writeBlock(name, rule, fields),
    // There is no preview: the languages stand side by side instead.
    toPreview: () => '',
    ...(rule.place === 'inline' ? { mode: 'dialog', summary: rule.holds === 'words' ? '{{words}}' : '{{id}}' } : {}),
  }));
}

// Names of Material Symbols.
const icons: Readonly<Record<string, string>> = {
  Idea: 'lightbulb',
  Note: 'info',
  Steps: 'format_list_numbered',
  Example: 'person',
  Choice: 'alt_route',
  Contact: 'call',
  Word: 'dictionary',
  Fact: 'fact_check',
};

const listOf = { word: 'words', fact: 'facts', contact: 'contacts' } as const;

function attributeField(name: string, kind: AttributeKind, isNeeded: boolean, rule: ComponentRule, choices: Choices): Field {
  if (typeof kind !== 'string') return { name, label: labelOf(name), widget: 'select', options: [...kind], required: isNeeded, hint: rule.about };
  if (kind === 'id') return { ...idField, name, required: isNeeded, hint: 'A name for this place. You can leave it empty.' } as Field;
  if (kind === 'words') return { name, label: labelOf(name), widget: 'string', required: isNeeded };
  if (kind === 'picture') return { ...choosePictureField(name), required: isNeeded } as Field;
  return { ...chooseField(name, [...choices[listOf[kind]]] as Choice[]), required: isNeeded } as Field;
}

function wordsField({ holds, components: inner, about }: ComponentRule): Field[] {
  if (holds === 'nothing') return [];
  if (holds === 'words') return [{ name: 'words', label: 'Words', widget: 'string', required: true, hint: about }];
  const buttons =
    holds === 'numbered-list'
      ? (['bold', 'link', 'numbered-list'] as const)
      : (['bold', 'italic', 'link', 'bulleted-list', 'numbered-list'] as const);
  return [
    {
      name: 'words',
      label: 'Words',
      widget: 'richtext',
      required: true,
      hint: holds === 'blocks' ? `${about} Shift and Enter start a new line.` : about,
      modes: ['rich_text', 'raw'],
      buttons: [...buttons],
      editor_components: [...inner],
      linked_images: false,
      use_emoji_autocomplete: false,
      minimal: true,
    },
  ];
}

const attributes = String.raw`(?<attributes>(?:\s+[a-zA-Z]+="[^"]*")*)\s*`;

// The editor takes a pattern for one of whole blocks when it has the flag "s".
function patternOf(name: string, { place, holds }: ComponentRule): RegExp {
  const inside = holds === 'nothing' ? '/>' : holds === 'words' ? `>(?<words>[^<]*)</${name}>` : `>(?<words>.*?)</${name}>`;
  return place === 'inline' ? new RegExp(`<${name}${attributes}${inside}`) : new RegExp(`^<${name}${attributes}${inside}[ \\t]*(?=\\n|$)`, 's');
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([a-zA-Z]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)]));
}

function writeBlock(name: string, { attributes: known, holds, place }: ComponentRule, fields: Readonly<Record<string, unknown>>): string {
  const given = Object.keys(known).flatMap((attribute) =>
    isGiven(fields[attribute]) ? [` ${attribute}="${encode(String(fields[attribute]))}"`] : [],
  );
  const tag = `<${name}${given.join('')}`;
  if (holds === 'nothing') return `${tag} />`;
  const words = String(fields['words'] ?? '').trim();
  if (place === 'inline') return `${tag}>${words}</${name}>`;
  const gap = /^(?:[-*+]|\d+[.)])\s|\n\s*\n|^<(?:Idea|Contact)/m.test(words) ? '\n\n' : '\n';
  return `${tag}>${gap}${words}${gap}</${name}>`;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
const encode = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('{', '&#123;');
const decode = (value: string): string =>
  value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#123;', '{').replaceAll('&amp;', '&');
