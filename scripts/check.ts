import { formats, printProblems, type Format } from '../src/problem/print.ts';
import { hasError } from '../src/problem/problem.ts';
import { explainRule, rules } from '../src/problem/rules.ts';
import { suggest } from '../src/problem/suggest.ts';
import { loadSite } from '../src/load/load-site.ts';
import { takeOption } from '../src/site/command-line.ts';
import { engineVersion } from '../src/site/engine-version.ts';
import { siteOptions, UsageError } from '../src/site/site-options.ts';

/** Checks the content and builds nothing. Returns the exit code: 0 no error, 1 an error, 2 wrong use. */
async function check(args: readonly string[]): Promise<number> {
  const { value: rule, rest: others } = takeOption(args, 'explain');
  if (rule !== undefined) return explain(rule);
  const { value: format = 'text', rest: more } = takeOption(others, 'format');
  const rest = more.filter((argument) => argument !== '--info');
  if (!formats.includes(format as Format)) throw new UsageError(`--format ${format} is not known. Write one of: ${formats.join(', ')}.`);
  const options = siteOptions(rest);
  const { problems, files, silenced } = await loadSite({ ...options, version: engineVersion() });
  process.stdout.write(`${printProblems(problems, files, { format: format as Format, silenced, withInfo: rest.length < more.length })}\n`);
  return hasError(problems, options.strict) ? 1 : 0;
}

function explain(rule: string): number {
  const text = explainRule(rule);
  if (text === undefined) throw new UsageError(`There is no rule "${rule}". ${suggest(rule, Object.keys(rules))}`);
  process.stdout.write(`${text}\n`);
  return 0;
}

try {
  process.exitCode = await check(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
