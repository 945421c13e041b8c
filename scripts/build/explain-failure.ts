import { LockedError } from '../../src/publish/lock.ts';
import { UsageError } from '../../src/site/site-options.ts';

/** Says in one plain line why a command that writes a site stopped, and what is still whole. Gives the exit code. */
export function explainFailure(error: unknown, { failed, whole }: { failed: string; whole: string }): number {
  if (error instanceof UsageError) {
    console.error(error.message);
    return 2;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof LockedError) console.error(message);
  else if (code === 'ENOSPC') console.error(`The disk is full. Make room and try again. ${whole}`);
  // This is also what making a folder on a full disk gives.
  else if (code === 'EIO') console.error(`The disk cannot be written to. It may be full. ${whole}`);
  else if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') console.error(`The site cannot be written: ${message} ${whole}`);
  else console.error(`${failed} ${message}`);
  return 1;
}
