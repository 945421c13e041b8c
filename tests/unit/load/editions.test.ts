import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { recordTranslations } from '../../../scripts/status/record.ts';
import { translationStatus } from '../../../src/translation/status.ts';
import { changedSite, checkFolder, placesOf, readFolder, writeFiles, type Files } from '../../support/content-folder.ts';

const guide = (body: string, settings = 'topic: money\norder: 2\n'): string =>
  `---\ntitle: Food\ndescription: Help with food.\n${settings}---\n\n${body}\n`;
const idea = (words: string): string => `<Idea picture="house">\n${words}\n</Idea>`;
const edition = (where: string, words: string): string =>
  guide(`<Place ${where}>\n\n${words}\n\n</Place>`, '').replace('title: Food', 'title: Food for families');
const site = (files: Files): Files => ({
  'site.yaml': 'name: Site\nlocales: [en, ur]\ntopics: [money, rights]\neditions:\n  - id: families\n    title: Families\n',
  'en/guides/food.mdx': guide(idea('Eat bread.')),
  ...files,
});
const own = 'content/en/guides/food.families.mdx';

test('an edition is a guide of its own, with an address beside its guide', async () => {
  const { site: content, problems } = await checkFolder(
    changedSite(site({ 'en/guides/food.families.mdx': edition('after="idea-house"', 'Eat together.') })),
  );
  assert.deepEqual(placesOf(problems), []);
  const found = content!.guides.find(({ id }) => id === 'food-families')!;
  assert.equal(found.settings.topic, 'money');
  assert.deepEqual([found.edition!.guide, found.edition!.name], ['food', 'families']);
});

test('what is wrong in a part of an edition is said at its own line', async () => {
  const files = site({ 'en/guides/food.families.mdx': edition('after="idea-house"', '<Idea picture="hause">\nEat together.\n</Idea>') });
  assert.deepEqual(placesOf((await checkFolder(changedSite(files))).problems), [['known-picture', own, 8, 1]]);
});

test('what is wrong in the guide is said once, at the line of the guide', async () => {
  const files = site({
    'en/guides/food.mdx': guide(`${idea('Eat bread.')}\n\n[more](../nothing/)`),
    'en/guides/food.families.mdx': edition('after="idea-house"', 'Eat together.'),
  });
  assert.deepEqual(placesOf((await checkFolder(changedSite(files))).problems), [['link-exists', 'content/en/guides/food.mdx', 12, 1]]);
});

test('what is wrong only together is said at the nearest part of the edition', async () => {
  const files = site({
    'en/guides/food.mdx': guide(`${idea('Eat bread.')}\n\n[up](#idea-house)`),
    'en/guides/food.families.mdx': edition('replaces="idea-house"', 'Eat together.'),
  });
  const { problems } = await checkFolder(changedSite(files));
  assert.deepEqual(
    placesOf(problems).map(([rule, file]) => [rule, file]),
    [['link-exists', own]],
  );
});

test('the easy-read rules read an edition together with its guide', async () => {
  const files = site({
    'en/guides/food.families.mdx': edition(
      'after="idea-house"',
      'Eat together and with friends and with your neighbours and with everybody on Friday evening.',
    ),
  });
  const { problems } = await readFolder(changedSite(files));
  assert.ok(problems.some(({ rule, file, line }) => rule === 'short-sentence' && file === own && line === 8));
});

test('two guides cannot have the address of one edition', async () => {
  const files = site({ 'en/guides/food.families.mdx': edition('after="idea-house"', 'Eat.'), 'en/guides/food-families.mdx': guide(idea('Eat.')) });
  assert.deepEqual(
    placesOf((await checkFolder(changedSite(files))).problems).map(([rule]) => rule),
    ['unique-guide'],
  );
});

test('an edition in another language needs its guide in that language', async () => {
  const files = site({
    'en/guides/food.families.mdx': edition('after="idea-house"', 'Eat.'),
    'ur/guides/food.families.mdx': edition('after="idea-house"', 'کھائیں۔'),
  });
  assert.deepEqual(placesOf((await checkFolder(changedSite(files))).problems), [['edition-base', 'content/ur/guides/food.families.mdx', 1, 1]]);
});

test('a translated edition records its own parts; for the rest the record of its guide counts', async () => {
  const dir = changedSite(
    site({
      'en/guides/food.families.mdx': edition('after="idea-house"', 'Eat together.'),
      'ur/guides/food.mdx': guide(idea('روٹی کھائیں۔')),
      'ur/guides/food.families.mdx': edition('after="idea-house"', 'مل کر کھائیں۔'),
    }),
  );
  recordTranslations((await checkFolder(dir)).site!, { which: 'ur', all: false });
  const record = readFileSync(join(dir, 'ur/guides/food.families.mdx'), 'utf8');
  assert.match(record, /title=.* words-end=/);
  assert.doesNotMatch(record, /idea-house=/);
  const changedParts = async (): Promise<string[]> =>
    (await checkFolder(dir))
      .site!.comparisons.get('content/ur/guides/food.families.mdx')!
      .pairs.flatMap(({ own, state }) => (state === 'current' ? [] : [own.id]));
  assert.deepEqual(await changedParts(), []);
  writeFiles(dir, { 'en/guides/food.mdx': guide(idea('Eat brown bread.')) });
  assert.deepEqual(await changedParts(), ['idea-house']);
});

test('an edition counts as missing in no language that has none', async () => {
  const files = site({ 'en/guides/food.families.mdx': edition('after="idea-house"', 'Eat together.') });
  const [urdu] = translationStatus((await checkFolder(changedSite(files))).site!);
  assert.deepEqual(
    urdu!.guides.map((status) => status.guide).filter((id) => id.startsWith('food')),
    ['food'],
  );
});
