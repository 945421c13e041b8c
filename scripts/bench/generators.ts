import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const generatorNames = ['plainleaf', 'eleventy', 'astro-mdx', 'starlight', 'hugo'] as const;
export type GeneratorName = (typeof generatorNames)[number];

/** True for the name of a generator the benchmark knows. */
export const isGeneratorName = (name: string): name is GeneratorName => generatorNames.some((known) => known === name);

/** One program with its arguments, run in the generator's folder. */
export interface Command {
  program: string;
  args: string[];
}

/** A guide of the corpus. */
export interface GuidePlace {
  locale: string;
  slug: string;
  topic: string;
}

/** How one generator builds the corpus, in its own folder. Paths are relative to that folder. */
export interface Generator {
  name: GeneratorName;
  /** What generate-corpus.mjs calls its source format. */
  flavour: string;
  /** Packages whose installed version goes into the results. */
  packages: string[];
  /** What a cold build must not find. */
  leftovers: string[];
  /** One after the other, they make the whole site and its search index in `dist`. */
  build: Command[];
  /** Where a guide is written. */
  source: (guide: GuidePlace) => string;
  /** The folder of its page in `dist`. */
  page: (guide: GuidePlace) => string;
}

const runNode = (...args: string[]): Command => ({ program: process.execPath, args });
const pagefind = runNode('node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist');
const astroLeftovers = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
const plainPage = ({ locale, slug }: GuidePlace): string => `${locale}/guides/${slug}`;

/** Plainleaf itself builds from the project's root, into a folder given by its options. */
export function plainleaf(root: string, folder: string, run: { out: string; cache: string } = { out: 'dist', cache: 'cache' }): Generator {
  const build = runNode(join(root, 'scripts/run.mjs'), 'build', '--content', join(folder, 'content'), '--out', join(folder, run.out));
  return {
    name: 'plainleaf',
    flavour: 'plainleaf',
    packages: [],
    leftovers: [run.out, run.cache],
    build: [build],
    source: ({ locale, slug }) => `content/${locale}/guides/${slug}.mdx`,
    page: plainPage,
  };
}

export const comparators: Readonly<Record<Exclude<GeneratorName, 'plainleaf'>, Generator>> = {
  eleventy: {
    name: 'eleventy',
    flavour: 'eleventy',
    packages: ['@11ty/eleventy', 'pagefind'],
    leftovers: ['dist'],
    build: [runNode('node_modules/@11ty/eleventy/cmd.cjs', '--quiet'), pagefind],
    source: ({ locale, slug }) => `src/${locale}/guides/${slug}.md`,
    page: plainPage,
  },
  'astro-mdx': {
    name: 'astro-mdx',
    flavour: 'astro',
    packages: ['astro', '@astrojs/mdx', 'pagefind'],
    leftovers: astroLeftovers,
    build: [runNode('node_modules/astro/bin/astro.mjs', 'build', '--silent'), pagefind],
    source: ({ locale, slug }) => `src/content/guides/${locale}/${slug}.mdx`,
    page: plainPage,
  },
  starlight: {
    name: 'starlight',
    flavour: 'starlight',
    packages: ['@astrojs/starlight', 'astro', 'pagefind'],
    leftovers: astroLeftovers,
    // Starlight makes its own search index.
    build: [runNode('node_modules/astro/bin/astro.mjs', 'build', '--silent')],
    source: ({ locale, slug, topic }) => `src/content/docs/${locale}/guides/${topic}/${slug}.mdx`,
    page: ({ locale, slug, topic }) => `${locale}/guides/${topic}/${slug}`,
  },
  hugo: {
    name: 'hugo',
    flavour: 'hugo',
    packages: ['pagefind'],
    leftovers: ['dist', 'resources', '.hugo_build.lock'],
    build: [{ program: 'hugo', args: ['--quiet'] }, pagefind],
    source: ({ locale, slug }) => `content/${locale}/guides/${slug}.md`,
    page: plainPage,
  },
};

/** True when a program of that name is on the PATH. */
export function isOnPath(program: string): boolean {
  const names = process.platform === 'win32' ? [`${program}.exe`] : [program];
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => names.some((name) => folder !== '' && existsSync(join(folder, name))));
}
