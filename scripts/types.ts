import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// astro check comes first: it writes the types of the content collections, which tsc then reads.
const steps = [
  { program: 'astro/bin/astro.mjs', args: ['check', '--minimumSeverity', 'warning'] },
  { program: 'typescript/bin/tsc', args: ['-p', '.', '--noEmit'] },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const failed = steps.filter(({ program, args }) => {
  const file = fileURLToPath(new URL(`../node_modules/${program}`, import.meta.url));
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? 'The types are right.' : 'The types are not right yet. The lines above say where.');
process.exitCode = failed.length === 0 ? 0 : 1;
