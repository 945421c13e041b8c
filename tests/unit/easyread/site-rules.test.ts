import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedSite, readFolder, type Files } from '../../support/content-folder.ts';
import { findIn, guideWith } from '../../support/easy-read.ts';

const about = '<Note kind="about" picture="house">\nThis page is about food.\n</Note>\n\n## Food\n\n';
const idea = (picture: string, words = 'Eat.'): string => `<Idea picture="${picture}">\n${words}\n</Idea>\n\n`;
const food = (body: string, settings: Record<string, string> = {}): string => guideWith(about + body, settings);
const translated = { translationMethod: 'person', translatedBy: 'Amina' };

/** Severity, file and line of what one rule finds. */
async function found(rule: string, files: Files): Promise<string[]> {
  const { problems } = await readFolder(changedSite(files));
  return problems
    .filter((problem) => problem.rule === rule && !problem.file.endsWith('savings.mdx'))
    .map(({ severity, file, line }) => `${severity} ${file}:${line}`);
}

test('same-as-the-source names the part that stands in another place', async () => {
  const en = food(idea('house') + idea('photo'));
  assert.deepEqual(
    await found('same-as-the-source', { 'en/guides/food.mdx': en, 'ur/guides/food.mdx': food(idea('house') + idea('photo'), translated) }),
    [],
  );
  const ur = food(idea('photo') + idea('house'), translated);
  const line = ur.split('\n').indexOf('<Idea picture="house">') + 1;
  const [place] = await found('same-as-the-source', { 'en/guides/food.mdx': en, 'ur/guides/food.mdx': ur });
  assert.equal(place, `error content/ur/guides/food.mdx:${line}`);
});

test('same-as-the-source only warns about a translation that nobody has checked', async () => {
  const files = { 'en/guides/food.mdx': food(idea('house')), 'ur/guides/food.mdx': food('', { ...translated, review: 'none' }) };
  const [place] = await found('same-as-the-source', files);
  assert.match(place ?? '', /^warning content\/ur\/guides\/food\.mdx:/);
});

test('translation-up-to-date warns when the fingerprint of the first guide is another one', async () => {
  const files = (hash: string): Files => ({
    'en/guides/food.mdx': food(idea('house')),
    'ur/guides/food.mdx': food(idea('house'), { ...translated, sourceHash: hash }),
  });
  assert.equal((await found('translation-up-to-date', files('"0000"'))).length, 1);
  const { site } = await readFolder(changedSite(files('"0000"')));
  const digest = site!.guides.find(({ locale, id }) => locale === 'en' && id === 'food')!.digest.slice(0, 12);
  assert.deepEqual(await found('translation-up-to-date', files(`"${digest}"`)), []);
});

// Fingerprints of what the ideas of these tests say are not known here: a record with other ones means "the English changed".
const older = (...ids: string[]): Record<string, string> => ({ ...translated, madeFrom: `|\n  ${ids.map((id) => `${id}=bbbbbb.cccccc`).join(' ')}` });
const recorded = ['title', 'description', 'about', 'heading-house', 'idea-house', 'idea-photo'];

test('a part that only the translation lost, or only it has, is one error each', async () => {
  const en = food(idea('house') + idea('photo'));
  assert.equal((await found('same-as-the-source', { 'en/guides/food.mdx': en, 'ur/guides/food.mdx': food(idea('house'), translated) })).length, 1);
  const more = food(idea('house') + idea('photo') + '- One\n- Two\n', translated);
  const [place, ...rest] = await found('same-as-the-source', { 'en/guides/food.mdx': en, 'ur/guides/food.mdx': more });
  assert.equal(place, `error content/ur/guides/food.mdx:${more.split('\n').indexOf('- One') + 1}`);
  assert.deepEqual(rest, []);
});

test('what the first language changed after the record is a warning, and the site can be built', async () => {
  const files = {
    'en/guides/food.mdx': food(idea('house', 'Eat more.') + '- One\n- Two\n'),
    'ur/guides/food.mdx': food(idea('house') + idea('photo'), older(...recorded)),
  };
  assert.deepEqual(await found('same-as-the-source', files), []);
  const places = await found('translation-up-to-date', files);
  // Five parts that changed, one that is new, one that is gone.
  assert.deepEqual([places.length, new Set(places.map((place) => place.split(' ')[0]))], [7, new Set(['warning'])]);
  assert.ok((await readFolder(changedSite(files))).site);
});

test('a part that the record knows and the translation lost is an error, whatever the first language did', async () => {
  const files = { 'en/guides/food.mdx': food(idea('house') + idea('photo')), 'ur/guides/food.mdx': food(idea('house'), older(...recorded)) };
  assert.equal((await found('same-as-the-source', files)).length, 1);
});

test('recorded-parts names an entry for a part that is nowhere', async () => {
  const files = { 'en/guides/food.mdx': food(idea('house')), 'ur/guides/food.mdx': food(idea('house'), older('idea-house', 'idea-telephone')) };
  const [place] = await found('recorded-parts', files);
  assert.match(place ?? '', /^warning content\/ur\/guides\/food\.mdx:\d+$/);
});

test('same-term-in-translations warns once in a guide that never says the word of terms.yaml', async () => {
  const files = (words: string): Files => ({
    'en/guides/food.mdx': food(idea('house', 'Ask the council.') + idea('photo', 'The council helps.')),
    'ur/guides/food.mdx': food(idea('house', words) + idea('photo', 'پوچھیں۔'), translated),
    'ur/terms.yaml': 'council: { use: کونسل, source: [council], not: [بلدیہ] }\n',
  });
  assert.equal((await found('same-term-in-translations', files('پوچھیں۔'))).length, 1);
  assert.deepEqual(await found('same-term-in-translations', files('کونسلوں سے پوچھیں۔')), []);
  assert.equal((await found('term-of-the-list', files('بلدیہ سے پوچھیں۔'))).length, 1);
});

test('terms are found in a language that is written without spaces', async () => {
  const files = (words: string): Files => ({
    'site.yaml': 'name: Site\nlocales: [en, zh-Hans]\ntopics: [money, rights]\n',
    'en/guides/food.mdx': food(idea('house', 'Ask the council.')),
    'zh-Hans/guides/food.mdx': food(idea('house', words), translated),
    'zh-Hans/terms.yaml': 'council: { use: 地方政府, source: [council], not: [市议会] }\n',
  });
  assert.deepEqual(await found('same-term-in-translations', files('请问您的地方政府。')), []);
  assert.equal((await found('same-term-in-translations', files('请问您的邻居。'))).length, 1);
  assert.equal((await found('term-of-the-list', files('请问您的市议会的人。'))).length, 1);
});

test('"translations: checked" keeps a translation back until somebody has checked it', async () => {
  const files = (review: string): Files => ({
    'site.yaml': 'name: Site\nlocales: [en, ur]\ntopics: [money, rights]\ntranslations: checked\n',
    'en/guides/food.mdx': food(idea('house')),
    'ur/guides/food.mdx': food(idea('house'), { ...translated, review }),
  });
  const shown = async (review: string): Promise<boolean> => {
    const { site } = await readFolder(changedSite(files(review)));
    return site!.guides.some(({ locale, id }) => locale === 'ur' && id === 'food');
  };
  assert.deepEqual([await shown('none'), await shown('community')], [false, true]);
});

const csv = (photo: string, set: string): string =>
  `name,meaning,alt_en,source,licence,author,changes,set\nhouse,a house,A house,OpenMoji,CC BY-SA 4.0,Martin Wehl,,openmoji\nphoto,${photo},A table,own,CC0 1.0,Amina Khan,,${set}\n`;

test('one-picture-set warns of two sets of pictures in one guide', async () => {
  const files = (set: string): Files => ({ 'pictures/pictures.csv': csv('a table', set), 'en/guides/food.mdx': food(idea('house') + idea('photo')) });
  assert.ok((await found('one-picture-set', files('mulberry'))).some((place) => place.startsWith('warning content/en/guides/food.mdx:')));
  assert.deepEqual(await found('one-picture-set', files('openmoji')), []);
});

test('one-picture-for-one-meaning warns of two pictures with the same meaning', async () => {
  const files = (meaning: string): Files => ({
    'pictures/pictures.csv': csv(meaning, 'openmoji'),
    'en/guides/food.mdx': food(idea('house') + idea('photo')),
  });
  assert.equal((await found('one-picture-for-one-meaning', files('A house'))).length, 1);
  assert.deepEqual(await found('one-picture-for-one-meaning', files('a table')), []);
});

test('short-meaning warns of a long sentence in the glossary, at its line', async () => {
  const long = 'The people who run the services in your area and who help you with care and with all the things you need.';
  const glossary = (meaning: string): Files => ({ 'en/glossary.yaml': `council:\n  word: council\n  meaning: ${meaning}\n` });
  assert.deepEqual(await found('short-meaning', glossary(long)), ['warning content/en/glossary.yaml:3']);
  assert.deepEqual(await found('short-meaning', glossary('The people who run services.')), []);
});

test('mark-hard-word does not take a part of a longer word of the glossary for the shorter word', async () => {
  const glossary =
    "assessment:\n  word: assessment\n  meaning: A talk.\ncarers-assessment:\n  word: carer's assessment\n  meaning: A talk for carers.\n";
  const guide = (words: string): Files => ({
    'en/guides/food.mdx': food(idea('house', `Ask for a <Word id="carers-assessment">carer's assessment</Word>.\n${words}`)),
    'en/glossary.yaml': glossary,
  });
  assert.deepEqual(await found('mark-hard-word', guide("A carer's assessment is free.\nTwo carer’s assessments are free.")), []);
  assert.equal((await found('mark-hard-word', guide('The assessment is free.'))).length, 1);
});

test('easy-version warns of a guide in plain language without an easy one at its top', async () => {
  const plain = (first: string): Files => ({ 'en/guides/food.mdx': guideWith(`${first}\n\n## Food\n\nEat well.`, { profile: 'plain' }) });
  assert.equal((await found('easy-version', plain('Eat.'))).length, 1);
  assert.deepEqual(await found('easy-version', plain('Read [Your savings](../savings/).')), []);
});

test('words of words.txt and other names of the glossary change what is found, also when the guide did not change', async () => {
  const guide = { 'en/guides/food.mdx': food(idea('house', 'Ask the DWP at the town hall.')) };
  assert.equal((await found('no-initials', guide)).length, 1);
  assert.deepEqual(await found('no-initials', { ...guide, 'en/words.txt': '# known here\nDWP\n' }), []);
  assert.deepEqual(await found('same-word-for-the-same-thing', guide), []);
  const glossary = 'council:\n  word: council\n  meaning: The people who run services.\n  otherNames: [town hall]\n';
  assert.equal((await found('same-word-for-the-same-thing', { ...guide, 'en/glossary.yaml': glossary })).length, 1);
});

test('initials in a hard word of the glossary are known', async () => {
  const guide = { 'en/guides/food.mdx': food(idea('house', 'Ask for a DBS check.')) };
  const glossary = (word: string): Files => ({ 'en/glossary.yaml': `check:\n  word: ${word}\n  meaning: Someone looks.\n` });
  assert.equal((await found('no-initials', { ...guide, ...glossary('check') })).length, 1);
  assert.deepEqual(await found('no-initials', { ...guide, ...glossary('DBS check') }), []);
});

test('plain language has longer sentences, and needs no picture', () => {
  const sentence = 'You can ask the council for help with your food and also with your home each day.';
  const rulesOf = (profile: string): string[] =>
    findIn(guideWith(`${about}${sentence}`, { profile }))
      .problems.filter(({ severity }) => severity !== 'info')
      .map(({ rule }) => rule);
  assert.deepEqual(rulesOf('easy'), ['short-sentence', 'picture-for-each-idea']);
  assert.deepEqual(rulesOf('plain'), []);
});

test('a guide that says that nobody has checked it gets warnings where a checked one gets errors', () => {
  const severity = (review: string): string | undefined =>
    findIn(guideWith(idea('house'), { review })).problems.find(({ rule }) => rule === 'start-with-about')?.severity;
  assert.deepEqual([severity('none'), severity('community')], ['warning', 'error']);
});
