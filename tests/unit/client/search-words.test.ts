import assert from 'node:assert/strict';
import test from 'node:test';
import { countWords, type SearchWords } from '../../../src/client/search-words.ts';

const words: SearchWords = {
  results: { one: '{count} strona', few: '{count} strony', many: '{count} stron', other: '{count} strony' },
  wait: '',
  none: 'Nic',
  failed: '',
  more: '',
  topic: '',
  everyTopic: '',
  filter: '',
};

test('the count follows the plural forms of the language', () => {
  assert.deepEqual(
    [1, 3, 5, 22].map((count) => countWords(words, count, 'pl')),
    ['1 strona', '3 strony', '5 stron', '22 strony'],
  );
});

test('nothing has its own words', () => {
  assert.equal(countWords(words, 0, 'pl'), 'Nic');
});

test('a form that is missing falls back to the general one', () => {
  assert.equal(countWords({ ...words, results: { other: '{count} pages' } }, 1, 'en'), '1 pages');
});
