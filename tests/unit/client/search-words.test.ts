import assert from 'node:assert/strict';
import test from 'node:test';
import { foundWords, type SearchWords } from '../../../src/client/search-words.ts';

const words: SearchWords = {
  results: { one: '{count} strona', few: '{count} strony', many: '{count} stron', other: '{count} strony' },
  wait: '',
  none: 'Nic',
  mended: 'Wyniki dla: {words}.',
  failed: '',
  more: '',
  topic: '',
  everyTopic: '',
  filter: '',
};

const found = (count: number): { pages: readonly unknown[] } => ({ pages: Array(count) });

test('the count follows the plural forms of the language', () => {
  assert.deepEqual(
    [1, 3, 5, 22].map((count) => foundWords(words, found(count), 'pl')),
    ['1 strona', '3 strony', '5 stron', '22 strony'],
  );
});

test('nothing has its own words', () => {
  assert.equal(foundWords(words, found(0), 'pl'), 'Nic');
});

test('a form that is missing falls back to the general one', () => {
  assert.equal(foundWords({ ...words, results: { other: '{count} pages' } }, found(1), 'en'), '1 pages');
});

test('words with a slip are said as they were understood, whatever signs stand in them', () => {
  assert.equal(foundWords(words, { ...found(1), mended: "zasiłki $& $'" }, 'pl'), "Wyniki dla: zasiłki $& $'. 1 strona");
});

test('nothing found says nothing about slips', () => {
  assert.equal(foundWords(words, { ...found(0), mended: 'zasiłki' }, 'pl'), 'Nic');
});
