import type { Locale } from '../locale/table.ts';
import { parseFile, type ParsedFile } from '../mdx/parse-guide.ts';
import { guideSchema, pageSchema, type GuideSettings, type PageSettings } from '../schema/guide.ts';
import type { Context } from './rule.ts';
import { checkEasyRead, type EasyRead } from './run.ts';

/** The text of a guide or page, and where it belongs. */
export interface BodySource {
  kind: 'guide' | 'page';
  locale: Locale;
  file: string;
  /** The page's address, such as /en/guides/money/. */
  path: string;
  text: string;
}

/** A guide or page after every check that needs no other file. The easy-read rules run when nothing else is wrong. */
export interface CheckedFile extends ParsedFile<GuideSettings | PageSettings> {
  easyRead?: EasyRead;
}

/** Everything that is wrong with a guide or page by itself. The command line and the editor both call this, so both say the same. */
export function checkBody({ kind, locale, file, path, text }: BodySource, context: Context): CheckedFile {
  const parsed = parseFile<typeof guideSchema | typeof pageSchema>(text, file, path, kind === 'guide' ? guideSchema : pageSchema);
  const { settings, lines, body, problems } = parsed;
  if (settings === undefined || body.tree === undefined) return parsed;
  const reading = checkEasyRead({ tree: body.tree, text, locale, kind, path, file, settings, settingLines: lines }, context);
  return { ...parsed, problems: [...problems, ...reading.problems], easyRead: reading.easyRead };
}
