import type { Locale } from '../locale/table.ts';
import { checkLetter, type CheckedLetter } from '../mdx/check-letter.ts';
import { withoutLetter } from '../mdx/letter-text.ts';
import { parseFile, type ParsedFile } from '../mdx/parse-guide.ts';
import { guideSchema, pageSchema, type BodyKind, type GuideSettings, type PageSettings } from '../schema/guide.ts';
import { letterSchema, letterWordsSchema, type LetterSettings, type LetterWords } from '../schema/letter.ts';
import type { Context } from './rule.ts';
import { checkEasyRead, type EasyRead } from './run.ts';

/** The text of a guide, page or letter, and where it belongs. */
export interface BodySource {
  kind: BodyKind;
  locale: Locale;
  file: string;
  /** The page's address, such as /en/guides/money/. */
  path: string;
  text: string;
}

/** A file after every check that needs no other file. The easy-read rules run when nothing else is wrong. */
export interface CheckedFile extends ParsedFile<GuideSettings | PageSettings | LetterSettings | LetterWords> {
  easyRead?: EasyRead;
  letter?: CheckedLetter;
}

/** Everything that is wrong with a file by itself. The command line and the editor both call this, so both say the same. */
export function checkBody({ kind, locale, file, path, text }: BodySource, context: Context): CheckedFile {
  const parsed: ParsedFile<GuideSettings | PageSettings | LetterSettings | LetterWords> = parseFile(text, file, path, schemaOf(kind, context), kind);
  const { settings, lines, body, problems, placeOf } = parsed;
  if (settings === undefined || body.tree === undefined) return parsed;
  const letter = 'fields' in settings ? checkLetter({ tree: body.tree, settings, file, placeOf }) : undefined;
  // The letter is for an office. The easy-read rules look at the words around it.
  const tree = letter ? withoutLetter(body.tree) : body.tree;
  const own = [...problems, ...(letter?.problems ?? [])];
  if (letter && letter.problems.length > 0) return { ...parsed, body: { uses: body.uses, problems: body.problems }, problems: own };
  const reading = checkEasyRead({ tree, text, locale, kind, path, file, settings, settingLines: lines }, context);
  const found = { ...parsed, body: { ...body, tree }, problems: [...own, ...reading.problems], easyRead: reading.easyRead };
  return letter ? { ...found, letter } : found;
}

function schemaOf(
  kind: BodyKind,
  { isTranslation }: Context,
): typeof guideSchema | typeof pageSchema | typeof letterSchema | typeof letterWordsSchema {
  if (kind === 'letter') return isTranslation ? letterWordsSchema : letterSchema;
  return kind === 'guide' ? guideSchema : pageSchema;
}
