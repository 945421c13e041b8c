import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.ts';

/** Lists where a browser usually is on this system: first the one without windows, which does the same work in less than half the time. */
export function usualPlaces(): string[] {
  if (process.platform === 'darwin') return macPlaces();
  if (process.platform === 'win32') return windowsPlaces();
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)));
}

/** Lists the small windowless browsers that Playwright keeps beside its full one, given the path of the full one. */
export function headlessShells(fullBrowser: string): string[] {
  const [, cache, revision] = /^(.*)[/\\]chromium-(\d+)[/\\]/.exec(fullBrowser) ?? [];
  const folder = cache === undefined ? '' : join(cache, `chromium_headless_shell-${revision}`);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files
    .filter(({ name }) => /^(chrome-headless-shell|headless_shell)(\.exe)?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Gives the first of some browsers that is there and starts. */
export async function firstWorking(files: string[]): Promise<string | undefined> {
  for (const file of files) {
    if (existsSync(file) && (await starts(file))) return file;
  }
  return undefined;
}

// A file may be there and yet not start: a note that points to a missing snap, or a browser without its libraries.
async function starts(file: string): Promise<boolean> {
  // On Windows asking for the version opens a window.
  return process.platform === 'win32' || runQuietly(file, ['--version'], { seconds: 30 });
}

function macPlaces(): string[] {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => apps.map((app) => join(folder, `${app}.app/Contents/MacOS`, app)));
}

function windowsPlaces(): string[] {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, programFiles32, LOCALAPPDATA].filter((folder) => folder !== undefined);
  const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}
