import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder a new site is built in: beside the old one, so that the swap is only a rename. */
export const newFolder = (outDir: string): string => `${outDir}.${process.pid}.new`;
const oldFolder = (outDir: string): string => `${outDir}.old`;

/** Puts a finished site in the place of the old one. At every moment one of the two is whole. */
export function swapIn(built: string, outDir: string): void {
  const old = oldFolder(outDir);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(built, outDir);
  rmSync(old, { recursive: true, force: true });
}

/** Clears up after a build that was killed: gives the old site back when the swap was cut in two, and removes half-built ones. */
export function recover(outDir: string): void {
  const old = oldFolder(outDir);
  if (!existsSync(outDir) && existsSync(old)) renameSync(old, outDir);
  const parent = dirname(outDir);
  if (!existsSync(parent)) return;
  const left = new RegExp(`^${basename(outDir).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.(?:\\d+\\.new|old)$`);
  for (const name of readdirSync(parent)) if (left.test(name)) rmSync(join(parent, name), { recursive: true, force: true });
}
