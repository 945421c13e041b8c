import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planPages } from '../../../src/site/page-plan.ts';
import { doubtsAbout } from '../../../src/site/part-doubts.ts';
import { renderGuidePair } from '../../../src/site/pairs.ts';
import { Site, type RenderedFile } from '../../../src/site/site.ts';
import { translationStatus } from '../../../src/translation/status.ts';
import { recordTranslations } from '../../../scripts/status/record.ts';
import { changedSite, readFolder, type Files } from '../../support/content-folder.ts';
import { today } from '../../support/project.ts';
import { readFileSync } from 'node:fs';

const food = 'guides/food.mdx';
const guide = (title: string, body: string): string =>
  `---\ntitle: ${title}\ndescription: Help.\ntopic: money\norder: 2\ntranslationMethod: machine\n---\n\n## ${title}\n\n${body}`;
const idea = (picture: string, words: string): string => `<Idea picture="${picture}">\n${words}\n</Idea>\n\n`;
const english = guide('Food', idea('house', 'Ask the <Word id="council">council</Word>.') + idea('photo', 'Eat well.'));
const urdu = guide('کھانا', idea('house', 'پوچھیں۔') + idea('photo', 'کھائیں۔'));

const open = async (files: Files): Promise<Site> => {
  const { site, problems } = await readFolder(changedSite(files));
  if (!site) throw new Error(JSON.stringify(problems));
  return new Site(site, { base: '/', today, version: 'test', fontStyles: 'a.css', fontsOf: () => [] });
};

/** The Urdu guide after it was recorded and the English one became another. */
async function after(changedEnglish: string): Promise<{ site: Site; page: RenderedFile; text: string }> {
  const first = await open({ [`en/${food}`]: english, [`ur/${food}`]: urdu });
  recordTranslations(first.content, { which: 'ur/food', all: false });
  const { path } = first.guide('ur', 'food')!;
  const text = readFileSync(path, 'utf8');
  const site = await open({ [`en/${food}`]: changedEnglish, [`ur/${food}`]: text });
  return { site, page: site.render(site.guide('ur', 'food')!), text };
}

const marks = (page: RenderedFile): number => page.html.text.split('class="doubt"').length - 1;

test('a translation whose English did not change has no mark', async () => {
  const { site, page } = await after(english);
  assert.deepEqual([marks(page), doubtsAbout(site, site.guide('ur', 'food')!)], [0, { doubts: 0, newer: 0 }]);
});

test('exactly the changed idea is marked, with the English words below it in their own language', async () => {
  const { page } = await after(english.replace('Eat well.', 'Eat more.\nSee [food](#food).'));
  assert.equal(marks(page), 1);
  const [, marked = ''] = page.html.text.split('class="doubt"');
  assert.match(marked, /id="idea-photo"/);
  assert.match(marked, /<div class="doubt-words" lang="en" dir="ltr"><p>Eat more\.\s+See <a href="\/en\/guides\/food\/#food"/);
});

test('a new English idea stands in its place, with an id of its own and no hard word explained twice', async () => {
  const added = english.replace(
    '<Idea picture="photo">',
    '<Idea picture="house">\nThe <Word id="council">council</Word> is near.\n</Idea>\n\n<Idea picture="photo">',
  );
  const { page } = await after(added);
  assert.equal(marks(page), 1);
  const ids = [...page.html.text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual([ids.length, ids.indexOf('idea-house-1-en')], [new Set(ids).size, 2]);
  assert.ok(!page.words.includes('council'));
});

test('an idea that English has not any more stays, marked', async () => {
  const { page } = await after(english.replace(idea('photo', 'Eat well.'), ''));
  assert.match(page.html.text, /class="doubt" role="group"><div class="idea" data-idea id="idea-photo">/);
});

test('a guide in two languages says on the side that is older which part has changed', async () => {
  const { site } = await after(english.replace('Eat well.', 'Eat more.'));
  const { html } = renderGuidePair(site, site.guide('en', 'food')!, 'ur');
  const [, marked = '', ...more] = html.text.split('class="doubt"');
  assert.equal(more.length, 0);
  assert.match(marked, /id="idea-photo".*<p class="doubt-label" lang="ur" dir="rtl" data-font="nastaliq">/);
});

test('a changed title shows the English title below it', async () => {
  const { page } = await after(english.replace('title: Food', 'title: Good food'));
  assert.match(page.titleDoubt!.text, /<div class="doubt-words" lang="en" dir="ltr"><p>Good food<\/p><\/div>/);
});

test('a changed English idea changes the page that shows it and the pages about translations, and the same idea again changes nothing', async () => {
  const keys = async (files: Files): Promise<Map<string, string>> => new Map(planPages(await open(files)).map(({ path, key }) => [path, key]));
  const { text } = await after(english);
  const [before, changed, again] = await Promise.all(
    [english, english.replace('Eat well.', 'Eat more.'), english.replace('Eat well.', 'Eat less.')].map((en) =>
      keys({ [`en/${food}`]: en, [`ur/${food}`]: text }),
    ),
  );
  const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
    [...one].filter(([path, key]) => other.get(path) !== key).map(([path]) => path);
  const pages = ['about/translations/', 'guides/food/'].flatMap((page) => [`/en/${page}`, `/ur/${page}`]);
  pages.push('/en/guides/food/with/ur/', '/ur/guides/food/with/en/');
  assert.deepEqual(differing(before!, changed!).sort(), pages.sort());
  assert.ok(differing(changed!, again!).includes('/ur/guides/food/'));
});

test('the status names the part that changed, and the command takes a mended part as it is now', async () => {
  const { site, text } = await after(english.replace('Eat well.', 'Eat more.'));
  const [status] = translationStatus(site.content);
  const found = status!.guides.find(({ guide: id }) => id === 'food')!;
  assert.deepEqual([found.state, found.changed], ['out-of-date', [{ id: 'idea-photo', own: 'کھائیں۔', source: 'Eat more.' }]]);
  const [untouched] = recordTranslations(site.content, { which: 'ur/food', all: false });
  assert.match(untouched!, /is the same already\. 1 /);
  const mended = await open({ [`en/${food}`]: english.replace('Eat well.', 'Eat more.'), [`ur/${food}`]: text.replace('کھائیں۔', 'زیادہ کھائیں۔') });
  assert.match(recordTranslations(mended.content, { which: 'ur/food', all: false })[0]!, /: 1 part written down\.$/);
  assert.match(recordTranslations(site.content, { which: 'ur/food', all: true })[0]!, /: 1 part written down\.$/);
});

test('who has checked a translation and when is written down with it', async () => {
  const site = await open({ [`en/${food}`]: english, [`ur/${food}`]: urdu });
  recordTranslations(site.content, { which: 'ur/food', all: false, check: { by: 'Amina: a group', on: '2026-11-22', review: 'community' } });
  const { path } = site.guide('ur', 'food')!;
  assert.match(readFileSync(path, 'utf8'), /\nreview: community\ncheckedBy: "Amina: a group"\ncheckedOn: 2026-11-22\nmadeFrom: \|\n {2}title=/);
  assert.throws(
    () => recordTranslations(site.content, { which: 'ur', all: false, check: { by: 'A', on: today, review: 'community' } }),
    /says which one/,
  );
  assert.throws(() => recordTranslations(site.content, { which: 'ur/fod', all: false }), /Did you mean "food"/);
});
