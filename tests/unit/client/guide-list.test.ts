import assert from 'node:assert/strict';
import test from 'node:test';
import { GuideList } from '../../../src/client/guide-list.ts';
import type { ListedGuide } from '../../../src/schema/search-words.ts';

const guide = (id: string, title: string, words: readonly string[] = [], more: Partial<ListedGuide> = {}): ListedGuide => ({
  id,
  url: `/en/guides/${id}/`,
  title,
  description: '',
  topic: 'Money',
  words,
  hardWords: [],
  ...more,
});
const english = new GuideList(
  [
    guide('family', 'Can I pay my family?', ['pay my mother', 'husband']),
    guide('dementia', 'Dementia: help for you and your family', ['memory loss']),
    guide('languages', 'Ask for your language', ['interpreter', 'sign language']),
    guide('languages-deaf', 'Deaf people: ask for an interpreter', ['interpreter'], { editionOf: 'languages' }),
    guide('hospital', 'Leaving hospital', ['discharge'], { hardWords: ['interpreter', 'ombudsman'] }),
    guide('complaints', 'If you are not happy', ['complaint', 'poor care']),
  ],
  'en',
);
const ids = (guides: readonly ListedGuide[]): string[] => guides.map(({ id }) => id);

test('a guide is found by the words people type for it, before those that only have one of them', () => {
  assert.equal(ids(english.find('can I pay my mother').sure)[0], 'family');
  assert.equal(ids(english.find('memory').sure)[0], 'dementia');
});

test('a word in the title says more than a hard word in the text', () => {
  assert.equal(ids(english.find('interpreter').sure).includes('hospital'), false);
  assert.deepEqual(ids(english.find('ombudsman').sure), []);
  assert.deepEqual(ids(english.find('ombudsman').maybe), ['hospital']);
});

test('an edition stands right below its guide', () => {
  assert.deepEqual(ids(english.find('interpreter').sure), ['languages', 'languages-deaf']);
});

test('an edition comes without its guide when only it fits', () => {
  assert.deepEqual(ids(english.find('deaf').sure), ['languages-deaf']);
});

test('a beginning of a word finds it, and is no slip', () => {
  const { sure, mended } = english.find('inter');
  assert.equal(ids(sure)[0], 'languages');
  assert.equal(mended, undefined);
});

test('a slip is mended in the words that were typed; the others stay', () => {
  const { sure, mended } = english.find('hosptial discharge');
  assert.equal(ids(sure)[0], 'hospital');
  assert.equal(mended, 'hospital discharge');
});

test('a short word is not taken for another one', () => {
  assert.deepEqual(english.find('pear'), { sure: [], maybe: [], mended: undefined });
});

test('words that nobody wrote find nothing', () => {
  assert.deepEqual(english.find('qqqxzzy'), { sure: [], maybe: [], mended: undefined });
  assert.deepEqual(english.find('?!'), { sure: [], maybe: [], mended: undefined });
});

test('a guide in another script is found in Latin letters', () => {
  const urdu = new GuideList([guide('family', 'کیا آپ اپنے خاندان کو تنخواہ دے سکتے ہیں؟'), guide('budget', 'ذاتی بجٹ کیا ہے؟')], 'ur');
  assert.deepEqual(ids(urdu.find('khandan').sure), ['family']);
  assert.deepEqual(ids(urdu.find('bujet').sure), ['budget']);
});

test('Chinese is found without spaces', () => {
  const chinese = new GuideList([guide('benefits', '我的福利金会减少吗？'), guide('complaints', '如果您不满意', ['投诉'])], 'zh-Hans');
  assert.deepEqual(ids(chinese.find('我要投诉').sure), ['complaints']);
});

test('without guides nothing is found', () => {
  assert.deepEqual(new GuideList([], 'en').find('family'), { sure: [], maybe: [], mended: undefined });
});
