import assert from 'node:assert/strict';
import test from 'node:test';
import { findVoice, type Voice } from '../../../src/client/find-voice.ts';

const voice = (lang: string, change: Partial<Voice> = {}): Voice => ({ lang, localService: true, default: false, ...change });
const tags = ['ur-PK', 'ur-IN', 'ur'];

test('a voice that sends the text away is never used', () => {
  assert.equal(findVoice([voice('ur-PK', { localService: false })], tags), undefined);
});

test('the tag that comes first wins', () => {
  assert.equal(findVoice([voice('ur-IN'), voice('ur-PK')], tags)?.lang, 'ur-PK');
});

test('a tag without a region fits every region', () => {
  assert.equal(findVoice([voice('ur-AE')], tags)?.lang, 'ur-AE');
});

test('a tag as Android writes it fits', () => {
  assert.equal(findVoice([voice('ur_PK')], tags)?.lang, 'ur_PK');
});

test('a language whose tag only begins alike does not fit', () => {
  assert.equal(findVoice([voice('sot-ZA')], ['so-SO', 'so']), undefined);
});

test("the device's own choice is taken among voices that fit as well", () => {
  assert.equal(findVoice([voice('en-GB'), voice('en-GB', { default: true })], ['en-GB'])?.default, true);
});

test('without voices there is none', () => {
  assert.equal(findVoice([], tags), undefined);
});
