import assert from 'node:assert/strict';
import test from 'node:test';
import { foldWord } from '../../../src/client/fold-word.ts';
import { soundOf } from '../../../src/client/sound-of.ts';

for (const [locale, word, ...spellings] of [
  ['ur', 'بجٹ', 'bujet', 'budget', 'bajat'],
  ['ur', 'تنخواہ', 'tankhwah', 'tankhah'],
  ['ur', 'محتسب', 'mohtasib'],
  ['ar', 'ميزانية', 'mizaniya', 'mizaniyyah'],
  ['bn', 'পরিবার', 'poribar', 'paribar'],
  ['bn', 'অভিযোগ', 'ovijog', 'abhijog'],
  ['bn', 'স্বাস্থ্য', 'shasthyo'],
  ['pa', 'ਤਨਖ਼ਾਹ', 'tankhah'],
  ['pa', 'ਦੁਭਾਸ਼ੀਆ', 'dubhashia'],
  ['gu', 'પરિવાર', 'parivar'],
  ['gu', 'સંભાળ', 'sambhal', 'sanbhal'],
] as const)
  test(`${word} sounds like ${spellings.join(' and ')}`, () => {
    const sound = soundOf(foldWord(word, locale), locale);
    assert.ok(sound.length > 2);
    for (const spelling of spellings) assert.equal(soundOf(spelling, locale), sound);
  });

test('words that sound different do not sound the same', () => {
  assert.notEqual(soundOf(foldWord('خاندان', 'ur'), 'ur'), soundOf('shikayat', 'ur'));
});
