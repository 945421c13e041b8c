import { join } from 'node:path';
import { fontStyles, makeFonts, type MadeFont } from '../fonts/make-fonts.ts';
import { digestOf } from '../load/files.ts';
import { loadSite } from '../load/load-site.ts';
import type { SiteContent } from '../load/site-content.ts';
import { localeInfo } from '../locale/table.ts';
import { hasError, type Problem } from '../problem/problem.ts';
import { engineVersion, projectDir } from './engine-version.ts';
import { Site } from './site.ts';
import type { BuildOptions } from './site-options.ts';

/** A site that may be built, with its fonts; or the problems that are in the way. */
export interface CheckedSite {
  site?: Site;
  fonts: readonly MadeFont[];
  fontCss: string;
  problems: Problem[];
  files: number;
}

/** Loads the content, and makes the site of it when nothing in it is an error. */
export async function loadCheckedSite(options: BuildOptions): Promise<CheckedSite> {
  const version = engineVersion();
  const { site: content, problems, files } = await loadSite({ ...options, version });
  if (!content || hasError(problems, options.strict)) return { fonts: [], fontCss: '', problems, files };
  // Cutting fonts is slow and depends on nothing but letters, so the results are shared by all sites of this program.
  const fonts = await makeFonts(content.locales, charactersOf(content), join(projectDir, 'node_modules/.cache/plainleaf/fonts'));
  const fontCss = fontStyles(fonts);
  const { base, origin } = addressOf(content, options);
  const site = new Site(content, {
    base,
    ...(origin === undefined ? {} : { origin }),
    today: options.today,
    version,
    fontStyles: `fonts/fonts.${digestOf(fontCss).slice(0, 10)}.css`,
    fontsOf: (locale) => fonts.filter(({ face }) => face.isPreloaded && face.use === localeInfo(locale).font).map(({ src }) => src),
  });
  return { site, fonts, fontCss, problems, files };
}

function charactersOf({ guides, pages, messages, glossaries, contactWords, settings }: SiteContent): string {
  const words = JSON.stringify([[...messages.values()], [...glossaries.values()], [...contactWords.values()], settings]);
  const all = new Set(words);
  for (const { characters } of [...guides, ...pages]) for (const character of characters) all.add(character);
  return [...all].sort().join('');
}

function addressOf({ settings }: SiteContent, { siteUrl, base }: BuildOptions): { base: string; origin?: string } {
  const url = siteUrl ?? settings.url;
  if (url === undefined) return { base: base ?? '/' };
  const { origin, pathname } = new URL(url);
  return { origin, base: base ?? `${pathname}/`.replace(/\/+/g, '/') };
}
