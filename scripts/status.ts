import { localeInfo } from '../src/locale/table.ts';
import { loadSite } from '../src/load/load-site.ts';
import { printProblems } from '../src/problem/print.ts';
import { engineVersion } from '../src/site/engine-version.ts';
import { takeOption } from '../src/site/command-line.ts';
import { siteOptions, UsageError } from '../src/site/site-options.ts';
import { translationStatus, type LocaleStatus } from '../src/translation/status.ts';

/** Shows how far each translation is. Returns the exit code. */
async function status(args: readonly string[]): Promise<number> {
  const { value: format = 'text', rest } = takeOption(args, 'format');
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format ${format} is not known. Write text or json.`);
  const { site, problems, files } = await loadSite({ ...siteOptions(rest), version: engineVersion() });
  if (!site) {
    console.error(printProblems(problems, files));
    return 1;
  }
  const found = translationStatus(site);
  console.log(format === 'json' ? JSON.stringify({ locales: found }, null, 2) : found.map(toText).join('\n\n'));
  return 0;
}

function toText({ locale, guides }: LocaleStatus): string {
  const states = Object.entries(guides);
  const ready = states.filter(([, state]) => state !== 'missing').length;
  const lines = states.map(([guide, state]) => `  ${state.padEnd(12)} ${guide}`);
  return [`${localeInfo(locale).englishName} (${locale}): ${ready} of ${states.length} guides`, ...lines].join('\n');
}

try {
  process.exitCode = await status(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
