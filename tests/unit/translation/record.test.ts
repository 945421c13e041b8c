import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareParts } from '../../../src/mdx/compare-parts.ts';
import type { PartRecord } from '../../../src/mdx/parts.ts';
import { guideSchema, type MadeFrom } from '../../../src/schema/guide.ts';
import { makeRecord, writeRecord } from '../../../src/translation/make-record.ts';
import { setSettings } from '../../../src/translation/set-settings.ts';

const part = (id: string, fingerprint: string): PartRecord => ({ id, shape: id.split('-')[0]!, fingerprint, line: 1 });
const source = [part('heading-talk', 'bbbbbb'), part('idea-talk', 'cccccc'), part('idea-pay', 'dddddd')];
const own = [part('heading-talk', 'fffff1'), part('idea-talk', 'fffff2'), part('idea-pay', 'fffff3')];
const make = (parts: PartRecord[], from: PartRecord[], before?: MadeFrom, more = {}): MadeFrom =>
  makeRecord({ parts, comparison: compareParts(parts, from, before), before, ...more });
const changed = [source[0]!, part('idea-talk', 'zzzzzz'), source[2]!];

test('the first record takes every part as made from the first language as it is', () => {
  assert.deepEqual(
    make(own, source).map(({ id, source: from, own: words }) => `${id} ${from} ${words}`),
    ['heading-talk bbbbbb fffff1', 'idea-talk cccccc fffff2', 'idea-pay dddddd fffff3'],
  );
});

test('a part that nobody touched keeps its record when the first language changes', () => {
  const first = make(own, source);
  assert.deepEqual(make(own, changed, first), first);
});

test('a part whose words were changed is taken as made from the new words', () => {
  const mended = [own[0]!, part('idea-talk', 'fffff9'), own[2]!];
  assert.equal(make(mended, changed, make(own, source))[1]!.source, 'zzzzzz');
});

test('"all" takes every part as compared', () => {
  assert.equal(make(own, changed, make(own, source), { all: true })[1]!.source, 'zzzzzz');
});

test('the entry of a part that the translation lost stays, so that the loss stays seen', () => {
  const ids = make([own[0]!, own[2]!], source, make(own, source)).map(({ id }) => id);
  assert.deepEqual(ids, ['heading-talk', 'idea-talk', 'idea-pay']);
});

test('an entry whose part is nowhere goes', () => {
  const before = [...make(own, source), { id: 'idea-old', source: 'bbbbbb', own: 'bbbbbb', isNewer: false }];
  assert.deepEqual(
    make(own, source, before).map(({ id }) => id),
    ['heading-talk', 'idea-talk', 'idea-pay'],
  );
});

test('the order is the one of the first language when it was written down, and new entries follow their neighbours', () => {
  const before = make(own, source);
  const more = [own[0]!, part('idea-bus', 'fffff5'), own[1]!, own[2]!];
  const from = [source[0]!, part('idea-bus', 'gggggg'), source[1]!, source[2]!];
  assert.deepEqual(
    make(more, from, before).map(({ id }) => id),
    ['heading-talk', 'idea-bus', 'idea-talk', 'idea-pay'],
  );
  assert.deepEqual(
    make([own[0]!, own[2]!, own[1]!], source, before).map(({ id }) => id),
    ['heading-talk', 'idea-talk', 'idea-pay'],
  );
});

test('words that changed after a check are newer until the next check', () => {
  const edited = [own[0]!, part('idea-talk', 'fffff9'), own[2]!];
  const after = make(edited, source, make(own, source));
  assert.deepEqual(
    after.map(({ isNewer }) => isNewer),
    [false, true, false],
  );
  assert.ok(make(edited, source, after).some(({ isNewer }) => isNewer));
  assert.ok(make(edited, source, after, { isChecked: true }).every(({ isNewer }) => !isNewer));
});

test('a record is read back as it was written', () => {
  const record: MadeFrom = [
    ...make(own, source).map((entry) => ({ ...entry, own: 'hhhhhh' })),
    { id: 'idea-x', source: 'jjjjjj', own: 'kkkkkk', isNewer: true },
  ];
  const text = writeRecord(record, own);
  assert.equal(text.split('\n').length, 2);
  const base = { title: 'A', description: 'B', topic: 'c', order: 1 };
  assert.deepEqual(guideSchema.parse({ ...base, madeFrom: text }).madeFrom, record);
  assert.equal(guideSchema.safeParse({ ...base, madeFrom: 'idea-x=12345.6' }).success, false);
});

const guide = '---\ntitle: A\nhelp:\n  - council\nreview: none # nobody\n---\n\n## Heading\n\nmadeFrom: x\n';

for (const [name, end] of [
  ['plain', '\n'],
  ['Windows', '\r\n'],
] as const)
  test(`settings are put into a file with ${name} line ends, and the rest stays as it is`, () => {
    const before = guide.replaceAll('\n', end);
    const after = setSettings(before, { review: 'community', checkedBy: 'Amina: a group', madeFrom: '  a=b\n  c=d' });
    const wanted = guide.replace('review: none # nobody\n', 'review: community\ncheckedBy: "Amina: a group"\nmadeFrom: |\n  a=b\n  c=d\n');
    assert.equal(after, wanted.replaceAll('\n', end));
    assert.equal(setSettings(after, { madeFrom: '  a=b\n  c=d' }), after);
    assert.equal(setSettings(after, { madeFrom: '  e=f\n  g=h' }), after.replace('a=b', 'e=f').replace('c=d', 'g=h'));
  });
