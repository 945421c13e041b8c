import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';

/** Installs the packages of package-lock.json when they are missing or other versions; gives a plain message when that fails. */
export async function installPackages(root) {
  if (isInstalled(root)) return undefined;
  return withLock(root, async () => {
    // Another command may have done it while this one waited.
    if (isInstalled(root)) return undefined;
    console.error('Getting the packages that Plainleaf needs. This happens once and takes a minute or two.');
    if (!(await install(root))) {
      return 'The packages could not be installed. Check the internet connection and the free space on the disk, then run the same command again.';
    }
    writeStamp(root);
    return undefined;
  });
}

async function install(root) {
  const common = ['--include=dev', '--no-audit', '--no-fund'];
  // Windows cannot delete a program while it runs, and `npm ci` would delete the Node we may be running on.
  const isOwnNode = process.execPath.startsWith(join(root, 'node_modules') + sep);
  const mayDelete = process.platform !== 'win32' || !isOwnNode;
  if (mayDelete && (await runNpm(['ci', ...common], { cwd: root })).code === 0) return true;
  // --no-save: setting up must not change a file that belongs to the project.
  return (await runNpm(['install', '--no-save', ...common], { cwd: root })).code === 0;
}

function isInstalled(root) {
  const list = installedList(root);
  if (!list) return false;
  const stamp = join(root, 'node_modules/.plainleaf-lock');
  // npm rewrites its own list whenever it changes node_modules; a stamp older than that says nothing.
  if (readText(stamp) === lockHash(root) && changedAt(stamp) >= changedAt(list)) return true;
  if (!holdsEveryPackage(root, list)) return false;
  writeStamp(root);
  return true;
}

// npm ends every install by writing this list, so that a broken-off install has none.
function installedList(root) {
  const list = join(root, 'node_modules/.package-lock.json');
  return readText(list) === undefined ? undefined : list;
}

function holdsEveryPackage(root, list) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(list)?.packages ?? {};
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    if (installed[place]) return installed[place].version === entry.version;
    // Builds for other systems are in the lockfile and rightly not on the disk.
    return entry.optional === true || entry.devOptional === true;
  });
}

function writeStamp(root) {
  try {
    writeFileSync(join(root, 'node_modules/.plainleaf-lock'), lockHash(root));
  } catch {
    // A folder that cannot be written to works too; the next run only looks again.
  }
}

function lockHash(root) {
  return createHash('sha256')
    .update(readText(join(root, 'package-lock.json')) ?? '')
    .digest('hex');
}

function changedAt(file) {
  return statSync(file).mtimeMs;
}

function readJson(file) {
  try {
    return JSON.parse(readText(file) ?? '');
  } catch {
    return undefined;
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
