import { pathOf } from '../../src/load/body-record.ts';
import { recordParts } from '../../src/load/record-parts.ts';
import { compareParts } from '../../src/mdx/compare-parts.ts';
import { parseFile } from '../../src/mdx/parse-guide.ts';
import { guideSchema } from '../../src/schema/guide.ts';
import { makeRecord, writeRecord } from '../../src/translation/make-record.ts';
import { setSettings } from '../../src/translation/set-settings.ts';
import type { GuideToTranslate } from './open-guide.ts';

/** Writes into a guide that came from Word what its parts were made from. Parts at `openLines` of the first guide are left open. */
export function withRecord(text: string, { record, into }: GuideToTranslate, openLines: readonly number[]): string {
  const { settings, lines, body } = parseFile(text, record.file, pathOf({ ...record, locale: into }), guideSchema);
  if (!settings || !body.tree) throw new Error(`The guide made from the Word file cannot be read: ${record.id}`);
  const parts = recordParts(body.tree, settings, lines);
  const comparison = compareParts(parts, record.parts);
  const isOpen = new Set(openLines.map((line) => record.parts.findLast((part) => part.line <= line)));
  const open = new Set(comparison.pairs.filter(({ source }) => isOpen.has(source)).map(({ own }) => own.id));
  const made = makeRecord({ parts, comparison, before: undefined }).filter(({ id }) => !open.has(id));
  return setSettings(text, { madeFrom: writeRecord(made, parts) });
}
