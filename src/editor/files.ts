import { splitFrontMatter } from '../mdx/front-matter.ts';
import { escapeWords } from './escape-words.ts';
import { keepBlocks } from './keep-blocks.ts';
import { guideSchema } from '../schema/guide.ts';
import { isWrittenByCommand } from './make-fields.ts';
import { readYaml, writeYaml, type Values } from './keep-yaml.ts';

/** Under this name a form carries the text it was made from, so that what nobody touched is written as it was. */
export const originalKey = 'plainleafOriginal';

/** A guide or page as the fields of a form: its settings, its body, and the text itself. */
export function readGuide(text: string): Values {
  const { settings, body } = splitFrontMatter(text, '');
  return { ...readYaml(settings), body: body.trim(), [originalKey]: text };
}

// Forms do not show them, so they come from the text.
const writtenByCommands = new Set(Object.entries(guideSchema.shape).flatMap(([name, part]) => (isWrittenByCommand(part) ? [name] : [])));

/** The text of a guide or page from the fields of a form. */
export function writeGuide({ [originalKey]: original, body, ...settings }: Values): string {
  const before = splitFrontMatter(textOf(original), '');
  const kept = Object.entries(readYaml(before.settings)).filter(([name]) => writtenByCommands.has(name));
  const words = keepBlocks(escapeWords(textOf(body).trim()), before.body.trim());
  return `---\n${writeYaml({ ...settings, ...Object.fromEntries(kept) }, before.settings)}---\n\n${words}\n`;
}

/** A list in a settings file, such as the glossary, as a form: one entry after another, each with its id. */
export function readList(text: string): Values {
  const entries = Object.entries(readYaml(text)).map(([id, entry]) => ({ id, ...(entry as Values) }));
  return { entries, [originalKey]: text };
}

/** The text of a list from the fields of a form. */
export function writeList({ [originalKey]: original, entries }: Values): string {
  const list = (Array.isArray(entries) ? entries : []) as { id?: string }[];
  return writeYaml(Object.fromEntries(list.map(({ id = '', ...entry }) => [id, entry])), textOf(original));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
