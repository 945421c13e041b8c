import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';

const dayInMs = 86_400_000;

/**
 * Finds the Node that runs the commands: the one of package.json, so that every machine has the same language data, else the running
 * one if it is new enough. Gives its file and flags, or a plain message.
 */
export async function findNode(root) {
  const pinned = pinnedNode(root);
  if (works(pinned)) return { file: pinned, flags: [] };
  if (!failedToday(root)) {
    await withLock(root, () => fetchPinned(root, pinned));
    if (works(pinned)) return { file: pinned, flags: [] };
    rememberFailure(root);
  }
  // Node 22 runs TypeScript too, but prints a warning about it before every command.
  if (isNewEnough(process.versions.node)) return { file: process.execPath, flags: ['--disable-warning=ExperimentalWarning'] };
  return {
    problem: `Plainleaf needs Node 24, and this computer has Node ${process.versions.node}. Node 24 could not be added by itself. Install it from https://nodejs.org, then run the same command again.`,
  };
}

function pinnedNode(root) {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

// npm can be told not to run the step that brings the program, and npm 12 does so unless the package is listed.
async function fetchPinned(root, pinned) {
  if (works(pinned)) return;
  console.error('Getting Node 24 for this project. This happens once.');
  await runNpm(['rebuild', 'node', '--ignore-scripts=false'], { cwd: root });
  if (works(pinned)) return;
  const folder = join(root, 'node_modules/node');
  if (existsSync(join(folder, 'installArchSpecificPackage.js'))) await runInstaller(folder);
}

function runInstaller(folder) {
  const env = { ...process.env, npm_config_audit: 'false', npm_config_fund: 'false', npm_config_loglevel: 'error' };
  const stdio = ['ignore', process.stderr, 'ignore'];
  const child = spawn(process.execPath, ['installArchSpecificPackage'], { cwd: folder, stdio, env });
  return new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', resolve);
  });
}

function works(file) {
  if (!existsSync(file)) return false;
  if (realpathSync(file) === realpathSync(process.execPath)) return isNewEnough(process.versions.node);
  // A program for another C library (Alpine Linux) is there, but does not start.
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, windowsHide: true });
  return status === 0 && isNewEnough(stdout.trim().replace(/^v/, ''));
}

// Since 22.18 Node runs TypeScript files without a flag.
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function failedToday(root) {
  try {
    return Date.now() - statSync(failureMark(root)).mtimeMs < dayInMs;
  } catch {
    return false;
  }
}

function rememberFailure(root) {
  try {
    writeFileSync(failureMark(root), '');
  } catch {
    // Without the mark the next run only tries again.
  }
}

function failureMark(root) {
  return join(root, 'node_modules/.plainleaf-no-node');
}
