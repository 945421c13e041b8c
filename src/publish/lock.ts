import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another build is writing the same site right now. */
export class LockedError extends Error {}

/** Takes the lock of an output folder and returns the function that gives it back. A lock whose owner is gone is taken over. */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      if (putInPlace(own, path)) return () => rmSync(path, { force: true });
      const owner = ownerOf(path);
      if (isRunning(owner)) throw new LockedError(`Another build (process ${owner}) is running. Wait until it is done.`);
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new LockedError('Another build is running. Wait until it is done.');
}

/** Puts the lock in place, its owner already in it; false when there is one. */
function putInPlace(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
  }
  // Some disks, such as memory sticks, have no links.
  try {
    copyFileSync(own, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** The process that holds a lock; 0 when nobody knows, or when it was given back this very moment. */
function ownerOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
