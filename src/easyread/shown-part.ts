import { kindOf, type PartRecord } from '../mdx/parts.ts';
import { quote } from '../problem/quote.ts';

const kinds: Readonly<Record<string, string>> = {
  title: 'the title',
  description: 'the description',
  about: 'the box "about"',
  important: 'the box "important"',
  heading: 'the heading',
  idea: 'the idea',
  example: 'the example',
  steps: 'the steps',
  choice: 'the choice',
  contact: 'the contact',
  list: 'the list',
  table: 'the table',
  words: 'the words',
};

/** A part in words for writers, such as: the idea with the picture "talk". */
export function shownPart({ shape }: Pick<PartRecord, 'shape'>): string {
  const kind = kindOf({ shape });
  const [, ...details] = shape.split(':');
  const detail = details.join(', ');
  const name = kinds[kind]!;
  if (detail === '') return name;
  if (kind === 'steps' || kind === 'list') return `${name} of ${detail}`;
  if (kind === 'heading') return `${name} of level ${detail}`;
  if (kind === 'table') return `${name} of ${details.join(' by ')}`;
  if (kind === 'contact') return `${name} ${quote(detail)}`;
  return `${name} with the picture ${quote(detail)}`;
}
