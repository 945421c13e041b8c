import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeInfo, type Locale } from '../../src/locale/table.ts';
import { build, endOf, start, type Places, type Run } from './build.ts';
import { goodSite } from './content-folder.ts';
import { projectDir, temporaryFolder } from './project.ts';

/** The languages of the site that leaflets are tested with: one for each script, and those of most readers. */
export const paperLocales = ['en', 'ur', 'bn', 'pa', 'gu', 'ar', 'so', 'pl', 'ro', 'zh-Hans'] as const satisfies readonly Locale[];

// Words of the interface that are whole sentences: real words in every language.
const sentences = [
  'guide.helpInterpreter',
  'questions.about',
  'cards.about',
  'plan.about',
  'paper.formats',
  'credits.words',
  'notFound.help',
  'feedback.about',
];

/** The ideas of the guide "everyday" in a language: two or three sentences each. */
export function ideasOf(locale: Locale): string[] {
  const words = JSON.parse(readFileSync(join(projectDir, `locales/${locale}.json`), 'utf8')) as Record<string, string>;
  return sentences.map((key) => words[key]!);
}

/** Writes a small site with a guide in each language and builds it. */
export async function buildPaperSite(): Promise<Places> {
  const place = temporaryFolder();
  const places = { content: join(place, 'content'), out: join(place, 'dist'), cache: join(place, 'cache') };
  cpSync(goodSite, places.content, { recursive: true });
  const settings = join(places.content, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('[en, ur]', `[${paperLocales.join(', ')}]`));
  for (const locale of paperLocales) {
    const ideas = ideasOf(locale).map((words) => `<Idea picture="house">\n${words}\n</Idea>\n`);
    const file = join(places.content, locale, 'guides/everyday.mdx');
    mkdirSync(join(file, '..'), { recursive: true });
    const title = `${localeInfo(locale).ownName}`;
    writeFileSync(
      file,
      `---\ntitle: ${title}\ndescription: ${title}.\ntopic: money\norder: 3\nwritten: 2026-10-06\n---\n\n## ${title}\n\n${ideas.join('\n')}`,
    );
  }
  const { code, text } = await build(places);
  if (code !== 0) throw new Error(text);
  return places;
}

/** Runs "npm run leaflets" for a site. */
export function makeLeaflets({ content, out, cache }: Places, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return endOf(start(process.execPath, ['scripts/leaflets.ts', '--content', content, '--out', out, ...args], { PLAINLEAF_CACHE: cache, ...env }));
}
