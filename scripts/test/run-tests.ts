import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Runs some test files with Node's own test runner, shows its report and gives its exit code. */
export function runTests(root: string, files: string[], extra: Record<string, string>): Promise<number> {
  // Paths from the root: the runner would read brackets in the name of a folder above as a pattern.
  // Tests wait for browsers and builds, so no processor is kept free for the runner, as it would by itself.
  const args = ['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`, ...files];
  // Set by a test runner that started us, this would make ours do nothing.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...env, ...extra } });
  process.once('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
