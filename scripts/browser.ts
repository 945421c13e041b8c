import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { installDebianChromium, installHeadlessShell } from './browser/install.ts';
import { firstWorking, headlessShells, usualPlaces } from './browser/places.ts';

let found: Promise<string> | undefined;

/** Gives the path of a Chromium or Chrome that starts; brings one if the machine has none, and says what to do if it cannot. */
export function findBrowser(): Promise<string> {
  found ??= search();
  return found;
}

/** Opens a browser without a window, for tests and for printing. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: browserFlags() });
}

async function search(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH says "${chosen}", and there is no such file. Correct it, or remove it to have a browser found by itself.`);
  }
  const own = chromium.executablePath();
  const present = await firstWorking([...headlessShells(own), ...usualPlaces(), own]);
  if (present) return present;
  console.error('Getting a browser. This happens once.');
  if (await installHeadlessShell()) {
    const shell = await firstWorking(headlessShells(own));
    if (shell) return shell;
  }
  if (await installDebianChromium()) {
    const chromiumOfDebian = await firstWorking(usualPlaces());
    if (chromiumOfDebian) return chromiumOfDebian;
  }
  throw new Error('No browser was found, and none could be installed. Install Chrome or Chromium, or set CHROME_PATH to its program file.');
}

function browserFlags(): string[] {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to start its sandbox as root, and most containers do not allow it.
  const isContained = process.getuid?.() === 0 || existsSync('/.dockerenv') || existsSync('/run/.containerenv');
  return isContained ? ['--no-sandbox', ...flags] : flags;
}
