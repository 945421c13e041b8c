import { availableParallelism } from 'node:os';
import { paperKinds, type PaperKindId } from '../../src/print/kinds.ts';
import { takeOption } from '../../src/site/command-line.ts';
import { siteOptions, UsageError, type BuildOptions } from '../../src/site/site-options.ts';

/** What is made, how, and of which site. */
export interface LeafletOptions {
  /** Only this: "en/benefits", or a whole language: "en". */
  only?: string;
  /** Only this kind of paper. */
  kind?: PaperKindId;
  /** How many are printed at the same time. */
  jobs: number;
  /** Pack everything of this language into one file for a print shop. */
  zip?: string;
  site: BuildOptions;
}

/** Reads --only, --kind, --jobs and --zip, and the options that say which site it is. */
export function readLeafletOptions(args: readonly string[]): LeafletOptions {
  const only = takeOption(args, 'only');
  const kind = takeOption(only.rest, 'kind');
  const jobs = takeOption(kind.rest, 'jobs');
  const zip = takeOption(jobs.rest, 'zip');
  if (kind.value !== undefined && !Object.hasOwn(paperKinds, kind.value))
    throw new UsageError(`--kind ${kind.value} is not known. Write one of: ${Object.keys(paperKinds).join(', ')}`);
  if (jobs.value !== undefined && !/^[1-9]\d?$/.test(jobs.value))
    throw new UsageError(`--jobs ${jobs.value} is not a number of jobs. Write it like this: --jobs 2`);
  if (only.value !== undefined && !/^[\w-]+(?:\/[\w-]+)?$/.test(only.value))
    throw new UsageError(`--only ${only.value} is not understood. Write a language and a guide: --only en/benefits`);
  return {
    ...(only.value === undefined ? {} : { only: only.value }),
    ...(kind.value === undefined ? {} : { kind: kind.value as PaperKindId }),
    // More than two at once only cost: each is a program of its own (see docs/paper.md).
    jobs: jobs.value === undefined ? Math.min(2, availableParallelism()) : Number(jobs.value),
    ...(zip.value === undefined ? {} : { zip: zip.value }),
    site: siteOptions(zip.rest),
  };
}
