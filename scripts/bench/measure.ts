import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Command } from './generators.ts';
import { watchTree } from './process-tree.ts';

/** What one build cost. A figure that this machine cannot give is null. */
export interface Figures {
  /** User and system time of every process it started. */
  cpuSeconds: number | null;
  /** The largest process. */
  peakMegabytes: number | null;
  /** All processes at one moment. */
  treeMegabytes: number | null;
  wallSeconds: number;
}

export interface RunPlace {
  folder: string;
  env: NodeJS.ProcessEnv;
  /** Takes what the commands print. */
  log: string;
}

/** Runs commands one after the other and adds up what they cost; the peaks are the highest of any. Throws when one fails. */
export async function measure(commands: Command[], place: RunPlace): Promise<Figures> {
  const parts: Figures[] = [];
  for (const command of commands) parts.push(await measureOne(command, place));
  return {
    cpuSeconds: combine(
      parts.map((part) => part.cpuSeconds),
      (all) => all.reduce((sum, part) => sum + part, 0),
    ),
    peakMegabytes: combine(
      parts.map((part) => part.peakMegabytes),
      (all) => Math.max(...all),
    ),
    treeMegabytes: combine(
      parts.map((part) => part.treeMegabytes),
      (all) => Math.max(...all),
    ),
    wallSeconds: parts.reduce((sum, part) => sum + part.wallSeconds, 0),
  };
}

/** How the figures are got on this machine, in words. */
export function describeMethod(): string {
  const tree =
    process.platform === 'linux' ? ' Also /proc ten times a second: memory of the whole tree, and time of processes nobody waited for.' : '';
  return {
    'gnu-time': `GNU time: user and system time of the process and all it waited for, size of the largest process.${tree}`,
    'bsd-time': 'BSD time -l: user and system time of the process and all it waited for, size of the largest process.',
    'sh-times': `times of sh: user and system time of all processes waited for.${tree}`,
    none: 'No way to measure time and memory of other processes here: wall seconds only.',
  }[findMethod()];
}

async function measureOne({ program, args }: Command, { folder, env, log }: RunPlace): Promise<Figures> {
  const method = findMethod();
  const scratch = mkdtempSync(join(tmpdir(), 'plainleaf-bench-'));
  const report = join(scratch, 'report');
  const [first, ...rest] = wrap(method, report, [program, ...args]);
  const output = createWriteStream(log, { flags: 'a' });
  const began = performance.now();
  try {
    const child = spawn(first, rest, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const watch = child.pid === undefined ? undefined : watchTree(child.pid);
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
    const wallSeconds = (performance.now() - began) / 1000;
    const tree = watch?.stop();
    if (code !== 0) throw new Error(`${basename(args[0] ?? program)} ended with ${code}, see .cache/bench/${basename(log)}`);
    const told = existsSync(report) ? readReport(method, readFileSync(report, 'utf8')) : { cpuSeconds: null, peakMegabytes: null };
    return {
      // The wrapper misses a process nobody waited for, /proc misses the end of each: neither can say too much.
      cpuSeconds: largest(told.cpuSeconds, tree?.cpuSeconds),
      peakMegabytes: largest(told.peakMegabytes, tree?.largestMegabytes),
      treeMegabytes: tree?.sumMegabytes ?? null,
      wallSeconds,
    };
  } finally {
    output.end();
    rmSync(scratch, { recursive: true, force: true });
  }
}

type Method = 'gnu-time' | 'bsd-time' | 'sh-times' | 'none';
let method: Method | undefined;

function findMethod(): Method {
  return (method ??= lookForMethod());
}

function lookForMethod(): Method {
  if (process.platform === 'win32') return 'none';
  if (process.platform === 'darwin') return existsSync('/usr/bin/time') ? 'bsd-time' : 'sh-times';
  const { stdout, stderr } = spawnSync('/usr/bin/time', ['--version'], { encoding: 'utf8' });
  return /GNU/.test(`${stdout}${stderr}`) ? 'gnu-time' : 'sh-times';
}

function wrap(how: Method, report: string, command: [string, ...string[]]): [string, ...string[]] {
  if (how === 'gnu-time') return ['/usr/bin/time', '-f', '%U %S %M', '-o', report, ...command];
  if (how === 'bsd-time') return ['/usr/bin/time', '-l', '-o', report, ...command];
  if (how === 'sh-times') return ['/bin/sh', '-c', 'report=$1; shift; "$@"; code=$?; times > "$report"; exit $code', 'sh', report, ...command];
  return command;
}

function readReport(how: Method, text: string): Pick<Figures, 'cpuSeconds' | 'peakMegabytes'> {
  const lastLine = text.trim().split('\n').at(-1) ?? '';
  if (how === 'gnu-time') {
    const [user = NaN, system = NaN, kilobytes = NaN] = lastLine.split(' ').map(Number);
    return { cpuSeconds: user + system, peakMegabytes: kilobytes / 1024 };
  }
  if (how === 'bsd-time') {
    const amount = (word: string): number => Number(new RegExp(`([\\d.]+)\\s+${word}`).exec(text)?.[1] ?? NaN);
    return { cpuSeconds: amount('user') + amount('sys'), peakMegabytes: amount('maximum resident set size') / 1024 ** 2 };
  }
  // The second line of `times` is about the children: 0m1.230s 0m0.450s
  const [user = NaN, system = NaN] = [...lastLine.matchAll(/(\d+)m([\d.]+)s/g)].map((found) => Number(found[1]) * 60 + Number(found[2]));
  return { cpuSeconds: user + system, peakMegabytes: null };
}

function combine(parts: (number | null)[], join: (known: number[]) => number): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? join(known) : null;
}

function largest(...parts: (number | null | undefined)[]): number | null {
  const known = parts.filter((part): part is number => typeof part === 'number' && Number.isFinite(part));
  return known.length === 0 ? null : Math.max(...known);
}
