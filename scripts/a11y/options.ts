import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../src/site/site-options.ts';

/** Which pages are tested, and where the findings go. */
export interface A11yOptions {
  /** A folder of built pages, or undefined when addresses are given. */
  dir?: string;
  urls: readonly string[];
  json?: string;
  /** Only every part-th of `of` pages, counted from 1. */
  shard: { part: number; of: number };
}

const known = {
  dir: { type: 'string' },
  url: { type: 'string', multiple: true },
  urls: { type: 'string' },
  json: { type: 'string' },
  shard: { type: 'string', default: '1/1' },
} as const;

/** Reads --dir, --url (more than once), --urls FILE, --json FILE and --shard 1/4. Paths are meant from `from`. */
export function readA11yOptions(args: readonly string[], from: string): A11yOptions {
  const { values } = parse(args);
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(values.shard) ?? [];
  if (!part || !of || Number(part) < 1 || Number(part) > Number(of))
    throw new UsageError(`--shard ${values.shard} is not understood. Write it like this: --shard 1/4`);
  const listed = values.urls === undefined ? [] : readFileSync(resolve(from, values.urls), 'utf8').split(/\s+/).filter(Boolean);
  const urls = [...(values.url ?? []), ...listed];
  for (const url of urls) if (!URL.canParse(url)) throw new UsageError(`${url} is not a web address.`);
  return {
    ...(values.dir === undefined && urls.length > 0 ? {} : { dir: resolve(from, values.dir ?? 'dist') }),
    urls,
    ...(values.json === undefined ? {} : { json: resolve(from, values.json) }),
    shard: { part: Number(part), of: Number(of) },
  };
}

function parse(args: readonly string[]): { values: { dir?: string; url?: string[]; urls?: string; json?: string; shard: string } } {
  try {
    return parseArgs({ args: [...args], options: known, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
