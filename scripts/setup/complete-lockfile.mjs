// npm leaves the builds for other systems out of the lockfile when the registry it asked does not have them. `npm ci` then stops on
// every machine. This puts them back, and takes out the addresses of that registry: `npm run lockfile`, after each `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completeLockfile, printLockfile } from './lockfile.mjs';
import { runNpm } from './npm.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const fields = ['name', 'version', 'os', 'cpu', 'libc', 'license', 'engines', 'dependencies', 'optionalDependencies', 'dist.integrity'];

try {
  const before = readFileSync(file, 'utf8');
  const { lock, added } = await completeLockfile(JSON.parse(before), askRegistry);
  const after = printLockfile(lock);
  if (after !== before) writeFileSync(file, after);
  for (const place of added) console.log(`added ${place} ${lock.packages[place].version}`);
  console.log(after === before ? 'package-lock.json is complete.' : 'package-lock.json is complete now. Please commit it.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function askRegistry(name, spec) {
  const { output } = await runNpm(['view', `${name}@${spec}`, ...fields, '--json'], { cwd: root, keepOutput: true });
  const answer = readAnswer(output);
  if (answer?.error?.code === 'E404') return undefined;
  if (!answer || answer.error) throw new Error(`npm could not ask about ${name}@${spec}. Check the internet connection, then run this again.`);
  // Several versions can fit a range; npm lists the newest last.
  const { name: _, 'dist.integrity': integrity, ...known } = [answer].flat().at(-1);
  return { ...known, ...(integrity && { integrity }) };
}

function readAnswer(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
