import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleOf, translateAddress } from '../../../src/word/addresses.ts';
import { lineChanges } from '../../../src/word/line-changes.ts';

const guide = { from: 'en', into: 'ur', id: 'money' } as const;
const known = [
  { locale: 'en', id: 'rights', title: 'Your rights', anchors: ['who', 'idea-talk'] },
  { locale: 'ur', id: 'rights', title: 'آپ کے حقوق', anchors: ['کون', 'idea-talk'] },
  { locale: 'en', id: 'food', title: 'Food', anchors: ['who', 'what'] },
  { locale: 'ur', id: 'food', title: 'کھانا', anchors: ['کون'] },
  { locale: 'en', id: 'home', title: 'Home', anchors: ['who'] },
] as const;

for (const [address, expected, why] of [
  ['../rights/', '../rights/', 'a page stays as it is'],
  ['../rights/#who', `../rights/#${encodeURIComponent('کون')}`, 'a heading is the one at the same place'],
  ['../rights/#idea-talk', '../rights/#idea-talk', 'an idea has the same name in every language'],
  ['../food/#what', '../food/', 'a translation with other parts loses the place on its page'],
  ['../home/#who', '../home/#who', 'a page that is not translated keeps its place'],
  ['https://www.gov.uk/a#b', 'https://www.gov.uk/a#b', 'another website is left alone'],
] as const) {
  test(`${why}: ${address}`, () => assert.equal(translateAddress(address, guide, known), expected));
}

test('a link shows the title of the translation, or of the first guide when there is none', () => {
  assert.deepEqual(
    ['../rights/', '../home/', 'https://www.gov.uk/', '../words/'].map((address) => titleOf(address, guide, known)),
    ['آپ کے حقوق', 'Home', undefined, undefined],
  );
});

test('only the lines that differ are shown, in their order', () => {
  assert.deepEqual(lineChanges('a\nb\nc\nd', 'a\nx\nc\nd\ne'), ['- b', '+ x', '+ e']);
  assert.deepEqual(lineChanges('a\nb', 'a\nb'), []);
});
