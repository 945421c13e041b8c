import assert from 'node:assert/strict';
import test from 'node:test';
import { foldWord } from '../../../src/client/fold-word.ts';

const same = (locale: string, ...words: readonly string[]): void => {
  const [first, ...others] = words.map((word) => foldWord(word, locale));
  for (const other of others) assert.equal(other, first);
};

test('capitals, accents and apostrophes make no other word', () => {
  same('pl', 'Zasiłek', 'zasilek', 'ZASIŁEK');
  same('ro', 'Îngrijire', 'ingrijire');
  same('en', 'carer’s', "carer's", 'carers');
});

test('Arabic letters of neighbouring keyboards, hamza and vowel marks make no other word', () => {
  same('ur', 'شکایت', 'شكايت', 'شکائت');
  same('ar', 'إعانات', 'اعانات', 'إِعَانات');
  same('ar', 'ميزانية', 'ميزانيه');
});

test('the Arabic article is no part of a word, in Arabic only', () => {
  same('ar', 'المستشفى', 'مستشفى', 'بالمستشفى');
  assert.notEqual(foldWord('الماری', 'ur'), foldWord('ماری', 'ur'));
});

test('Indian letters that sound alike make no other word, and others do', () => {
  same('bn', 'ডিমেনশিয়া', 'ডিমেনসিয়া');
  same('pa', 'ਬੈਨੀਫ਼ਿਟ', 'ਬੈਨੀਫਿਟ', 'ਬੈਨਿਫਿਟ');
  same('gu', 'ફરિયાદ', 'ફરીયાદ');
  assert.notEqual(foldWord('কি', 'bn'), foldWord('কে', 'bn'));
});
