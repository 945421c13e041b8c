import { spawn } from 'node:child_process';

/** Runs a program without showing what it prints; true if it ended well within the time. */
export function runQuietly(file: string, args: string[], { seconds, env = {} }: { seconds: number; env?: Record<string, string> }): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'ignore', timeout: seconds * 1000, env: { ...process.env, ...env }, windowsHide: true });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
