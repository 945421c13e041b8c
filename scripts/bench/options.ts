import { parseArgs } from 'node:util';
import { generatorNames, isGeneratorName, type GeneratorName } from './generators.ts';

/** What one run of the benchmark measures. */
export interface BenchOptions {
  /** Guide pages of each corpus. */
  pages: number[];
  generators: GeneratorName[];
  rounds: number;
  /** Keep the corpora and the built sites in .cache/bench. */
  keep: boolean;
  lighthouse: boolean;
}

export const usage = `npm run bench -- [options]
  --pages 200,1000,4000   sizes to measure, in guide pages (1000)
  --only NAME,NAME        of ${generatorNames.join(', ')} (all)
  --rounds N              measure each N times, print the middle (1)
  --quick                 200 pages
  --keep                  keep what was built in .cache/bench
  --lighthouse            also run Lighthouse on the real site`;

/** Reads the options. A wrong one comes back as a sentence. */
export function readOptions(args: string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        pages: { type: 'string' },
        only: { type: 'string' },
        rounds: { type: 'string', default: '1' },
        quick: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        lighthouse: { type: 'boolean', default: false },
      },
    });
    const pages = list(values.pages ?? (values.quick ? '200' : '1000')).map(Number);
    if (pages.length === 0 || !pages.every((size) => isWhole(size, 8))) return '--pages takes whole numbers of 8 or more, such as 200,1000.';
    const rounds = Number(values.rounds);
    if (!isWhole(rounds, 1)) return '--rounds takes a whole number of 1 or more.';
    const names = values.only === undefined ? [...generatorNames] : list(values.only);
    const unknown = names.find((name) => !isGeneratorName(name));
    if (unknown !== undefined) return `"${unknown}" is not one of ${generatorNames.join(', ')}.`;
    if (names.length === 0) return '--only takes one name or more.';
    return { pages, generators: names.filter(isGeneratorName), rounds, keep: values.keep, lighthouse: values.lighthouse };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const isWhole = (amount: number, least: number): boolean => Number.isInteger(amount) && amount >= least;
