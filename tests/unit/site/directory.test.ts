import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceCard } from '../../../src/components/service/service-card.ts';
import { reachService, serviceFacts } from '../../../src/components/service/service-facts.ts';
import { askAboutServices, directoryWords, servicesOfTopic, shownService, shownServices } from '../../../src/site/directory.ts';
import { Site } from '../../../src/site/site.ts';
import { changedSite, checkFolder, type Files } from '../../support/content-folder.ts';
import { today } from '../../support/project.ts';

async function siteWith(files: Files = {}, day = today): Promise<Site> {
  const { site, problems } = await checkFolder(changedSite(files));
  assert.ok(site, JSON.stringify(problems));
  return new Site(site, { base: '/', today: day, version: 'test', fontStyles: 'fonts/a.css', fontsOf: () => [] });
}
const site = await siteWith();
const html = (locale: string, id = 'advice'): string => {
  const service = shownService(site, locale, id);
  const context = site.context(locale);
  return `${reachService(service, context).text}${serviceFacts(service, context).text}${serviceCard(service, context).text}`;
};

test('services stand in the order of their names, under each of their topics', () => {
  assert.deepEqual(
    shownServices(site, 'en').map(({ id }) => id),
    ['advice', 'office'],
  );
  assert.deepEqual(
    ['money', 'rights'].map((topic) => servicesOfTopic(site, 'en', topic).map(({ id }) => id)),
    [['advice'], ['advice', 'office']],
  );
});

test('a service takes from its contact what its own file does not say', () => {
  const { name, summary, phones, picture } = shownService(site, 'en', 'office');
  assert.deepEqual(
    [name, summary, phones, picture],
    [
      { words: 'Your local council' },
      { words: 'They help people near you.' },
      [{ number: '0300 061 0614', kind: 'voice', note: undefined }],
      'house',
    ],
  );
});

test('a translated name keeps the English one; words without a translation say their language', () => {
  const { name, startNote, for: people } = shownService(site, 'ur', 'advice');
  assert.deepEqual(name, { words: 'اردو میں مشورہ', english: 'Advice in Urdu' });
  assert.deepEqual([startNote?.lang, people?.lang], ['en', 'en']);
  assert.match(html('ur'), /<bdi lang="en" dir="ltr">You can also come in\.<\/bdi>/);
});

test('a phone number is a link that keeps its order in a page from right to left', () => {
  assert.match(html('ur'), /<a class="fact phone" href="tel:01614960000" dir="ltr">0161 496 0000<\/a>/);
});

test('languages are named in the words of the page, also those that CLDR has no name for', () => {
  assert.match(html('en'), /Urdu, English, British Sign Language \(BSL\), Sylheti/);
  assert.match(html('ur'), /اردو.*انگریزی/);
});

test('the list shows cost, languages and area of a service at a glance', () => {
  const marks = [...html('en').matchAll(/<li>([^<]*)<\/li>/g)].map(([, words]) => words);
  assert.deepEqual(marks, ['Some of it is free', 'Urdu', 'English', 'British Sign Language (BSL)', 'Sylheti', 'Small Town']);
});

test('an organisation with the name of its service is not named twice', () => {
  assert.doesNotMatch(html('en', 'office'), /Who runs it/);
  assert.match(html('en'), /Who runs it<\/dt><dd>Small Town Law Centre<\/dd>/);
});

test('a translation is marked until its language is among the checked ones; a service past its date is marked everywhere', async () => {
  assert.deepEqual(
    ['advice', 'office'].map((id) => ['en', 'ur'].map((locale) => shownService(site, locale, id).isUnchecked)),
    [
      [false, false],
      [false, true],
    ],
  );
  const later = await siteWith({}, '2028-01-01');
  assert.deepEqual([shownService(site, 'en', 'office').isExpired, shownService(later, 'en', 'office').isExpired], [false, true]);
});

test('who to ask about services nearby are the contacts of the list, or else those of the site', async () => {
  assert.deepEqual(askAboutServices(site), ['council']);
  const none = await siteWith({ 'site.yaml': 'name: Site\nlocales: [en, ur]\ntopics: [money, rights]\nhelp: [council]\nservices: { ask: [] }\n' });
  assert.deepEqual(askAboutServices(none), []);
});

test('a service without an area works where the site says', async () => {
  const text = 'name: Site\nlocales: [en, ur]\ntopics: [money, rights]\nservices: { everywhere: { en: Everywhere, ur: ہر جگہ } }\n';
  assert.equal(shownService(await siteWith({ 'site.yaml': text }), 'ur', 'office').area?.words, 'ہر جگہ');
});

test('fonts know the letters of services and of the names of their languages', () => {
  const letters = directoryWords(site.content, ['ur']);
  for (const words of ['چھوٹے شہر', 'انگریزی']) assert.ok(letters.includes(words), words);
});
