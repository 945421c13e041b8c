import { availableParallelism } from 'node:os';
import type { Context } from '../easyread/rule.ts';
import type { Locale } from '../locale/table.ts';
import type { Verdict } from './body-record.ts';
import type { Cache } from './cache.ts';
import { fingerprintOf } from './easy-read.ts';
import { readBody, type BodyFile } from './files.ts';
import { judgeFiles } from './judge-files.ts';

// Below this a second judge would cost more than it saves.
const filesForTwo = 400;

/** The verdicts on guides and pages: kept ones where nothing has changed, and new ones from the judge. */
export async function loadBodies(bodies: readonly BodyFile[], contexts: ReadonlyMap<Locale, Context>, cache: Cache): Promise<Verdict[]> {
  const fingerprints = new Map([...contexts].map(([locale, context]) => [locale, fingerprintOf(context)]));
  const keys = bodies.map((body) => {
    if (cache.isEmpty) return undefined;
    const read = readBody(body);
    return 'digest' in read ? `body ${read.digest} ${fingerprints.get(body.locale)} ${body.file}` : undefined;
  });
  const known = keys.map((key) => (key === undefined ? undefined : cache.get<Verdict>(key)));
  const unknown = bodies.filter((_, index) => known[index] === undefined);
  const judges = unknown.length > filesForTwo ? Math.min(2, availableParallelism()) : 1;
  const judged = await judgeFiles({ files: unknown, contexts }, judges);
  const fresh = new Map(judged.map((verdict, index) => [unknown[index]!, verdict]));
  return bodies.map((body, index) => {
    const verdict = known[index] ?? fresh.get(body)!;
    const { tree, ...kept } = verdict;
    if (known[index] === undefined && verdict.digest !== '') cache.set(`body ${verdict.digest} ${fingerprints.get(body.locale)} ${body.file}`, kept);
    // The cache may come from the same content in another folder.
    return verdict.record ? { ...verdict, record: { ...verdict.record, ...body } } : verdict;
  });
}
