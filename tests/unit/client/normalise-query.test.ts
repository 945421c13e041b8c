import assert from 'node:assert/strict';
import test from 'node:test';
import { isEnoughToSearch, normaliseQuery, queryAttempts } from '../../../src/client/normalise-query.ts';

test('Urdu typed on an Arabic keyboard becomes the letters of the guides', () => {
  assert.equal(normaliseQuery('شكايت', 'ur'), 'شکایت');
  assert.equal(normaliseQuery('ديكھ بهال', 'ur'), 'دیکھ بہال');
});

test('Arabic typed on an Urdu or Persian keyboard becomes the letters of the guides', () => {
  assert.equal(normaliseQuery('شکوی', 'ar'), 'شكوي');
});

test('Arabic script loses its lengthening stroke, vowel marks and joining signs', () => {
  assert.equal(normaliseQuery('شـــكوى', 'ar'), 'شكوى');
  assert.equal(normaliseQuery('مُساعَدة', 'ar'), 'مساعدة');
  assert.equal(normaliseQuery('براہِ\u200C راست', 'ur'), 'براہ راست');
});

test('letters of Arabic script stay as they are in a language that has no twins for them', () => {
  assert.equal(normaliseQuery('شكايت', 'en'), 'شكايت');
});

test('Bengali signs typed in one piece or in two are the same', () => {
  assert.equal(normaliseQuery('হ\u09DF', 'bn'), normaliseQuery('হ\u09AF\u09BC', 'bn'));
  assert.equal(normaliseQuery('টাকা', 'bn'), 'টাকা'.normalize('NFC'));
});

test('Bengali keeps the sign that parts two letters', () => {
  assert.equal(normaliseQuery('র\u200D্যাম্প', 'bn'), 'র\u200D্যাম্প'.normalize('NFC'));
});

test('digits of every script of the site become 0 to 9', () => {
  for (const digits of ['٩٩٩', '۹۹۹', '৯৯৯', '੯੯੯', '૯૯૯', '999']) assert.equal(normaliseQuery(digits, 'en'), '999');
});

test('spaces around and between words are evened out', () => {
  assert.equal(normaliseQuery('  direct \t payment\n', 'en'), 'direct payment');
});

const attempts = (typed: string, locale: string): string[] => {
  const { whole, words } = queryAttempts(typed, locale);
  return [...whole, ...words];
};

test('nothing stays nothing', () => {
  assert.deepEqual(attempts('   ', 'en'), []);
});

test('a word or two is searched as it stands', () => {
  assert.equal(attempts('direct payment', 'en')[0], 'direct payment');
});

test('a question is searched by its main words first, then whole, then by its longest words', () => {
  assert.deepEqual(attempts('Can I pay my mother?', 'en'), ['pay mother', 'Can I pay my mother?', 'mother', 'pay']);
});

test('the whole question is kept apart from its single words', () => {
  assert.deepEqual(queryAttempts('Can I pay my mother?', 'en').words, ['mother', 'pay']);
});

test('a typographic apostrophe does not hide a little word', () => {
  assert.equal(attempts('I can’t wash', 'en')[0], 'wash');
});

test('a question in each language of the site loses its little words', () => {
  assert.equal(attempts('کیا میں اپنی ماں کو پیسے دے سکتا ہوں؟', 'ur')[0], 'ماں پیسے دے');
  assert.equal(attempts('আমি কীভাবে অভিযোগ করব?', 'bn')[0], 'অভিযোগ'.normalize('NFC'));
  assert.equal(attempts('Ma siin karaa hooyaday lacag?', 'so')[0], 'siin hooyaday lacag');
});

test('a question of little words alone is searched whole', () => {
  assert.deepEqual(attempts('who are you', 'en'), ['who are you']);
});

test('a phrase between quotation marks stays whole at first', () => {
  assert.equal(attempts('"a care worker"', 'en')[0], '"a care worker"');
});

test('at most three single words are tried', () => {
  const words = ['assessment', 'interpreter', 'advocate', 'complaint', 'council'];
  assert.equal(attempts(words.join(' '), 'en').length, 1 + 3);
});

test('Polish l is also tried as ł', () => {
  assert.deepEqual(attempts('spoleczna', 'pl'), ['spoleczna', 'społeczna']);
  assert.ok(attempts('lokalna spoleczna', 'pl').includes('lokalna społeczna'));
  assert.ok(attempts('Lodz', 'pl').includes('Łodz'));
});

test('Polish ł stays', () => {
  assert.equal(attempts('społeczna', 'pl')[0], 'społeczna');
});

test('a language without a list of little words is searched as it stands', () => {
  assert.equal(attempts('mae angen help arnaf', 'cy')[0], 'mae angen help arnaf');
});

test('markup and patterns are only words', () => {
  assert.equal(attempts('<img src=x onerror=alert(1)>', 'so')[0], '<img src=x onerror=alert(1)>');
  assert.doesNotThrow(() => attempts('.*+?^${}()|[]\\ 😀', 'pl'));
});

test('one letter is too little to search for, one Chinese character is not', () => {
  assert.deepEqual(['', 'm', 'ñ', 'me', '钱'].map(isEnoughToSearch), [false, false, false, true, true]);
});
