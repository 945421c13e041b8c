import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { loadSite } from '../src/load/load-site.ts';
import type { SiteContent } from '../src/load/site-content.ts';
import { formats, printProblems, type Format } from '../src/problem/print.ts';
import { hasError, type Problem } from '../src/problem/problem.ts';
import { takeOption } from '../src/site/command-line.ts';
import { engineVersion } from '../src/site/engine-version.ts';
import { siteOptions, UsageError, type BuildOptions } from '../src/site/site-options.ts';
import { translateAddress } from '../src/word/addresses.ts';
import { anchorsOf } from '../src/word/anchors-of.ts';
import { buildGuide, type BuiltGuide } from '../src/word/build-guide.ts';
import { importGuide } from '../src/word/import-guide.ts';
import { knownGuides } from '../src/word/known-guides.ts';
import { lineChanges } from '../src/word/line-changes.ts';
import { readFront } from '../src/word/read-front.ts';
import { readWordFile, type FilledFile } from '../src/word/read-word-file.ts';
import { unpackWordFile, wordLimits } from '../src/word/unpack.ts';
import { withRecord } from './word/with-record.ts';
import { checkDraft } from './check-draft.ts';
import { openGuide, shortDigest, type GuideToTranslate } from './word/open-guide.ts';

const usage = 'Say which Word file: npm run import -- direct-payments.ur.docx';

/** Makes a guide of a Word file that a translator filled in. Returns the exit code. */
async function importFile(args: readonly string[]): Promise<number> {
  const { value: format = 'text', rest } = takeOption(args, 'format');
  if (!formats.includes(format as Format)) throw new UsageError(`--format ${format} is not known. Write one of: ${formats.join(', ')}.`);
  const [typed, ...others] = rest.filter((argument) => argument !== '--force');
  if (typed === undefined || typed.startsWith('-')) throw new UsageError(usage);
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), typed);
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`There is no file ${typed}. ${usage}`);
  const file = basename(path).replace(/\p{C}/gu, '?');
  const options = siteOptions(others);
  const report = (problems: readonly Problem[]): void => console.log(printProblems(problems, 1, { format: format as Format }));

  const filled = await open(path, file);
  if ('rule' in filled) return (report([filled]), 1);
  const front = readFront(filled, file);
  if ('problems' in front) return (report(front.problems), 1);
  const { site, problems: known, files } = await loadSite({ ...options, version: engineVersion() });
  if (!site) {
    console.log(printProblems(known, files, { format: format as Format }));
    return 1;
  }
  const guide = openGuide(site, front.guide, front.locale);
  const { built, changedLines = [], problems } = place(filled, file, guide, site, front, options);
  if (built)
    problems.push(
      ...(await checkDraft(built.text, { id: front.guide, into: guide.into }, options, known)).map((problem) => atRow(problem, built, file, guide)),
    );
  if (problems.length > 0 || format !== 'text') report(problems);
  if (!built || hasError(problems, options.strict)) return 1;
  return write(
    withRecord(built.text, guide, changedLines),
    join(options.contentDir, guide.into, 'guides', `${front.guide}.mdx`),
    args.includes('--force'),
  );
}

async function open(path: string, file: string): Promise<FilledFile | Problem> {
  const refuse = (message: string, help: string): Problem => ({
    rule: 'word-file-readable',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message,
    help,
  });
  const bytes = statSync(path).size > wordLimits.bytes ? new Uint8Array(wordLimits.bytes + 1) : readFileSync(path);
  const unpacked = unpackWordFile(bytes);
  if ('message' in unpacked) return refuse(unpacked.message, unpacked.help);
  const filled = await readWordFile(unpacked);
  return filled ?? refuse('This Word file cannot be read.', 'Open it in Word, choose "Save as", choose "Word document (.docx)", then try again.');
}

interface Built {
  built?: BuiltGuide;
  /** Lines of the first guide whose words changed after the Word file was made. */
  changedLines?: readonly number[];
  problems: Problem[];
}

function place(
  filled: FilledFile,
  file: string,
  guide: GuideToTranslate,
  site: SiteContent,
  front: { translator: string; sourceHash: string },
  { today }: BuildOptions,
): Built {
  const { source, record, from, into } = guide;
  const glossary = Object.fromEntries(Object.entries(site.glossaries.get(into) ?? {}).map(([id, { word }]) => [id, word]));
  const others = knownGuides(site).filter(({ locale, id }) => locale !== into || id !== record.id);
  const make = (ownAnchors: readonly string[]): Built => {
    const known = [...others, { locale: into, id: record.id, title: '', anchors: ownAnchors }];
    const addressOf = (address: string): string => translateAddress(address, { from, into, id: record.id }, known);
    const { words, fitsSource, problems } = importGuide({ source, filled, file, front: guide.front, glossary, addressOf });
    if (hasError(problems)) return { problems };
    const sourceHash = fitsSource ? shortDigest(record.digest) : front.sourceHash;
    return {
      built: buildGuide(source, words, { translatedBy: front.translator, sourceHash, written: today }),
      changedLines: linesOfRows(guide, problems),
      problems,
    };
  };
  const first = make([]);
  const linksToItself = source.rows.some(({ marks }) => marks.some(({ name, id }) => name === 'link' && id.includes('#')));
  // The headings give the anchors, so they are known only when the guide is built once.
  return first.built && linksToItself ? make(anchorsOf(first.built.text)) : first;
}

// A row whose English changed says nothing of the guide as it is now: its part is left open.
function linesOfRows({ source: { rows, text }, record }: GuideToTranslate, problems: readonly Problem[]): number[] {
  return problems.flatMap(({ rule, line }) => {
    const place = rows[line - 1]?.place;
    if (rule !== 'word-file-source' || !place) return [];
    return place.kind === 'setting' ? (record.settingLines[place.name] ?? 1) : text.slice(0, place.start).split('\n').length;
  });
}

function atRow(problem: Problem, { rowOfLine }: BuiltGuide, file: string, { into, record }: GuideToTranslate): Problem {
  if (!problem.file.endsWith(`/${into}/guides/${record.id}.mdx`)) return problem;
  return { ...problem, file, line: rowOfLine[problem.line] || 1, column: 3 };
}

function write(text: string, path: string, isForced: boolean): number {
  const shown = relative(process.cwd(), path);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before === text) {
    console.log(`${shown} is the same already.`);
    return 0;
  }
  if (before !== undefined) console.error([`What changes in ${shown}:`, ...lineChanges(before, text)].join('\n'));
  if (before !== undefined && !isForced) throw new UsageError(`${shown} is there already, so nothing was written. To write over it, add --force.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(shown);
  return 0;
}

try {
  process.exitCode = await importFile(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
