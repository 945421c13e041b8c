import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Empties a working folder, all but what is installed, and fills it from another. */
export function refill(folder: string, from?: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
  if (from !== undefined) cpSync(from, folder, { recursive: true });
}

/** Installs what the folder's package.json asks for, unless that was done before. Throws a plain sentence when it cannot. */
export function install(folder: string): void {
  const wanted = readFileSync(join(folder, 'package.json'), 'utf8');
  const stamp = join(folder, 'node_modules/.bench-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  const { status } = runNpm(['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--no-package-lock'], folder);
  if (status !== 0) throw new Error('npm could not install it: is there a network?');
  writeFileSync(stamp, wanted);
}

/** The versions found in node_modules. */
export function installedVersions(folder: string, packages: string[]): Record<string, string> {
  return Object.fromEntries(packages.map((name) => [name, readVersion(join(folder, 'node_modules', name, 'package.json'))]));
}

const kept = ['node_modules'];

// `npm run` says where npm itself is; without it, the shell finds npm (npm.cmd on Windows).
function runNpm(args: string[], cwd: string): { status: number | null } {
  const npm = process.env['npm_execpath'];
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  if (npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)) return spawnSync(process.execPath, [npm, ...args], { cwd, stdio: [...stdio] });
  return spawnSync(`npm ${args.join(' ')}`, { cwd, shell: true, stdio: [...stdio] });
}

function readVersion(file: string): string {
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
