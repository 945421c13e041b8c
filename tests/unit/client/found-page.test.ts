import assert from 'node:assert/strict';
import test from 'node:test';
import { readExcerpt, toFoundPage } from '../../../src/client/found-page.ts';
import type { PagefindPage, PagefindSection } from '../../../src/client/pagefind.ts';

const section = (hash: string, score: number): PagefindSection => ({
  url: `/en/guides/x/${hash}`,
  excerpt: `in ${hash}`,
  weighted_locations: [{ balanced_score: score }],
  ...(hash === '' ? {} : { anchor: {} }),
});
const page = (change: Partial<PagefindPage> = {}): PagefindPage => ({
  url: '/en/guides/x/',
  excerpt: 'at the top',
  meta: { title: 'A guide' },
  filters: { topic: ['Money'] },
  sub_results: [],
  anchors: [],
  locations: [],
  ...change,
});

test('a page found mostly in one section is linked there', () => {
  const { url, title, excerpt } = toFoundPage(page({ sub_results: [section('', 10), section('#a', 10), section('#b', 50)] }));
  assert.deepEqual({ url, title, excerpt }, { url: '/en/guides/x/#b', title: 'A guide', excerpt: [{ text: 'in #b', isFound: false }] });
});

test('a page found in many places is linked at its top', () => {
  assert.equal(toFoundPage(page({ sub_results: [section('', 20), section('#a', 30), section('#b', 30)] })).url, '/en/guides/x/');
  assert.equal(toFoundPage(page({ sub_results: [section('', 90), section('#a', 30)] })).url, '/en/guides/x/');
});

test('the page of hard words is linked at the word in which most was found', () => {
  const anchors = [
    { id: 'word-account', location: 0 },
    { id: 'word-bank', location: 20 },
    { id: 'word-care', location: 40 },
  ];
  assert.equal(toFoundPage(page({ url: '/en/words/', anchors, locations: [5, 21, 33, 45] })).url, '/en/words/#word-bank');
  assert.equal(toFoundPage(page({ url: '/en/words/', anchors, locations: [5] })).url, '/en/words/#word-account');
  assert.equal(toFoundPage(page({ url: '/en/words/', anchors, locations: [5, 45] })).url, '/en/words/#word-account');
  assert.equal(toFoundPage(page({ url: '/en/words/', anchors, locations: [] })).url, '/en/words/');
});

test('a page says what kind it is when it is not a guide', () => {
  assert.deepEqual([toFoundPage(page()).kind, toFoundPage(page({ meta: { title: 'A line', kind: 'Service' } })).kind], [undefined, 'Service']);
});

test('a page without topic or picture has none', () => {
  const { topic, picture } = toFoundPage(page({ filters: {}, meta: { title: 'Hard words', picture: '' } }));
  assert.deepEqual({ topic, picture }, { topic: undefined, picture: undefined });
});

test('an excerpt is text with the found words marked', () => {
  assert.deepEqual(readExcerpt('pay <mark>family</mark> now <mark>family.</mark>'), [
    { text: 'pay ', isFound: false },
    { text: 'family', isFound: true },
    { text: ' now ', isFound: false },
    { text: 'family.', isFound: true },
  ]);
});

test('signs of markup in the words of a page stay signs', () => {
  assert.deepEqual(readExcerpt('Q&A &lt;b&gt; R&amp;D'), [{ text: 'Q&A <b> R&amp;D', isFound: false }]);
});
