import type { ColdResult, WarmResult } from './build-figures.ts';
import type { LighthouseScores } from './lighthouse.ts';
import type { Figures } from './measure.ts';
import type { PageWeight } from './page-weight.ts';
import { ratio, type Target } from './targets.ts';

type Cell = string | number | null | undefined;

/** Cold builds of one size, each with how much Plainleaf takes beside it. */
export function coldTable(results: readonly ColdResult[], first: readonly Figures[]): string {
  const ours = results.find(({ generator }) => generator === 'plainleaf');
  const rows = results.map(({ generator, output, ...figures }) => [
    generator,
    ...figureCells(figures),
    figures.treeMegabytes?.toFixed(0),
    output.files,
    (output.bytes / 1e6).toFixed(1),
    generator === 'plainleaf' ? '' : times(ratio(ours?.cpuSeconds, figures.cpuSeconds)),
  ]);
  for (const figures of first) rows.push(['plainleaf, very first on a machine', ...figureCells(figures)]);
  return table(['built from nothing', 'CPU s', 'wall s', 'peak MB', 'tree MB', 'files', 'MB', 'Plainleaf CPU'], rows);
}

/** Builds after a build. */
export function warmTable(results: readonly WarmResult[]): string {
  const rows = results.flatMap(({ generator, nothingChanged, oneChanged, equal }) => [
    [`${generator}, nothing changed`, ...figureCells(nothingChanged), ''],
    [`${generator}, one sentence changed`, ...figureCells(oneChanged), equal === null ? '' : equal ? 'yes' : 'NO'],
  ]);
  return table(['built again', 'CPU s', 'wall s', 'peak MB', 'same as from nothing'], rows);
}

/** What the first load of each page asks for. */
export function weightTable(pages: readonly { name: string; weight: PageWeight }[]): string {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rows = pages.map(({ name, weight: { html, css, js, total, fonts, requests, lazyPictures } }) => [
    name,
    ...[html, css, js, total].map(kilobytes),
    fonts.map(({ bytes }) => kilobytes(bytes)).join(' + ') || '-',
    requests,
    lazyPictures,
  ]);
  return table(['first load, kB with gzip', 'HTML', 'CSS', 'JS', 'together', 'fonts', 'requests', 'lazy pictures'], rows);
}

/** Lighthouse on each page. */
export function lighthouseTable(pages: readonly { name: string; scores: LighthouseScores }[]): string {
  const rows = pages.map(({ name, scores: { performance, accessibility, bestPractices, seo, requests, bytes, fonts } }) => [
    name,
    performance,
    accessibility,
    bestPractices,
    seo,
    requests,
    fonts.length,
    (Object.values(bytes).reduce((sum, part) => sum + part, 0) / 1000).toFixed(0),
  ]);
  return table(['Lighthouse, mobile', 'speed', 'accessibility', 'practices', 'SEO', 'requests', 'fonts', 'kB sent'], rows);
}

/** What was promised and what was found. */
export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map(({ what, value, most, unit, isMet }) => [what, amount(value, unit), `<= ${amount(most, unit)}`, isMet ? 'met' : 'MISSED']);
  return table(['target', 'found', 'promised', ''], rows);
}

const figureCells = ({ cpuSeconds, wallSeconds, peakMegabytes }: Figures): Cell[] => [
  cpuSeconds?.toFixed(1),
  wallSeconds.toFixed(1),
  peakMegabytes?.toFixed(0),
];
const times = (value: number | undefined): string => (value === undefined ? '-' : `${value.toFixed(2)}x`);

function amount(value: number, unit: Target['unit']): string {
  if (unit === 'x') return times(value);
  return `${value.toFixed(unit === 'MB' || unit === 'requests' ? 0 : 1)} ${unit}`;
}

function table(head: string[], rows: Cell[][]): string {
  const lines = [head, ...rows.map((row) => row.map((cell) => String(cell ?? '-')))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const print = (line: string[]): string =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [print(head), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1).map(print)].join('\n');
}
