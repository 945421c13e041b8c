import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { changeOneSentence, chooseGuide, type Corpus } from './corpus.ts';
import { plainleaf, type Generator, type GeneratorName } from './generators.ts';
import { measure, type Figures } from './measure.ts';
import { countOutput, differences, type OutputSize } from './output.ts';

/** A build from nothing: no output, no cache. With several rounds, the middle one by CPU time. */
export interface ColdResult extends Figures {
  generator: GeneratorName;
  pages: number;
  output: OutputSize;
}

/** A build after another one. */
export interface WarmResult {
  generator: GeneratorName;
  pages: number;
  nothingChanged: Figures;
  oneChanged: Figures;
  /** Whether the site is the same, byte for byte, as one built from nothing out of the same files. Null where it was not looked at. */
  equal: boolean | null;
  different: string[];
}

/** A generator with its corpus written, ready to build. */
export interface Bench {
  root: string;
  folder: string;
  generator: Generator;
  corpus: Corpus;
  pages: number;
}

// What Plainleaf makes of its own program stands with the packages, out of reach of PLAINLEAF_CACHE: compiled pages and scripts.
const programCache = 'node_modules/.cache/plainleaf';

/** The first build of all on a machine: Plainleaf compiles its program too. */
export function buildVeryFirst(bench: Bench): Promise<Figures> {
  rmSync(join(bench.root, programCache), { recursive: true, force: true });
  clean(bench.folder, bench.generator);
  return build(bench);
}

/** Builds from nothing: no output, and nothing kept of the content. */
export async function buildCold(bench: Bench): Promise<ColdResult> {
  const { folder, generator, pages } = bench;
  clean(folder, generator);
  const figures = await build(bench);
  return { generator: generator.name, pages, ...figures, output: countOutput(join(folder, 'dist')) };
}

/** Builds again with nothing changed, then with one sentence changed. Needs a build before it. */
export async function buildWarm(bench: Bench): Promise<WarmResult> {
  const { folder, generator, corpus, pages } = bench;
  const nothingChanged = await build(bench);
  const putRight = changeOneSentence(join(folder, generator.source(chooseGuide(corpus))));
  try {
    const oneChanged = await build(bench);
    const isOurs = generator.name === 'plainleaf';
    const different = isOurs ? await compareWithFresh(bench) : [];
    return {
      generator: generator.name,
      pages,
      nothingChanged,
      oneChanged,
      equal: isOurs ? different.length === 0 : null,
      different: different.slice(0, 20),
    };
  } finally {
    putRight();
  }
}

/** The file that takes what its builds print. */
export const logOf = (folder: string): string => `${folder}.log`;

/** Removes what a cold build must not find. */
export function clean(folder: string, { leftovers }: Generator): void {
  for (const name of leftovers) rmSync(join(folder, name), { recursive: true, force: true });
}

async function compareWithFresh(bench: Bench): Promise<string[]> {
  const { root, folder } = bench;
  const fresh = plainleaf(root, folder, { out: 'dist-fresh', cache: 'cache-fresh' });
  clean(folder, fresh);
  await build({ ...bench, generator: fresh }, 'cache-fresh');
  const different = differences(join(folder, 'dist'), join(folder, 'dist-fresh'));
  clean(folder, fresh);
  return different;
}

function build({ folder, generator }: Bench, cache = 'cache'): Promise<Figures> {
  return measure(generator.build, { folder, env: environment(join(folder, cache)), log: logOf(folder) });
}

// The settings of whoever runs the benchmark must not change what is measured.
function environment(cache: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(PLAINLEAF_|NODE_OPTIONS$|NODE_ENV$)/.test(name));
  return { ...Object.fromEntries(own), PLAINLEAF_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
