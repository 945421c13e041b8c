import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCold, buildVeryFirst, buildWarm, clean, logOf, type Bench, type ColdResult, type WarmResult } from './build-figures.ts';
import { chooseGuide, countPages, writeCorpus } from './corpus.ts';
import { comparators, isOnPath, plainleaf, type GeneratorName } from './generators.ts';
import { install, installedVersions, refill } from './install.ts';
import type { Figures } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { weighPage, type PageWeight } from './page-weight.ts';

/** Everything learnt from building the corpora. */
export interface CorpusFigures {
  cold: ColdResult[];
  warm: WarmResult[];
  /** Plainleaf's very first build on a machine, for each size. */
  first: (Figures & { pages: number })[];
  /** Every cold build, not only the middle ones. */
  rounds: ColdResult[];
  /** One guide page of each generator. */
  weights: { name: string; generator: GeneratorName; locale: string; weight: PageWeight }[];
  versions: Partial<Record<GeneratorName, Record<string, string>>>;
  /** What could not be measured, and why. */
  failures: { generator: GeneratorName; reason: string }[];
}

export interface CorporaToBuild {
  root: string;
  /** Where everything is written. */
  scratch: string;
  options: BenchOptions;
  say: (text: string) => void;
}

/** The generators whose warm builds are measured too. */
const warmGenerators: readonly GeneratorName[] = ['plainleaf', 'eleventy'];

/** Builds every corpus with every generator. One that fails is noted and left out from then on. */
export async function buildCorpora({ root, scratch, options, say }: CorporaToBuild): Promise<CorpusFigures> {
  const figures: CorpusFigures = { cold: [], warm: [], first: [], rounds: [], weights: [], versions: {}, failures: [] };
  const attempt = async (generator: GeneratorName, work: () => unknown): Promise<void> => {
    if (figures.failures.some((failure) => failure.generator === generator)) return;
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      figures.failures.push({ generator, reason });
      say(`${generator} is left out: ${reason}`);
    }
  };
  for (const size of options.pages) {
    const benches: Bench[] = [];
    for (const name of options.generators) {
      await attempt(name, () => {
        const bench = prepare({ root, folder: join(scratch, name), name, size });
        figures.versions[name] = readVersions(bench);
        benches.push(bench);
      });
    }
    for (let round = 0; round < options.rounds; round++) {
      // Every other round runs backwards, so that nobody always has the machine at its warmest.
      for (const bench of round % 2 === 0 ? benches : benches.toReversed()) {
        await attempt(bench.generator.name, () => runRound({ bench, round, figures, say }));
        if (!options.keep) clean(bench.folder, bench.generator);
      }
    }
    figures.cold.push(
      ...benches.flatMap(({ generator }) =>
        middle(figures.rounds.filter((one) => one.generator === generator.name && one.pages === countPages(size))),
      ),
    );
    if (!options.keep) for (const { folder } of benches) refill(folder);
  }
  return figures;
}

function prepare({ root, folder, name, size }: { root: string; folder: string; name: GeneratorName; size: number }): Bench {
  const generator = name === 'plainleaf' ? plainleaf(root, folder) : comparators[name];
  if (name === 'hugo' && !isOnPath('hugo')) throw new Error('there is no program "hugo" on this machine.');
  rmSync(logOf(folder), { force: true });
  refill(folder, name === 'plainleaf' ? undefined : join(root, 'scripts/bench/comparators', name));
  if (name !== 'plainleaf') install(folder);
  return { root, folder, generator, corpus: writeCorpus(generator, folder, size), pages: countPages(size) };
}

interface Round {
  bench: Bench;
  round: number;
  figures: CorpusFigures;
  say: (text: string) => void;
}

async function runRound({ bench, round, figures, say }: Round): Promise<void> {
  const { generator, pages } = bench;
  if (round === 0 && generator.name === 'plainleaf') figures.first.push({ pages, ...(await buildVeryFirst(bench)) });
  const result = await buildCold(bench);
  figures.rounds.push(result);
  say(`${generator.name}, ${pages} pages: ${result.cpuSeconds?.toFixed(1) ?? '-'} CPU s, ${result.wallSeconds.toFixed(1)} s`);
  if (round > 0) return;
  weighGuides(bench, figures);
  if (warmGenerators.includes(generator.name)) figures.warm.push(await buildWarm(bench));
}

function weighGuides({ folder, generator: { name, page }, corpus, pages }: Bench, { weights }: CorpusFigures): void {
  for (const locale of name === 'plainleaf' ? ['en', 'ur'] : ['en']) {
    const weight = weighPage(join(folder, 'dist'), page(chooseGuide(corpus, locale)));
    if (weight !== undefined) weights.push({ name: `${name}, ${locale} guide of ${pages}`, generator: name, locale, weight });
  }
}

/** The round in the middle by CPU time, by wall time where there is none. */
function middle(rounds: ColdResult[]): ColdResult[] {
  const cost = ({ cpuSeconds, wallSeconds }: ColdResult): number => cpuSeconds ?? wallSeconds;
  return rounds
    .toSorted((a, b) => cost(a) - cost(b))
    .slice(Math.floor((rounds.length - 1) / 2))
    .slice(0, 1);
}

function readVersions({ folder, generator }: Bench): Record<string, string> {
  const versions = installedVersions(folder, generator.packages);
  if (generator.name !== 'hugo') return versions;
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return { hugo: /v([\d.]+)/.exec(stdout)?.[1] ?? 'unknown', ...versions };
}
