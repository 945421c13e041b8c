import { readdirSync, readFileSync } from 'node:fs';

/** What could be seen of a process and everything it started. */
export interface TreeFigures {
  cpuSeconds: number;
  /** The largest any one process was. */
  largestMegabytes: number;
  /** The most that all of them took at one moment. Memory that processes share counts once for each. */
  sumMegabytes: number;
}

const everyMilliseconds = 100;
const ticksPerSecond = 100;

/** Watches a process tree through /proc, so on Linux only. `stop` hands back what was seen; undefined elsewhere. */
export function watchTree(pid: number): { stop: () => TreeFigures | undefined } {
  if (process.platform !== 'linux') return { stop: () => undefined };
  const cpu = new Map<number, number>();
  const seen: TreeFigures = { cpuSeconds: 0, largestMegabytes: 0, sumMegabytes: 0 };
  const family = new Set([pid]);
  const look = (): void => {
    let sum = 0;
    for (const member of findFamily(family)) {
      cpu.set(member.pid, member.cpuSeconds);
      const { now, most } = readMemory(member.pid);
      sum += now;
      seen.largestMegabytes = Math.max(seen.largestMegabytes, most);
    }
    seen.sumMegabytes = Math.max(seen.sumMegabytes, sum);
  };
  look();
  const timer = setInterval(look, everyMilliseconds);
  return {
    stop: () => {
      clearInterval(timer);
      return { ...seen, cpuSeconds: [...cpu.values()].reduce((total, part) => total + part, 0) };
    },
  };
}

/** Every living member. A process stays in the family after its parent has gone. */
function findFamily(family: Set<number>): Stat[] {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStat(Number(name)))
    .filter((stat) => stat !== undefined);
  // A child can have a lower number than its parent, so look until nobody new turns up.
  for (let before = -1; before !== family.size;) {
    before = family.size;
    for (const stat of stats) if (family.has(stat.parent)) family.add(stat.pid);
  }
  return stats.filter((stat) => family.has(stat.pid));
}

function readStat(pid: number): Stat | undefined {
  const text = read(`/proc/${pid}/stat`);
  // The name stands in brackets and may hold spaces and brackets: count the fields after the last one.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 14) return undefined;
  return { pid, parent: Number(fields[1]), cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond };
}

function readMemory(pid: number): { now: number; most: number } {
  const text = read(`/proc/${pid}/status`);
  const megabytes = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1024;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

// A process can end between being listed and being read.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

interface Stat {
  pid: number;
  parent: number;
  cpuSeconds: number;
}
