import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { SiteContent } from '../../src/load/site-content.ts';
import { isLocale, localeInfo, type Locale } from '../../src/locale/table.ts';
import { hiddenIn } from '../../src/problem/hidden.ts';
import { hasError, type Problem } from '../../src/problem/problem.ts';
import { printProblems } from '../../src/problem/print.ts';
import { suggest } from '../../src/problem/suggest.ts';
import { idPattern, line } from '../../src/schema/values.ts';
import { projectDir } from '../../src/site/engine-version.ts';
import { UsageError, type BuildOptions } from '../../src/site/site-options.ts';
import type { Ask } from './ask.ts';
import type { Wishes } from './wishes.ts';

/** What a starting file is made from. */
export interface Start {
  wishes: Wishes;
  site: SiteContent;
  options: BuildOptions;
  /** What the check says of the site as it is. */
  problems: readonly Problem[];
  /** Undefined when nobody can be asked. */
  ask: Ask | undefined;
}

/** Writes a new file. Nothing is written over. */
export function writeNew(path: string, text: string): void {
  if (existsSync(path)) throw new UsageError(`${relative(projectDir, path)} is there already.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Stops when a starting file would not pass the check. */
export function refuseFaulty(problems: readonly Problem[]): void {
  if (hasError(problems)) throw new Error(printProblems(problems, 1));
}

/** A name for a file, or a message that says how names look. */
export function nameFault(name: string): string | undefined {
  return idPattern.test(name) && name.length <= 80 ? undefined : 'Use small letters a to z, digits and hyphens, such as respite-care.';
}

/** One line of words, or a message that says what is wrong with it. */
export function wordsFault(words: string): string | undefined {
  if (hiddenIn(words).length > 0) return 'There is a character in it that cannot be seen. Type it again.';
  return line.safeParse(words).success ? undefined : 'Write one line of at most 300 characters.';
}

/** A value from the command line, if it has no fault. */
export function accept(option: string, value: string | undefined, fault: (value: string) => string | undefined): string | undefined {
  const found = value === undefined ? undefined : fault(value);
  if (found !== undefined) throw new UsageError(`--${option}: ${found}`);
  return value;
}

/** The language that was asked for, or the first one of the site. */
export function localeOf({ wishes, site }: Start): Locale {
  const { locale = site.locales[0]! } = wishes;
  if (isLocale(locale) && site.locales.includes(locale)) return locale;
  const known = isLocale(locale)
    ? `${localeInfo(locale).englishName} is not a language of this site yet. Start it first: npm run new -- locale ${locale}`
    : '';
  throw new UsageError(known || `We do not know the language "${locale}". ${suggest(locale, site.locales)}`);
}
