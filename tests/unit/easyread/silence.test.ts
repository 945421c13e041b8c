import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedSite, readFolder } from '../../support/content-folder.ts';

const about = '<Note kind="about" picture="house">\nThis page is about food.\n</Note>\n\n## Food';
const guide = (words: string, settings = ''): string =>
  `---\ntitle: Food\ndescription: Help with food.\ntopic: money\norder: 2\nreview: community\ncheckedBy: A group\nwritten: 2026-11-22\ncheckBy: 2027-11-22\n${settings}---\n\n${about}\n\n<Idea picture="house">\n${words}\n</Idea>\n`;
const allow = (rule: string, words?: string): string =>
  `allow:\n  - rule: ${rule}\n${words === undefined ? '' : `    words: ${words}\n`}    reason: It is the name of a place.\n`;

/** Rule and severity of what is found in the guide about food, and how many messages are silenced. */
async function check(text: string): Promise<{ found: string[]; silenced: number }> {
  const { problems, silenced } = await readFolder(changedSite({ 'en/guides/food.mdx': text }));
  const found = problems
    .filter(({ file, severity }) => file.endsWith('food.mdx') && severity !== 'info')
    .map(({ rule, severity }) => `${severity} ${rule}`);
  return { found, silenced };
}

test('a message is silenced by its rule, some of its words and a reason', async () => {
  assert.deepEqual(await check(guide('Meet at the Holistic Hall.\nWe are holistic.')), { found: ['error no-office-language'], silenced: 0 });
  assert.deepEqual(await check(guide('We are a holistic hall.', allow('no-office-language', 'holistic  HALL'))), { found: [], silenced: 1 });
});

test('words of another sentence silence nothing, and the entry that nothing needs is a warning', async () => {
  const { found, silenced } = await check(guide('We are holistic.\nWe are kind.', allow('no-office-language', 'kind')));
  assert.deepEqual([found.sort(), silenced], [['error no-office-language', 'warning allow-with-care'], 0]);
});

test('an entry without words silences its rule in the whole guide', async () => {
  assert.deepEqual(await check(guide('We are holistic.\nWe are robust.', allow('no-office-language'))), { found: [], silenced: 2 });
});

test('an entry without a reason is refused', async () => {
  const { found } = await check(guide('We are holistic.', 'allow:\n  - rule: no-office-language\n'));
  assert.deepEqual(found, ['error setting-needed']);
});

test('capitals and empty links cannot be silenced', async () => {
  for (const [rule, words] of [
    ['no-capitals', 'You MUST ask.'],
    ['link-says-where', 'Read [more](../savings/).'],
  ] as const) {
    const { found, silenced } = await check(guide(words, allow(rule)));
    assert.deepEqual([found.sort(), silenced], [['error allow-with-care', `error ${rule}`], 0]);
  }
});

test('a rule that compares guides can be silenced too', async () => {
  const translation = guide('Cun.', `translationMethod: person\ntranslatedBy: Amina\n`)
    .replace('about food', 'about food and drink')
    .replace('picture="house">\nCun', 'picture="photo">\nCun');
  const files = { 'en/guides/food.mdx': guide('Eat.'), 'ur/guides/food.mdx': translation };
  const before = await readFolder(changedSite(files));
  assert.ok(before.problems.some(({ rule, severity }) => rule === 'same-as-the-source' && severity === 'error'));
  const after = await readFolder(
    changedSite({ ...files, 'ur/guides/food.mdx': translation.replace('translatedBy', `${allow('same-as-the-source')}translatedBy`) }),
  );
  assert.deepEqual([after.problems.some(({ rule, file }) => rule === 'same-as-the-source' && file.endsWith('food.mdx')), after.silenced], [false, 1]);
});
