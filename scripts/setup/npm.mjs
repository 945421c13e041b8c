import { spawn } from 'node:child_process';
import { basename } from 'node:path';

const isWindows = process.platform === 'win32';

/** Runs npm with these arguments in a folder and gives its exit code and, if asked to keep it, what it printed. */
export function runNpm(args, { cwd, keepOutput = false }) {
  const { file, first, shell } = npmProgram();
  return new Promise((resolve) => {
    // What npm says goes to stderr: stdout belongs to the command that runs afterwards, and may be JSON.
    const stdio = ['ignore', keepOutput ? 'pipe' : process.stderr, keepOutput ? 'ignore' : process.stderr];
    const child = spawn(file, [...first, ...args], { cwd, stdio, shell, env: quietNpm(), windowsHide: true });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', () => resolve({ code: 127, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

// The npm that started us, under the Node that npm itself runs on: that Node stays while node_modules is being replaced.
function npmProgram() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli && node && basename(cli).startsWith('npm-cli')) return { file: node, first: [cli], shell: false };
  // On Windows npm is a .cmd file, which only a shell can start. The arguments are our own, never a reader's.
  return { file: 'npm', first: [], shell: isWindows };
}

function quietNpm() {
  return {
    ...process.env,
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_progress: 'false',
    npm_config_loglevel: 'error',
  };
}
