import assert from 'node:assert/strict';
import test from 'node:test';
import { sayNumbers } from '../../../src/client/sentences.ts';

test('a phone number is said digit by digit with a rest at each space', () => {
  assert.equal(sayNumbers('Phone 0300 061 0614.'), 'Phone 0 3 0 0, 0 6 1, 0 6 1 4.');
});

test('amounts, years and short numbers are said as they are', () => {
  for (const text of ['Call 999.', 'In 2026 it was £1,250.', 'Page 12 of 34']) assert.equal(sayNumbers(text), text);
});
