import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runQuietly } from './run-quietly.ts';

/** Has Playwright download its small windowless browser; false if that fails or takes more than five minutes. */
export function installHeadlessShell(): Promise<boolean> {
  const playwright = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
  return runQuietly(process.execPath, [playwright, 'install', '--only-shell', 'chromium'], { seconds: 300 });
}

/** Installs a Chromium from the system's own packages, without windows if there is one, where this program may do so: as root, with apt-get. */
export async function installDebianChromium(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { seconds: 300, env });
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', name], { seconds: 900, env })) return true;
  return false;
}
