import { basename, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { localeInfo, type Locale } from '../../src/locale/table.ts';
import { suggest } from '../../src/problem/suggest.ts';
import { inLocale } from '../../src/schema/values.ts';
import { UsageError } from '../../src/site/site-options.ts';
import { idFromTitle, startingGuide, startingTranslation, titleFromId } from '../../src/site/starting-files.ts';
import { checkDraft } from '../check-draft.ts';
import { accept, localeOf, nameFault, refuseFaulty, wordsFault, writeNew, type Start } from './project.ts';
import { exampleOf } from './wishes.ts';

/** Writes a guide to start from. Returns its path. */
export async function newGuide(start: Start): Promise<string> {
  const { site, options, problems } = start;
  const locale = localeOf(start);
  const { id, text } = locale === site.locales[0] ? await original(start) : translation(start, locale);
  const path = join(options.contentDir, locale, 'guides', `${id}.mdx`);
  refuseFaulty(await checkDraft(text, { id, into: locale }, options, problems));
  writeNew(path, text);
  return path;
}

async function original(start: Start): Promise<{ id: string; text: string }> {
  const { site, options } = start;
  const [first, second] = picturesOf(start);
  const { id, title } = await nameAndTitle(start);
  const topic = await topicOf(start);
  const order = Math.max(0, ...site.guides.filter(({ settings }) => settings.topic === topic).map(({ settings }) => settings.order)) + 1;
  const contact = Object.keys(site.contacts)[0];
  return { id, text: startingGuide({ id, title, topic, order, pictures: [first, second], contact, today: options.today }) };
}

async function nameAndTitle({ wishes, ask }: Start): Promise<{ id: string; title: string }> {
  if (wishes.name !== undefined && nameFault(wishes.name))
    throw new UsageError(`Give it a name of small letters, digits and hyphens: ${exampleOf('guide')}`);
  const given = accept('title', wishes.title, wordsFault);
  const title =
    given ??
    (ask && wishes.name === undefined ? await ask.words('What is the title?', { example: 'Time off for carers', check: wordsFault }) : undefined);
  const proposed = idFromTitle(title ?? '');
  const asked = (): Promise<string> | undefined => ask?.words('What is the name of the file?', { instead: proposed, check: nameFault });
  const id = wishes.name ?? (ask ? await asked() : proposed);
  if (!id) throw new UsageError(`Give it a name of small letters, digits and hyphens: ${exampleOf('guide')}`);
  return { id, title: title ?? titleFromId(id) };
}

/** The topic that was asked for, or chosen. */
export async function topicOf({ wishes, site, ask }: Start): Promise<string> {
  const { topics } = site.settings;
  const ids = topics.map(({ id }) => id);
  if (wishes.topic !== undefined) {
    if (ids.includes(wishes.topic)) return wishes.topic;
    throw new UsageError(`There is no topic "${wishes.topic}" in site.yaml. ${suggest(wishes.topic, ids)}`);
  }
  if (!ask || ids.length === 1) return ids[0]!;
  return ask.choice(
    'Under which topic?',
    topics.map(({ id, title }) => ({ value: id, label: inLocale(title, site.locales[0]!, site.locales) })),
  );
}

function picturesOf({ site }: Start): [string, string] {
  const pictures = [...site.pictures.keys()];
  if (pictures.length < 2) throw new UsageError('A guide needs two pictures in content/pictures. Add them first.');
  const known = (wanted: string, instead: string): string => (site.pictures.has(wanted) ? wanted : instead);
  return [known('information', pictures[0]!), known('write', pictures[1]!)];
}

function translation({ wishes, site }: Start, locale: Locale): { id: string; text: string } {
  const first = site.locales[0]!;
  const guides = site.guides.filter((guide) => guide.locale === first);
  const ids = guides.map(({ id }) => id);
  const source = guides.find(({ id }) => id === wishes.name);
  const languages = `${localeInfo(first).englishName} first, then translate it into ${localeInfo(locale).englishName}`;
  if (!source)
    throw new UsageError(
      `A guide is written in ${languages}. ${wishes.name === undefined ? `Say which one: ${ids.join(', ')}.` : suggest(wishes.name, ids)}`,
    );
  const title = accept('title', wishes.title, wordsFault);
  if (wishes.topic !== undefined)
    throw new UsageError(`A translation has the topic of its guide, so leave out --topic for ${basename(source.path)}.`);
  return { id: basename(source.path, '.mdx'), text: startingTranslation(readFileSync(source.path, 'utf8'), title) };
}
