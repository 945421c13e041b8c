import { join } from 'node:path';
import { digestOf } from '../../src/load/files.ts';
import type { BuildOptions } from '../../src/site/site-options.ts';

type Places = Pick<BuildOptions, 'cacheDir' | 'outDir'>;

/** The lock that keeps two programs from writing one site at the same time. */
export const lockFile = (places: Places): string => join(places.cacheDir, 'locks', `${nameOf(places)}.lock`);

/** Where it is kept what the last build of a site wrote. */
export const recordFile = (places: Places): string => join(places.cacheDir, 'builds', `${nameOf(places)}.json`);

const nameOf = ({ outDir }: Places): string => digestOf(outDir).slice(0, 16);
