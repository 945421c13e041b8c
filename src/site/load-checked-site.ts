import { join } from 'node:path';
import { fontStyles, makeFonts, type CharactersOf, type MadeFont } from '../fonts/make-fonts.ts';
import { digestOf } from '../load/files.ts';
import { loadSite } from '../load/load-site.ts';
import type { SiteContent } from '../load/site-content.ts';
import { localeInfo, type Locale } from '../locale/table.ts';
import { inLocale } from '../schema/values.ts';
import { hasError, type Problem } from '../problem/problem.ts';
import { directoryWords } from './directory.ts';
import { engineVersion } from './engine-version.ts';
import { Site } from './site.ts';
import type { BuildOptions } from './site-options.ts';

/** A site that may be built, with its fonts; or the problems that are in the way. */
export interface CheckedSite {
  site?: Site;
  fonts: readonly MadeFont[];
  fontCss: string;
  problems: Problem[];
  files: number;
  silenced: number;
}

/** Loads the content, and makes the site of it when nothing in it is an error. */
export async function loadCheckedSite(options: BuildOptions): Promise<CheckedSite> {
  const version = engineVersion();
  const { site: content, problems, files, silenced } = await loadSite({ ...options, version, withAdvice: options.strict });
  if (!content || hasError(problems, options.strict)) return { fonts: [], fontCss: '', problems, files, silenced };
  const fonts = await makeFonts(content.locales, charactersOf(content), join(options.cacheDir, 'fonts'));
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
  return { site, fonts, fontCss, problems, files, silenced };
}

/** Latin letters stand on every page; other scripts only on pages of their languages, and in the language menu. */
function charactersOf(content: SiteContent): CharactersOf {
  const { locales, guides, pages, letters, messages, glossaries, contactWords, settings } = content;
  const shared = JSON.stringify(settings) + locales.map((locale) => localeInfo(locale).ownName).join('');
  const records = Map.groupBy([...guides, ...pages, ...letters], ({ locale }) => locale);
  const charactersIn = new Map(
    [...records].map(([locale, own]) => [locale, [...new Set(own.map(({ characters }) => characters).join(''))].join('')]),
  );
  return (use) => {
    const shown = locales.filter((locale) => use === 'latin' || use === 'dyslexia' || localeInfo(locale).font === use);
    const words = shown.map((locale) => JSON.stringify([messages.get(locale), glossaries.get(locale), contactWords.get(locale)]));
    const bodies = shown.flatMap((locale) => charactersIn.get(locale) ?? []);
    const isOwn = use === 'latin' || use === 'dyslexia';
    return [...new Set([...words, ...bodies, directoryWords(content, shown), isOwn ? shared : ownWords(settings, shown)].join(''))].sort().join('');
  };
}

function ownWords({ name, description, topics, guideNote }: SiteContent['settings'], locales: readonly Locale[]): string {
  const texts = [name, description, guideNote, ...topics.flatMap((topic) => [topic.title, topic.description])];
  return (
    texts.flatMap((text) => (text === undefined ? [] : locales.map((locale) => inLocale(text, locale, [])))).join('') +
    locales.map((locale) => localeInfo(locale).ownName).join('')
  );
}

function addressOf({ settings }: SiteContent, { siteUrl, base }: BuildOptions): { base: string; origin?: string } {
  const url = siteUrl ?? settings.url;
  if (url === undefined) return { base: base ?? '/' };
  const { origin, pathname } = new URL(url);
  return { origin, base: base ?? `${pathname}/`.replace(/\/+/g, '/') };
}
