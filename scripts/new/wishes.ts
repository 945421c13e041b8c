import { parseArgs } from 'node:util';
import { suggest } from '../../src/problem/suggest.ts';
import { UsageError } from '../../src/site/site-options.ts';
import type { Ask } from './ask.ts';

/** What can be started. */
export const kinds = ['guide', 'letter', 'term', 'locale', 'service', 'organisation'] as const;
export type Kind = (typeof kinds)[number];

/** What somebody wants to start, as far as they said it. */
export interface Wishes {
  kind?: string;
  name?: string;
  title?: string;
  topic?: string;
  guide?: string;
  locale?: string;
  meaning?: string;
  /** Who runs a service. */
  organisation?: string;
  phone?: string;
  web?: string;
  /** Options of every command, such as --content. */
  rest: string[];
}

const own = {
  title: { type: 'string' },
  topic: { type: 'string' },
  guide: { type: 'string' },
  locale: { type: 'string' },
  meaning: { type: 'string' },
  organisation: { type: 'string' },
  phone: { type: 'string' },
  web: { type: 'string' },
} as const;
const shared = { content: { type: 'string' }, locales: { type: 'string' } } as const;
const examples = {
  guide: 'npm run new -- guide respite-care',
  letter: 'npm run new -- letter ask-for-a-ramp --guide home-changes',
  term: 'npm run new -- term respite',
  locale: 'npm run new -- locale pl',
  service: 'npm run new -- service advice-line --organisation law-centre',
  organisation: 'npm run new -- organisation law-centre',
};

/** Reads what stands on the command line. */
export function readWishes(args: readonly string[]): Wishes {
  const { values, positionals } = parse(args);
  const [kind, name, more] = positionals;
  if (more !== undefined) throw new UsageError(`"${more}" is one word too many. Write a title between quotation marks: --title "Time off"`);
  const { content, locales, ...wishes } = values;
  const rest = Object.entries({ content, locales }).flatMap(([option, value]) => (value === undefined ? [] : [`--${option}`, value]));
  return { ...wishes, ...(kind === undefined ? {} : { kind }), ...(name === undefined ? {} : { name }), rest };
}

/** What is started: as it was said, or asked for. */
export async function kindOf({ kind }: Wishes, ask: Ask | undefined): Promise<Kind> {
  if (kind === undefined && ask)
    return (await ask.choice('What do you want to start?', [
      { value: 'guide', label: 'A guide' },
      { value: 'letter', label: 'A letter' },
      { value: 'term', label: 'A hard word' },
      { value: 'locale', label: 'A language' },
      { value: 'service', label: 'A service' },
      { value: 'organisation', label: 'An organisation that runs services' },
    ])) as Kind;
  if (kinds.includes(kind as Kind)) return kind as Kind;
  const unknown = kind === undefined ? '' : `"${kind}" cannot be started. ${suggest(kind, kinds)} `;
  throw new UsageError(`${unknown}Say what you want to start: ${Object.values(examples).join('   or   ')}`);
}

/** How a kind is written on the command line, for messages. */
export const exampleOf = (kind: Kind): string => examples[kind];

function parse(args: readonly string[]): { values: { [Name in keyof typeof own | keyof typeof shared]?: string }; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: { ...own, ...shared }, allowPositionals: true });
  } catch (error) {
    const known = Object.keys({ ...own, ...shared }).map((name) => `--${name}`);
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} Known: ${known.join(' ')}`);
  }
}
