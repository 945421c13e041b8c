// Every npm script starts here. This file runs on whatever Node the machine has; the commands themselves run on Node 24.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './setup/install.mjs';
import { findNode } from './setup/node.mjs';

const commands = {
  start: 'build the site, show it on this computer',
  test: 'run every test',
  build: 'build the site into dist/',
  check: 'check the content, build nothing',
  new: 'write a starting file for a guide, language, service or word',
  template: 'write a Word file for the translator of a guide',
  import: 'make a guide of a Word file that came back',
  status: 'show which translations are missing or out of date',
  leaflets: 'make a PDF of every guide',
  a11y: 'test built pages for accessibility',
  bench: 'measure speed and size',
  types: 'check the types of the code',
  fonts: 'cut the fonts to their alphabets again',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const parent = process.ppid;

process.exitCode = await main();

async function main() {
  if (!Object.hasOwn(commands, name)) return explainCommands();
  const script = join(root, 'scripts', `${name}.ts`);
  if (!existsSync(script)) return explain(`The file scripts/${name}.ts is missing. Get a fresh copy of the project, then try again.`);
  const problem = await installPackages(root);
  if (problem) return explain(problem);
  const node = await findNode(root);
  if (node.problem) return explain(node.problem);
  return runScript(node, script);
}

function explainCommands() {
  const lines = Object.entries(commands).map(([command, does]) => `  npm run ${command.padEnd(9)} ${does}`);
  console.error([name ? `There is no command "${name}". You can use:` : 'Say which command you want:', ...lines].join('\n'));
  return 2;
}

function explain(problem) {
  console.error(problem);
  return 1;
}

function runScript(node, script) {
  const child = spawn(node.file, [...node.flags, script, ...args], { cwd: root, stdio: 'inherit', env: environment(node.file) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(child, signal));
  // npm passes a signal to the shell between it and us, and some shells end without passing it further.
  const watch = isStartedByNpm() ? setInterval(() => process.ppid === parent || passOn(child, 'SIGTERM'), 500) : undefined;
  return new Promise((done) => {
    child.on('error', (error) => done(explain(`Node could not be started (${error.message}). Delete the folder node_modules, then try again.`)));
    child.on('close', (code, signal) => done(code ?? 128 + constants.signals[signal]));
  }).finally(() => clearInterval(watch));
}

// On Windows a passed-on signal would end the command at once, and the console tells the command of Ctrl+C by itself.
function passOn(child, signal) {
  if (process.platform !== 'win32') child.kill(signal);
}

function environment(nodeFile) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', INIT_CWD: callersFolder() };
  // Node keeps what it has compiled, so that a command starts sooner the next time.
  env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/plainleaf/compiled');
  // Programs that the command starts by name find the same Node. Windows may spell the variable "Path".
  const path = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[path] = [dirname(nodeFile), env[path]].filter(Boolean).join(delimiter);
  return env;
}

// The commands run in the project's folder, but a folder that somebody types is meant from where they stand. npm keeps that place
// in INIT_CWD; a value left by another project's npm does not count.
function callersFolder() {
  return (isStartedByNpm() && process.env.INIT_CWD) || process.cwd();
}

function isStartedByNpm() {
  const { npm_package_json: packageFile } = process.env;
  return packageFile !== undefined && resolve(packageFile) === join(root, 'package.json');
}
