import { anchorIds } from '../mdx/anchors.ts';
import type { Uses } from '../mdx/check-tree.ts';
import { checkBody } from '../easyread/check-body.ts';
import type { Context } from '../easyread/rule.ts';
import type { EasyRead } from '../easyread/run.ts';
import { keepTree, type KeptTree } from '../mdx/kept-tree.ts';
import type { PartRecord } from '../mdx/parts.ts';
import { attribute, walk } from '../mdx/tree.ts';
import type { Problem } from '../problem/problem.ts';
import { addresses } from '../locale/addresses.ts';
import type { LetterText } from '../letters/letter.ts';
import type { FilePlace } from '../mdx/check-letter.ts';
import type { LetterSettings, LetterWords } from '../schema/letter.ts';
import type { GuideSettings, PageSettings, SitePage } from '../schema/guide.ts';
import { readBody, type BodyFile } from './files.ts';
import { recordParts } from './record-parts.ts';

/** What is known of a guide or page once its own file is checked: never its text. */
export interface BodyRecord<Settings> extends BodyFile {
  /** Fingerprint of the file. The text is read again, and must be the same, when the page is made. */
  digest: string;
  settings: Settings;
  settingLines: Record<string, number>;
  uses: Uses;
  /** Ids of its headings and ideas. */
  anchors: string[];
  /** What its translations are compared with, part by part. */
  parts: PartRecord[];
  /** Every character it uses, once, for the fonts. */
  characters: string;
  firstPicture?: string;
  easyRead: EasyRead;
}
export type GuideRecord = BodyRecord<GuideSettings>;
export type PageRecord = BodyRecord<PageSettings>;
/** A letter, or the words around it in another language. */
export interface LetterRecord<Settings = LetterSettings | LetterWords> extends BodyRecord<Settings> {
  /** The paragraphs of the letter; none in a translation. */
  letterText: LetterText;
  /** Where settings stand that name something elsewhere, by their path joined with dots. */
  places: Record<string, FilePlace>;
}
export type AnyRecord = GuideRecord | PageRecord | LetterRecord;

/** The verdict on one file: a record when nothing in it is wrong, and all that was found. */
export interface Verdict {
  digest: string;
  record?: AnyRecord;
  problems: Problem[];
  /** What the page is made from, when the file was read in this run. */
  tree?: KeptTree;
  /** For an edition: where each line of the checked text comes from. */
  lines?: readonly number[];
}

/** Reads and checks one guide, letter or page. Runs in the judge, where the native parser can do no harm. */
export function judgeFile(body: BodyFile, context: Context): Verdict {
  const read = readBody(body);
  if ('problems' in read) return { digest: '', problems: read.problems };
  const { text, digest } = read;
  const origin = read.lines ? { lines: read.lines } : {};
  const { settings, lines, body: checked, problems, easyRead, letter } = checkBody({ ...body, path: pathOf(body), text }, context);
  if (settings === undefined || checked.tree === undefined) return { digest, problems, ...origin };
  const record = {
    ...body,
    digest,
    settings,
    settingLines: lines,
    uses: checked.uses,
    anchors: [...anchorIds(checked.tree).values()],
    parts: recordParts(checked.tree, settings, lines, context.withAdvice ? context.termNames : {}, read.lines),
    characters: charactersOf(text),
    ...firstPicture(checked.tree),
    easyRead,
    ...(letter ? { letterText: letter.text, places: letter.places } : {}),
  } as AnyRecord;
  return { digest, record, problems, tree: keepTree(checked.tree), ...origin };
}

const seen = new Uint8Array(0x10000);

/** Every character of a text above ASCII, once. ASCII is in every font anyway. */
function charactersOf(text: string): string {
  const found: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80 || seen[code]) continue;
    seen[code] = 1;
    found.push(text[index]!);
  }
  for (const character of found) seen[character.charCodeAt(0)] = 0;
  return found.sort().join('');
}

/** The path of the page that a file becomes, without the base. */
export function pathOf({ kind, locale, id }: BodyFile): string {
  if (kind === 'page') return addresses.sitePage(locale, id as SitePage);
  return kind === 'letter' ? addresses.letter(locale, id) : addresses.guide(locale, id);
}

function firstPicture(tree: Parameters<typeof walk>[0]): { firstPicture?: string } {
  let found: string | undefined;
  walk(tree, (node) => {
    if (node.name === 'Idea') found ??= attribute(node, 'picture');
  });
  return found === undefined ? {} : { firstPicture: found };
}
