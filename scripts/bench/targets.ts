import type { ColdResult, WarmResult } from './build-figures.ts';
import type { GeneratorName } from './generators.ts';
import type { PageWeight } from './page-weight.ts';

/** One promise about speed or size, and whether this run kept it. */
export interface Target {
  what: string;
  value: number;
  most: number;
  unit: 'x' | 'MB' | 'CPU s' | 'kB' | 'requests';
  isMet: boolean;
}

/** The most CPU time Plainleaf may take for a cold build, as a share of another's. */
const coldLimits: readonly { pages: number; against: GeneratorName; most: number }[] = [
  { pages: 1000, against: 'eleventy', most: 1.3 },
  { pages: 1000, against: 'astro-mdx', most: 0.35 },
  { pages: 1000, against: 'starlight', most: 0.35 },
  { pages: 4000, against: 'eleventy', most: 1 },
];
const peakLimit = { pages: 4000, megabytes: 1000 };
const changeLimit = { pages: 4000, cpuSeconds: 5 };
const pageLimits = { kilobytes: 25, fontKilobytes: 60, nastaliqKilobytes: 120, requests: 12 };

/** Judges what was measured. What was not measured is left out. */
export function judgeBuilds(cold: readonly ColdResult[], warm: readonly WarmResult[]): Target[] {
  const find = (pages: number, name: GeneratorName): ColdResult | undefined =>
    cold.find((result) => result.pages === pages && result.generator === name);
  const ratios = coldLimits.flatMap(({ pages, against, most }) => {
    const value = ratio(find(pages, 'plainleaf')?.cpuSeconds, find(pages, against)?.cpuSeconds);
    return value === undefined ? [] : [judge({ what: `${pages} pages, CPU time against ${against}`, value, most, unit: 'x' })];
  });
  const peak = find(peakLimit.pages, 'plainleaf')?.peakMegabytes ?? undefined;
  const change = warm.find(({ pages, generator }) => pages === changeLimit.pages && generator === 'plainleaf')?.oneChanged.cpuSeconds ?? undefined;
  return [
    ...ratios,
    ...(peak === undefined ? [] : [judge({ what: `${peakLimit.pages} pages, largest process`, value: peak, most: peakLimit.megabytes, unit: 'MB' })]),
    ...(change === undefined
      ? []
      : [judge({ what: `one of ${changeLimit.pages} pages changed`, value: change, most: changeLimit.cpuSeconds, unit: 'CPU s' })]),
  ];
}

/** Judges the weight of one page. */
export function judgePage(name: string, locale: string, { total, fonts, requests }: PageWeight): Target[] {
  const most = locale === 'ur' ? pageLimits.nastaliqKilobytes : pageLimits.fontKilobytes;
  return [
    judge({ what: `${name}: HTML, CSS and JS`, value: total / 1000, most: pageLimits.kilobytes, unit: 'kB' }),
    ...fonts.map((font) => judge({ what: `${name}: font ${font.name}`, value: font.bytes / 1000, most, unit: 'kB' })),
    judge({ what: `${name}: requests`, value: requests, most: pageLimits.requests, unit: 'requests' }),
  ];
}

/** How many times as much; undefined when one of the two is not known. */
export function ratio(ours: number | null | undefined, theirs: number | null | undefined): number | undefined {
  return typeof ours === 'number' && typeof theirs === 'number' && theirs > 0 ? ours / theirs : undefined;
}

const judge = (target: Omit<Target, 'isMet'>): Target => ({ ...target, isMet: target.value <= target.most });
