import { join } from 'node:path';
import { digestOf } from '../../src/load/files.ts';
import type { BuildOptions } from '../../src/site/site-options.ts';

type Places = Pick<BuildOptions, 'cacheDir' | 'outDir'>;

/** The lock that keeps two programs from writing one site at the same time. */
export const lockFile = (places: Places): string => join(places.cacheDir, 'locks', `${nameOf(places)}.lock`);

/** Where it is kept what the last build of a site wrote. */
export const recordFile = (places: Places): string => join(places.cacheDir, 'builds', `${nameOf(places)}.json`);

/** Where the papers of all sites are kept that share a cache. */
export const shelfFolder = ({ cacheDir }: Pick<Places, 'cacheDir'>): string => join(cacheDir, 'leaflets');

/** Where it is kept which papers lie in a site. It goes when the shelf goes. */
export const inPlaceFile = (places: Places): string => join(shelfFolder(places), `${nameOf(places)}.list`);

const nameOf = ({ outDir }: Places): string => digestOf(outDir).slice(0, 16);
