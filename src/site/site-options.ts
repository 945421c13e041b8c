import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { webAddress } from '../schema/values.ts';
import { projectDir } from './engine-version.ts';

/** Which content is built, to where, and for which address. */
export interface BuildOptions {
  contentDir: string;
  localesDir: string;
  /** The engine's own words, where a group's folder has none for a locale. */
  sourceLocalesDir: string;
  outDir: string;
  cacheDir: string;
  /** Address of the site from the command line, with its path as base. */
  siteUrl?: string;
  /** Path the site lives under, with slashes at both ends. */
  base?: string;
  today: string;
  strict: boolean;
}

/** Something on the command line that is not understood: the message says what and how to write it. */
export class UsageError extends Error {}

const settings = {
  content: { type: 'string' },
  locales: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  strict: { type: 'boolean' },
} as const;

/** Reads --content, --locales, --out, --site, --base and --strict, or the environment variable of the same name (PLAINLEAF_OUT …). */
export function siteOptions(args: readonly string[]): BuildOptions {
  const { values } = parse(args);
  const given = (name: 'content' | 'locales' | 'out' | 'site' | 'base'): string | undefined =>
    values[name] ?? process.env[`PLAINLEAF_${name.toUpperCase()}`];
  // A folder that somebody types is meant from where they stand.
  const folder = (name: 'content' | 'locales' | 'out', usual: string): string => {
    const typed = given(name);
    return typed === undefined ? resolve(projectDir, usual) : resolve(process.env['INIT_CWD'] ?? process.cwd(), typed);
  };
  const sourceLocalesDir = resolve(projectDir, 'locales');
  const siteUrl = given('site');
  const base = given('base');
  if (siteUrl !== undefined && !webAddress.safeParse(siteUrl).success)
    throw new UsageError(`--site ${siteUrl} is not a web address. Write it like this: --site https://example.org`);
  if (base !== undefined && !/^\/?(?:[\w.~-]+\/?)*$/.test(base))
    throw new UsageError(`--base ${base} is not a path. Write it like this: --base /sub/`);
  const outDir = folder('out', 'dist');
  const contentDir = folder('content', 'content');
  if (basename(outDir) === '' || [projectDir, contentDir, process.cwd()].some((dir) => resolve(dir).startsWith(outDir)))
    throw new UsageError(`--out ${outDir} would put the site over other files. Give a folder of its own.`);
  return {
    contentDir,
    localesDir: folder('locales', 'locales'),
    sourceLocalesDir,
    outDir,
    cacheDir: resolve(projectDir, process.env['PLAINLEAF_CACHE'] ?? '.cache'),
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(base === undefined ? {} : { base: `/${base}/`.replace(/\/+/g, '/') }),
    today: process.env['PLAINLEAF_TODAY'] ?? new Date().toISOString().slice(0, 10),
    strict: values.strict ?? false,
  };
}

function parse(args: readonly string[]): { values: { [Name in 'content' | 'locales' | 'out' | 'site' | 'base']?: string } & { strict?: boolean } } {
  try {
    return parseArgs({ args: [...args], options: settings, strict: true });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)} Known: ${Object.keys(settings)
        .map((name) => `--${name}`)
        .join(' ')}`,
    );
  }
}
