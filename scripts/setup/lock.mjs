import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const beat = 2_000;
const oldAfter = 60_000;

/** Does a job while no other command of the same project does it; a lock left behind by a command that died is taken over. */
export async function withLock(root, job) {
  const file = join(root, '.cache/setup.lock');
  await take(file);
  const heart = setInterval(() => touch(file), beat);
  try {
    return await job();
  } finally {
    clearInterval(heart);
    rmSync(file, { force: true });
  }
}

async function take(file) {
  for (let tries = 0; !create(file); tries++) {
    if (tries === 2) console.error('Another command is setting things up. Waiting until it is done.');
    if (isLeftBehind(file)) rmSync(file, { force: true });
    else await wait(500);
  }
}

function create(file) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    // Where no file can be written there is nothing to share; what comes next says so in its own words.
    return error.code !== 'EEXIST';
  }
}

// The number of a process means nothing inside another container, so a lock that nobody has touched for a minute is old as well.
function isLeftBehind(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > oldAfter) return true;
    const owner = Number(readFileSync(file, 'utf8'));
    return owner > 0 && owner !== process.pid && !isRunning(owner);
  } catch {
    // It went away just now.
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody deleted .cache/ meanwhile; the job goes on.
  }
}
