import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCorpora, type CorpusFigures } from './bench/build-corpora.ts';
import { describeMethod } from './bench/measure.ts';
import { readOptions, usage, type BenchOptions } from './bench/options.ts';
import { lookAtRealSite, type SiteFigures } from './bench/real-site.ts';
import { coldTable, lighthouseTable, targetTable, warmTable, weightTable } from './bench/table.ts';
import { judgeBuilds, judgePage, ratio, type Target } from './bench/targets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = join(root, '.cache/bench');

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await bench(options);
}

/** Measures, prints and writes. A promise that is not kept is no error; a Plainleaf that does not build is. */
async function bench(chosen: BenchOptions): Promise<number> {
  const corpora = await buildCorpora({ root, scratch, options: chosen, say: console.log });
  const site = await lookAtRealSite({ root, scratch, options: chosen, say: console.log });
  const targets = judgeAll(corpora, site);
  printTables(corpora, site, targets);
  write(join(root, 'bench/results.json'), { ...describeRun(), ...corpora, ratios: ratios(corpora), site, targets });
  console.log('\nAll figures: bench/results.json');
  return corpora.failures.some(({ generator }) => generator === 'plainleaf') || site.failures.length > 0 ? 1 : 0;
}

function judgeAll({ cold, warm, weights }: CorpusFigures, site: SiteFigures): Target[] {
  const own = weights.filter(({ generator }) => generator === 'plainleaf');
  return [...judgeBuilds(cold, warm), ...[...own, ...site.weights].flatMap(({ name, locale, weight }) => judgePage(name, locale, weight))];
}

function printTables({ cold, warm, first, weights, failures }: CorpusFigures, site: SiteFigures, targets: Target[]): void {
  const sizes = [...new Set(cold.map(({ pages }) => pages))];
  const tables = [
    ...sizes.map(
      (size) =>
        `${size} guide pages\n\n${coldTable(
          cold.filter(({ pages }) => pages === size),
          first.filter(({ pages }) => pages === size),
        )}`,
    ),
    ...[...new Set(warm.map(({ pages }) => pages))].map((size) => `${size} guide pages\n\n${warmTable(warm.filter(({ pages }) => pages === size))}`),
    weightTable([...weights, ...site.weights]),
    ...(site.lighthouse.length === 0 ? [] : [lighthouseTable(site.lighthouse)]),
    ...(targets.length === 0 ? [] : [targetTable(targets)]),
    ...warm
      .filter(({ equal }) => equal === false)
      .map(({ pages, different }) => `${pages} guide pages: not the same as built from nothing: ${different.join(', ')}`),
    ...[...failures.map(({ generator, reason }) => `${generator}: ${reason}`), ...site.failures].map((reason) => `Not measured: ${reason}`),
  ];
  console.log(`\n${tables.join('\n\n')}`);
}

/** How much Plainleaf takes for each cold build, as a share of what the other takes. */
function ratios({ cold }: CorpusFigures): object[] {
  const others = cold.filter(({ generator }) => generator !== 'plainleaf');
  return others.flatMap(({ pages, generator, ...theirs }) => {
    const ours = cold.find((result) => result.pages === pages && result.generator === 'plainleaf');
    if (ours === undefined) return [];
    const share = (figure: 'cpuSeconds' | 'peakMegabytes' | 'treeMegabytes' | 'wallSeconds'): number | null =>
      ratio(ours[figure], theirs[figure]) ?? null;
    return [
      { pages, against: generator, cpu: share('cpuSeconds'), peak: share('peakMegabytes'), tree: share('treeMegabytes'), wall: share('wallSeconds') },
    ];
  });
}

function describeRun(): object {
  const machine = { platform: process.platform, arch: process.arch, cores: cpus().length, cpu: cpus()[0]?.model ?? 'unknown' };
  return { made: new Date().toISOString(), node: process.version, machine, measuredWith: describeMethod() };
}

function write(file: string, results: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
