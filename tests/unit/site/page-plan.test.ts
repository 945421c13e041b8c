import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteContent } from '../../../src/load/site-content.ts';
import { planPages } from '../../../src/site/page-plan.ts';
import { Site } from '../../../src/site/site.ts';
import { changedSite, checkFolder, type Files } from '../../support/content-folder.ts';
import { today } from '../../support/project.ts';

async function load(files: Files = {}): Promise<SiteContent> {
  const { site, problems } = await checkFolder(changedSite(files));
  assert.ok(site, JSON.stringify(problems));
  return site;
}
const plan = (content: SiteContent, more: Partial<Site['options']> = {}): Map<string, string> =>
  new Map(
    planPages(new Site(content, { base: '/', today, version: 'test', fontStyles: 'fonts/a.css', fontsOf: () => [], ...more })).map(
      ({ path, key }) => [path, key],
    ),
  );
const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path);

const guide = (title: string, words: string): string =>
  `---\ntitle: ${title}\ndescription: One sentence.\ntopic: rights\norder: 2\n---\n\n${words}\n`;
const food = 'en/guides/food.mdx';
const good = await load({ [food]: guide('Food', 'Eat well.') });
const before = plan(good);

test('the plan has every page of every language, each address once', () => {
  assert.deepEqual(
    [...before.keys()].filter((path) => path.startsWith('/ur/')),
    [
      '/ur/',
      '/ur/guides/',
      '/ur/guides/savings/',
      '/ur/guides/savings/with/en/',
      '/ur/services/',
      '/ur/services/advice/',
      '/ur/services/office/',
      '/ur/topics/money/',
      '/ur/topics/rights/',
      '/ur/words/',
      '/ur/search/',
      '/ur/about/translations/',
      '/ur/credits/',
      '/ur/print/',
      '/ur/cards/',
      '/ur/404/',
    ],
  );
  assert.equal(before.size, planPages(new Site(good, { base: '/', today, version: 'test', fontStyles: 'a', fontsOf: () => [] })).length);
});

test('the same content gives the same plan', async () => {
  assert.deepEqual(plan(await load({ [food]: guide('Food', 'Eat well.') })), before);
});

test('new words in a guide change that guide only', async () => {
  assert.deepEqual(changed(before, plan(await load({ [food]: guide('Food', 'Eat more.') }))), ['/en/guides/food/']);
});

test('a new title of a guide also changes lists, neighbours and the lists of other languages', async () => {
  const found = changed(before, plan(await load({ [food]: guide('Good food', 'Eat well.') })));
  for (const path of ['/en/', '/en/guides/', '/en/guides/food/', '/en/guides/complaints/', '/en/topics/rights/', '/ur/guides/'])
    assert.ok(found.includes(path), path);
  assert.ok(!found.includes('/ur/guides/savings/'));
});

test('the first translation of a guide changes the guide in the other languages', async () => {
  const found = changed(before, plan(await load({ [food]: guide('Food', 'Eat well.'), 'ur/guides/food.mdx': guide('کھانا', 'کھائیں۔') })));
  assert.ok(found.includes('/en/guides/food/') && found.includes('/ur/guides/food/'));
  assert.ok(!found.includes('/en/guides/savings/'));
});

test('a draft is on no page', async () => {
  const draft = plan(await load({ [food]: guide('Food', 'Eat well.').replace('order: 2', 'order: 2\ndraft: true') }));
  assert.ok(!draft.has('/en/guides/food/'));
});

test('a changed word of the glossary of one language changes the pages of that language, also those it shares', async () => {
  const found = changed(
    before,
    plan(await load({ [food]: guide('Food', 'Eat well.'), 'ur/glossary.yaml': 'council:\n  word: کونسل\n  meaning: لوگ۔\n' })),
  );
  assert.ok(found.includes('/ur/guides/savings/'));
  assert.deepEqual(
    found.filter((path) => path.startsWith('/en/')),
    ['/en/guides/savings/with/ur/'],
  );
});

test('a changed service changes its page and the lists that show it; without services there is no page of them', async () => {
  const rest = { [food]: guide('Food', 'Eat well.') };
  const office = `contact: council\norganisation: council\ntopics: [rights]\nlanguages: [en]\ncost: ask\nstart: self\nsource: x\nseen: 2026-11-22\ncheckBy: 2027-11-22\n`;
  assert.deepEqual(
    changed(before, plan(await load({ ...rest, 'services/office.yaml': office }))).filter((path) => path.startsWith('/en/')),
    ['/en/services/', '/en/services/office/', '/en/topics/rights/'],
  );
  const none = plan(await load({ ...rest, 'services/office.yaml': null, 'services/advice.yaml': null }));
  assert.deepEqual(
    [...none.keys()].filter((path) => path.includes('/services/')),
    [],
  );
  assert.equal(changed(before, none).length, none.size);
});

test('another address, another base or another program changes every page', () => {
  for (const more of [{ base: '/sub/' }, { origin: 'https://example.org' }, { version: 'other' }])
    assert.equal(changed(before, plan(good, more)).length, before.size);
});

test('a guide whose day has come is made again on that day, and no other page', async () => {
  const content = await load({ [food]: guide('Food', 'Eat well.').replace('order: 2', 'order: 2\ncheckBy: 2026-11-22') });
  assert.deepEqual(changed(plan(content), plan(content, { today: '2026-11-23' })), ['/en/guides/food/']);
});

const inUrdu = { [food]: guide('Food', 'Eat well.'), 'ur/guides/food.mdx': guide('کھانا', 'کھائیں۔') };

test('new words in one language change the guide in two languages, on both of its addresses', async () => {
  const found = changed(plan(await load(inUrdu)), plan(await load({ ...inUrdu, [food]: guide('Food', 'Eat more.') })));
  assert.deepEqual(found, ['/en/guides/food/', '/en/guides/food/with/ur/', '/ur/guides/food/with/en/']);
});

test('a link leads on in two languages as soon as the other guide is in both', async () => {
  const linked = { ...inUrdu, [food]: guide('Food', 'Read [complaints](../complaints/).') };
  const translated = { ...linked, 'ur/guides/complaints.mdx': guide('شکایت', 'بتائیں۔').replace('topic: rights', 'topic: money') };
  assert.ok(changed(plan(await load(linked)), plan(await load(translated))).includes('/en/guides/food/with/ur/'));
});

const languages = (pairs: string): Files => ({
  'site.yaml': `name: Site\nlocales: [en, ur, bn]\ntopics: [money, rights]\npairs: ${pairs}\n`,
  ...inUrdu,
  'bn/guides/food.mdx': guide('খাবার', 'খান।'),
});
const pairsOf = (all: Map<string, string>): string[] => [...all.keys()].filter((path) => path.includes('/guides/food/with/'));

test('every language can be read with the first one; other pairs are a setting, and so is none', async () => {
  const first = ['/en/guides/food/with/ur/', '/en/guides/food/with/bn/', '/ur/guides/food/with/en/', '/bn/guides/food/with/en/'];
  const others = ['/ur/guides/food/with/bn/', '/bn/guides/food/with/ur/'];
  assert.deepEqual(pairsOf(plan(await load(languages('[]')))), first);
  assert.deepEqual(pairsOf(plan(await load(languages('all')))).sort(), [...first, ...others].sort());
  assert.deepEqual(pairsOf(plan(await load(languages('[[bn, ur]]')))).sort(), [...first, ...others].sort());
  assert.deepEqual(pairsOf(plan(await load(languages('none')))), []);
});

const withEdition = {
  [food]: guide('Food', '<Idea picture="house">\nEat well.\n</Idea>'),
  'site.yaml': 'name: Site\nlocales: [en, ur]\ntopics: [money, rights]\neditions:\n  - id: families\n    title: Families\n',
};
const edition = '---\ntitle: Food for families\ndescription: One sentence.\n---\n\n<Place after="idea-house">\n\nEat together.\n\n</Place>\n';

test('a new edition also changes its guide, which leads to it; a correction of the guide changes the edition', async () => {
  const first = plan(await load(withEdition));
  const second = plan(await load({ ...withEdition, 'en/guides/food.families.mdx': edition }));
  assert.ok(changed(first, second).includes('/en/guides/food/'));
  assert.ok(second.has('/en/guides/food-families/'));
  const corrected = { ...withEdition, [food]: withEdition[food].replace('well', 'more'), 'en/guides/food.families.mdx': edition };
  assert.deepEqual(changed(second, plan(await load(corrected))), ['/en/guides/food/', '/en/guides/food-families/']);
});
