import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterRecord } from '../../src/load/body-record.ts';
import { isSource } from '../../src/load/check-letters.ts';
import { localeInfo, type Locale } from '../../src/locale/table.ts';
import { suggest } from '../../src/problem/suggest.ts';
import type { LetterSettings } from '../../src/schema/letter.ts';
import { UsageError } from '../../src/site/site-options.ts';
import { idFromTitle, titleFromId } from '../../src/site/starting-files.ts';
import { startingLetter, startingLetterWords } from '../../src/site/starting-letter.ts';
import { checkDraft } from '../check-draft.ts';
import { accept, localeOf, nameFault, refuseFaulty, wordsFault, writeNew, type Start } from './project.ts';
import { exampleOf } from './wishes.ts';

/** Writes a letter to start from, or the words of one to translate. Returns its path. */
export async function newLetter(start: Start): Promise<string> {
  const { site, options, problems } = start;
  const locale = localeOf(start);
  const { id, text } = locale === site.locales[0] ? await original(start) : translation(start, locale);
  refuseFaulty(await checkDraft(text, { kind: 'letter', id, into: locale }, options, problems));
  const path = join(options.contentDir, locale, 'letters', `${id}.mdx`);
  writeNew(path, text);
  return path;
}

async function original(start: Start): Promise<{ id: string; text: string }> {
  const { site, options } = start;
  const picture = site.pictures.has('letter') ? 'letter' : [...site.pictures.keys()][0];
  if (picture === undefined) throw new UsageError('A letter needs a picture in content/pictures. Add one first.');
  const { id, title } = await nameAndTitle(start);
  const guide = await guideOf(start);
  const order = Math.max(0, ...site.letters.filter(isSource).map(({ settings }) => settings.order)) + 1;
  return { id, text: startingLetter({ title, order, guide, picture, today: options.today }) };
}

async function nameAndTitle({ wishes, ask }: Start): Promise<{ id: string; title: string }> {
  const given = accept('title', wishes.title, wordsFault);
  const isAsked = given === undefined && wishes.name === undefined;
  const title = isAsked ? await ask?.words('What is the title?', { example: 'Ask for a ramp', check: wordsFault }) : given;
  const id = wishes.name ?? idFromTitle(title ?? '');
  if (nameFault(id)) throw new UsageError(`Give it a name of small letters, digits and hyphens: ${exampleOf('letter')}`);
  return { id, title: title ?? titleFromId(id) };
}

async function guideOf({ wishes, site, ask }: Start): Promise<string> {
  const guides = site.guides.filter(({ locale, edition }) => locale === site.locales[0] && !edition);
  const ids = guides.map(({ id }) => id);
  if (wishes.guide !== undefined) {
    if (ids.includes(wishes.guide)) return wishes.guide;
    throw new UsageError(`There is no guide "${wishes.guide}". ${suggest(wishes.guide, ids)}`);
  }
  if (ids.length === 0) throw new UsageError('A letter belongs to a guide. Write a guide first: npm run new -- guide');
  if (ask)
    return ask.choice(
      'To which guide does it belong?',
      guides.map(({ id, settings }) => ({ value: id, label: settings.title })),
    );
  if (ids.length === 1) return ids[0]!;
  throw new UsageError(`Say to which guide it belongs: --guide ${ids[0]}`);
}

function translation({ wishes, site }: Start, locale: Locale): { id: string; text: string } {
  const sources = site.letters.filter((letter): letter is LetterRecord<LetterSettings> => isSource(letter));
  const source = sources.find(({ id }) => id === wishes.name);
  const ids = sources.map(({ id }) => id);
  if (!source)
    throw new UsageError(
      `A letter is written in ${localeInfo(site.locales[0]!).englishName} first, then translated into ${localeInfo(locale).englishName}. ${
        wishes.name === undefined ? `Say which one: ${ids.join(', ')}.` : suggest(wishes.name, ids)
      }`,
    );
  const [, body = ''] = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n([\s\S]*)$/.exec(readFileSync(source.path, 'utf8').replace(/^\uFEFF/, '')) ?? [];
  // The letter itself stays in the first language.
  const explanation = body.replace(/<(Letter|Phone)>[\s\S]*?<\/\1>\s*/g, '').trimEnd();
  return { id: source.id, text: startingLetterWords(source.settings, `${explanation}\n`) };
}
