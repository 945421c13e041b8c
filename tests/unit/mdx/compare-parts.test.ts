import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareParts, type Comparison } from '../../../src/mdx/compare-parts.ts';
import type { PartRecord } from '../../../src/mdx/parts.ts';
import type { MadeFrom } from '../../../src/schema/guide.ts';

// "idea:talk=a" is an idea with the picture "talk" and words whose fingerprint is "a"; "heading#talk" is the heading above it.
const parts = (...texts: string[]): PartRecord[] =>
  texts.map((text, index) => {
    const [name = '', fingerprint = 'own'] = text.split('=');
    const [shape = '', id = name.replace(':', '-')] = name.split('#');
    return { id: name.includes('#') ? `${shape}-${id}` : id, shape, fingerprint, line: index + 1 };
  });
const record = (...texts: string[]): MadeFrom =>
  texts.map((text) => {
    const [id = '', source = ''] = text.split('=');
    return { id, source, own: 'own', isNewer: false };
  });

const summary = ({ pairs, missing, extra, stray }: Comparison): string[] => [
  ...pairs.map(({ own, source, state, isMoved }) => `${own.id}>${source.id} ${state}${isMoved ? ' moved' : ''}`),
  ...missing.map(({ source, after, isNew }) => `${isNew ? 'new' : 'lost'} ${source.id} after ${after?.id}`),
  ...extra.map(({ own, isGone }) => `${isGone ? 'gone' : 'extra'} ${own.id}`),
  ...stray.map((id) => `stray ${id}`),
];

const own = parts('heading#talk', 'idea:talk', 'idea:pay', 'steps#end');
const made = record('heading-talk=h', 'idea-talk=t', 'idea-pay=p', 'steps-end=s');

test('every part is current when the first language says what it said', () => {
  assert.deepEqual(summary(compareParts(own, parts('heading#talk=h', 'idea:talk=t', 'idea:pay=p', 'steps#end=s'), made)), [
    'heading-talk>heading-talk current',
    'idea-talk>idea-talk current',
    'idea-pay>idea-pay current',
    'steps-end>steps-end current',
  ]);
});

test('exactly the part is changed whose words changed', () => {
  const found = summary(compareParts(own, parts('heading#talk=h', 'idea:talk=new', 'idea:pay=p', 'steps#end=s'), made));
  assert.deepEqual(
    found.filter((line) => !line.endsWith(' current')),
    ['idea-talk>idea-talk changed'],
  );
});

test('a new idea of the first language leaves all others current, also when it renames the heading above', () => {
  const source = parts('heading#money=h', 'idea:money=new', 'idea:talk=t', 'idea:pay=p', 'steps#end=s');
  assert.deepEqual(summary(compareParts(own, source, made)), [
    'heading-talk>heading-money current',
    'idea-talk>idea-talk current',
    'idea-pay>idea-pay current',
    'steps-end>steps-end current',
    'new idea-money after heading-talk',
  ]);
});

test('a new idea with the picture of another one does not take its record', () => {
  const source = parts('heading#talk=h', 'idea:talk=new', 'idea:talk#talk-1=t', 'idea:pay=p', 'steps#end=s');
  const found = summary(compareParts(own, source, made));
  assert.ok(found.includes('idea-talk>idea:talk-talk-1 current') && found.includes('new idea-talk after heading-talk'), found.join());
});

test('a heading that changed and stands above a new idea is still the same heading', () => {
  const source = parts('heading#money=other', 'idea:money=new', 'idea:talk=t', 'idea:pay=p', 'steps#end=s');
  assert.equal(summary(compareParts(own, source, made))[0], 'heading-talk>heading-money changed');
});

test('an idea that the first language took away is gone, not extra', () => {
  assert.ok(summary(compareParts(own, parts('heading#talk=h', 'idea:pay=p', 'steps#end=s'), made)).includes('gone idea-talk'));
});

test('an idea that only the translation lost is lost, and one that was never anywhere is extra', () => {
  const source = parts('heading#talk=h', 'idea:talk=t', 'idea:pay=p', 'steps#end=s');
  const found = summary(compareParts(parts('heading#talk', 'idea:pay', 'idea:phone', 'steps#end'), source, made));
  assert.deepEqual(
    found.filter((line) => !line.endsWith(' current')),
    ['lost idea-talk after heading-talk', 'extra idea-phone'],
  );
});

test('a part without a record is unknown when others have one', () => {
  const found = summary(compareParts(own, parts('heading#talk=h', 'idea:talk=t', 'idea:pay=p', 'steps#end=s'), made.slice(0, 2)));
  assert.deepEqual(found.slice(2), ['idea-pay>idea-pay unknown', 'steps-end>steps-end unknown']);
});

test('only the part that left its place has moved', () => {
  const source = parts('heading#talk=h', 'idea:talk=t', 'idea:pay=p', 'steps#end=s');
  const comparison = compareParts(parts('idea:pay', 'heading#talk', 'idea:talk', 'steps#end'), source, made);
  assert.deepEqual(
    comparison.pairs.filter(({ isMoved }) => isMoved).map(({ own: { id } }) => id),
    ['idea-pay'],
  );
  assert.equal(comparison.keepsOrder, false);
  assert.equal(compareParts(own, parts('idea:pay=p', 'heading#talk=h', 'idea:talk=t', 'steps#end=s'), made).keepsOrder, true);
});

test('an entry whose part is nowhere is stray', () => {
  assert.deepEqual(compareParts(own, own, [...made, ...record('idea-old=o')]).stray, ['idea-old']);
});

test('words that were changed after the record, or after the check, are newer', () => {
  const [first, second] = compareParts(parts('idea:talk=edited', 'idea:pay'), parts('idea:talk=t', 'idea:pay=p'), [
    ...record('idea-talk=t'),
    { id: 'idea-pay', source: 'p', own: 'own', isNewer: true },
  ]).pairs;
  assert.deepEqual([first!.isEdited, first!.isNewer, second!.isEdited, second!.isNewer], [true, true, false, true]);
});

test('without a record, another picture in the place of one is the same idea', () => {
  const found = summary(compareParts(parts('heading#a', 'idea:a', 'steps#end'), parts('heading#b', 'idea:b', 'steps#end')));
  assert.deepEqual(found, ['heading-a>heading-b unknown', 'idea-a>idea-b unknown', 'steps-end>steps-end unknown']);
});
