import assert from 'node:assert/strict';
import test from 'node:test';
import { searchTerms } from '../../../src/client/search-terms.ts';

const folded = (text: string, locale: string): string[] => searchTerms(text, locale).map((term) => term.folded);

test('little words and signs are left out', () => {
  assert.deepEqual(folded('Can I pay my mother?', 'en'), ['pay', 'mother']);
});

test('a question of little words alone keeps them', () => {
  assert.deepEqual(folded('who are you', 'en'), ['who', 'are', 'you']);
});

test('Chinese is taken apart into characters and pairs of them', () => {
  assert.deepEqual(folded('福利金', 'zh-Hans'), ['福', '福利', '利', '利金', '金']);
});

test('the little words inside a Chinese question are left out', () => {
  assert.deepEqual(folded('我可以付钱给妈妈吗', 'zh-Hans'), ['付', '付钱', '钱', '妈', '妈妈', '妈']);
});

test('Latin letters beside Chinese ones are a word of their own', () => {
  assert.deepEqual(folded('NHS护士', 'zh-Hans'), ['nhs', '护', '护士', '士']);
});

test('a term keeps how it was written', () => {
  assert.deepEqual(searchTerms('Zasiłki', 'pl'), [{ written: 'Zasiłki', folded: 'zasilki' }]);
});
