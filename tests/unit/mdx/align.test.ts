import assert from 'node:assert/strict';
import { test } from 'node:test';
import { align } from '../../../src/mdx/align.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { attribute, plainText, type Node } from '../../../src/mdx/tree.ts';

const parts = (body: string): Node[] => parseBody(body, 'a.mdx').tree!.children!;
const idea = (picture: string, words = 'Words.'): string => `<Idea picture="${picture}">\n${words}\n</Idea>`;
const shown = (node: Node | undefined): string => (node === undefined ? '–' : (attribute(node, 'picture') ?? plainText(node)));
const aligned = (first: readonly string[], second: readonly string[]): string[] =>
  align(parts(first.join('\n\n')), parts(second.join('\n\n'))).map(([one, other]) => `${shown(one)} | ${shown(other)}`);

test('parts that are the same in both languages stand side by side', () => {
  assert.deepEqual(aligned(['## Money', idea('bank'), 'Text.'], ['## پیسے', idea('bank'), 'متن۔']), ['Money | پیسے', 'bank | bank', 'Text. | متن۔']);
});

test('a part that only one language has stays alone, at its place', () => {
  assert.deepEqual(aligned([idea('a'), idea('b'), idea('c')], [idea('a'), idea('c')]), ['a | a', 'b | –', 'c | c']);
  assert.deepEqual(aligned([idea('a'), idea('c')], [idea('a'), idea('b'), idea('c')]), ['a | a', '– | b', 'c | c']);
});

test('a new heading with its idea does not push the headings after it out of line', () => {
  assert.deepEqual(aligned(['## One', idea('a'), '## New', idea('n'), '## Two', idea('b')], ['## ایک', idea('a'), '## دو', idea('b')]), [
    'One | ایک',
    'a | a',
    'New | –',
    'n | –',
    'Two | دو',
    'b | b',
  ]);
});

test('an idea that stands somewhere else in the translation is found there', () => {
  assert.deepEqual(aligned([idea('a'), idea('b'), idea('c')], [idea('c'), idea('a'), idea('b')]), ['a | a', 'b | b', 'c | c']);
});

test('the same picture twice is paired in order', () => {
  assert.deepEqual(
    align(parts([idea('a', 'One.'), idea('a', 'Two.')].join('\n\n')), parts([idea('a', 'ایک'), idea('a', 'دو')].join('\n\n'))).map(([one, other]) => [
      plainText(one!).trim(),
      plainText(other!).trim(),
    ]),
    [
      ['One.', 'ایک'],
      ['Two.', 'دو'],
    ],
  );
});

test('no part is lost or doubled, whatever is missing', () => {
  const names = [...'abcdef'];
  for (let mask = 0; mask < 64; mask += 1) {
    const second = names.filter((_, index) => mask & (1 << index)).reverse();
    const rows = align(parts(names.map((name) => idea(name)).join('\n\n')), parts(second.map((name) => idea(name)).join('\n\n') || 'Text.'));
    const pictures = (side: 0 | 1): string[] => rows.flatMap((row) => (row[side]?.name === 'Idea' ? [shown(row[side])] : []));
    assert.deepEqual(pictures(0), names);
    assert.deepEqual(pictures(1).sort(), [...second].sort());
  }
});
