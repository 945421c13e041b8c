import { fileURLToPath } from 'node:url';
import { findTests, needsBrowser, needsSite } from './test/find-tests.ts';
import { prepareBrowser, prepareSite, type Prepared } from './test/prepare.ts';
import { runTests } from './test/run-tests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = process.argv.slice(2);
const files = findTests(root, parts);

// A stopped run leaves through here too, so that what was prepared is cleaned up.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

if (files.length === 0) {
  console.error(`No test file has ${parts.map((part) => `"${part}"`).join(' or ')} in its name. The test files are in tests/.`);
  process.exitCode = 2;
} else {
  process.exitCode = await testEverything();
}

async function testEverything(): Promise<number> {
  const browser: Prepared = files.some(needsBrowser) ? await prepareBrowser() : { env: {} };
  const site: Prepared = files.some(needsSite) ? await prepareSite(root) : { env: {} };
  const ready = files.filter((file) => !(browser.problem && needsBrowser(file)) && !(site.problem && needsSite(file)));
  const problems = [browser.problem, site.problem].filter((problem) => problem !== undefined);
  if (problems.length === 0) return runTests(root, ready, { ...browser.env, ...site.env });
  // What could not be prepared counts as a failed test; the tests that need it are left out.
  const all = new Set([...ready, 'tests/set-up.test.ts']);
  return runTests(root, [...all], { ...browser.env, ...site.env, PLAINLEAF_TEST_PROBLEMS: problems.join('\n') });
}
