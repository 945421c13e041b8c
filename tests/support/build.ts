import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir, today } from './project.ts';

/** What a command printed, and how it ended. */
export interface Run {
  code: number | null;
  text: string;
}

/** Where a build reads and writes. */
export interface Places {
  content: string;
  out: string;
  cache: string;
}

/** Builds a site in a process of its own, as `npm run build` does, on the fixed day. */
export function build(places: Places, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return endOf(startBuild(places, args, env));
}

/** Starts a build without waiting for its end. */
export function startBuild({ content, out, cache }: Places, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return start(process.execPath, ['scripts/build.ts', '--content', content, '--out', out, ...args], { PLAINLEAF_CACHE: cache, ...env });
}

/** Starts a command in the project's folder. */
export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  // Set by the test runner, this would make a runner inside do nothing.
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  return spawn(command, args, {
    cwd: projectDir,
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', PLAINLEAF_TODAY: today, INIT_CWD: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits until a process is over. */
export function endOf(child: ChildProcess): Promise<Run> {
  let text = '';
  child.stdout?.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (text += part.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, text }));
  });
}

/** Every file below a folder with its fingerprint: two folders are the same when these are. */
export function filesOf(dir: string): Record<string, string> {
  if (!existsSync(dir)) return {};
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(dir.length + 1).replaceAll('\\', '/'), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Paths of the files in which two folders differ. */
export function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]).sort();
}
