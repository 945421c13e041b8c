import { loadSite } from '../src/load/load-site.ts';
import { printProblems } from '../src/problem/print.ts';
import { day } from '../src/schema/values.ts';
import { engineVersion } from '../src/site/engine-version.ts';
import { takeOption } from '../src/site/command-line.ts';
import { siteOptions, UsageError } from '../src/site/site-options.ts';
import { translationStatus } from '../src/translation/status.ts';
import { printStatus } from './status/print-status.ts';
import { recordTranslations, type Recording } from './status/record.ts';

/** Shows how far each translation is, or writes down what it was made from. Returns the exit code. */
async function status(args: readonly string[]): Promise<number> {
  const { value: format = 'text', rest } = takeOption(args, 'format');
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format ${format} is not known. Write text or json.`);
  const { recording, rest: others } = readRecording(rest);
  const options = siteOptions(others);
  const { site, problems, files } = await loadSite({ ...options, version: engineVersion() });
  if (!site) {
    console.error(printProblems(problems, files));
    return 1;
  }
  if (recording) {
    console.log(recordTranslations(site, recording(options.today)).join('\n'));
    return 0;
  }
  const found = translationStatus(site);
  console.log(format === 'json' ? JSON.stringify({ locales: found }, null, 2) : found.map(printStatus).join('\n\n'));
  return 0;
}

function readRecording(args: readonly string[]): { recording?: (today: string) => Recording; rest: string[] } {
  const { value: which, rest: withoutRecord } = takeOption(args, 'record');
  const { value: by, rest: withoutName } = takeOption(withoutRecord, 'checked-by');
  const { value: on, rest: withoutDay } = takeOption(withoutName, 'on');
  const { value: review = 'community', rest: withoutReview } = takeOption(withoutDay, 'review');
  const rest = withoutReview.filter((argument) => argument !== '--all');
  const all = rest.length < withoutReview.length;
  if (which === undefined) {
    if (all || by !== undefined || on !== undefined) throw new UsageError('Say which translation: npm run status -- --record ur/complaints');
    return { rest };
  }
  if (by?.trim() === '') throw new UsageError('Say who checked it: --checked-by "NAME"');
  if (on !== undefined && (by === undefined || !day.safeParse(on).success))
    throw new UsageError('Say who checked it and on which day: --checked-by "NAME" --on 2026-11-22');
  if (review !== 'community' && review !== 'professional') throw new UsageError(`--review ${review} is not known. Write community or professional.`);
  return { rest, recording: (today) => ({ which, all, ...(by === undefined ? {} : { check: { by, on: on ?? today, review } }) }) };
}

try {
  process.exitCode = await status(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
