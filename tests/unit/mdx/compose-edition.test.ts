import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeEdition } from '../../../src/mdx/compose-edition.ts';

const idea = (picture: string, words: string, id = ''): string => `<Idea picture="${picture}"${id && ` id="${id}"`}>\n${words}\n</Idea>`;
const guide = `---
title: Food
description: Help with food.
topic: rights
order: 3
checkedBy: A group
sources:
  - The law
---

<Note kind="about">
For everyone.
</Note>

## Eat

${idea('bread', 'Eat bread.')}

${idea('rice', 'Eat rice.')}

${idea('bread', 'More bread.')}
`;
const edition = (body: string, settings = ''): string => `---\ntitle: Food for families\ndescription: Help.\n${settings}---\n\n${body}\n`;
const place = (where: string, words: string): string => `<Place ${where}>\n\n${words}\n\n</Place>`;

function compose(body: string, settings = '', base = guide): { text: string; lines: readonly number[] } {
  const composed = composeEdition({ text: edition(body, settings), file: 'food.families.mdx', guide: 'food' }, base);
  assert.ok(!('problems' in composed), JSON.stringify(composed));
  return composed;
}
function problems(body: string, settings = ''): [rule: string, line: number][] {
  const composed = composeEdition({ text: edition(body, settings), file: 'food.families.mdx', guide: 'food' }, guide);
  return 'problems' in composed ? composed.problems.map(({ rule, line }) => [rule, line]) : [];
}
const words = (text: string): string[] => text.split('\n').filter((line) => /\.$/.test(line) && !line.includes(':'));

test('parts go before, after or in the place of an idea; the rest stays', () => {
  const { text } = compose(
    [place('before="idea-rice"', 'One.'), place('replaces="idea-rice"', 'Two.'), place('after="idea-rice"', 'Three.')].join('\n\n'),
  );
  assert.deepEqual(words(text), ['For everyone.', 'Eat bread.', 'One.', 'Two.', 'Three.', 'More bread.']);
});

test('the second idea with a picture has its name in the page, and the box at the start is called "about"', () => {
  assert.deepEqual(words(compose(place('replaces="idea-bread-1"', 'New.')).text), ['For everyone.', 'Eat bread.', 'Eat rice.', 'New.']);
  assert.deepEqual(words(compose(place('replaces="about"', 'New.')).text), ['New.', 'Eat bread.', 'Eat rice.', 'More bread.']);
});

test('an idea with an id of its own is found by it, also when it stands on one line', () => {
  const base = guide.replace(idea('rice', 'Eat rice.'), '<Idea picture="rice" id="grain">Eat rice.</Idea>');
  assert.deepEqual(words(compose(place('replaces="grain"', 'New.'), '', base).text), ['For everyone.', 'Eat bread.', 'New.', 'More bread.']);
});

test('parts at one place keep their order', () => {
  const { text } = compose([place('after="idea-rice"', 'One.'), place('after="idea-rice"', 'Two.')].join('\n\n'));
  assert.deepEqual(words(text).slice(2, 5), ['Eat rice.', 'One.', 'Two.']);
});

test('the settings are its own; topic, order and sources come from the guide, who checked it does not', () => {
  const { text } = compose(place('after="idea-rice"', 'One.'), 'order: 9\nsources:\n  - Somebody\n');
  const [, settings] = text.split('---\n');
  assert.equal(settings, 'title: Food for families\ndescription: Help.\norder: 9\nsources:\n  - Somebody\n  - The law\ntopic: rights\n');
});

test('each line says where it comes from', () => {
  const body = place('after="idea-bread"', 'New.');
  const { text, lines } = compose(body);
  const lineOf = (line: string): number => lines[text.split('\n').indexOf(line)]!;
  assert.equal(lineOf('New.'), edition(body).split('\n').indexOf('New.') + 1);
  assert.equal(lineOf('Eat rice.'), -(guide.split('\n').indexOf('Eat rice.') + 1));
  assert.equal(lineOf('topic: rights'), -4);
  assert.equal(lines.length, text.split('\n').length - 1);
});

test('a correction of the guide is in its editions', () => {
  const { text } = compose(place('after="idea-bread"', 'New.'), '', guide.replace('Eat rice.', 'Eat brown rice.'));
  assert.deepEqual(words(text), ['For everyone.', 'Eat bread.', 'New.', 'Eat brown rice.', 'More bread.']);
});

test('old line ends and a mark at the start of a file change nothing', () => {
  const old = composeEdition(
    { text: `\uFEFF${edition(place('after="idea-rice"', 'One.')).replaceAll('\n', '\r\n')}`, file: 'a.mdx', guide: 'food' },
    guide.replaceAll('\n', '\r'),
  );
  assert.deepEqual(old, compose(place('after="idea-rice"', 'One.')));
});

for (const [name, body, ...wanted] of [
  ['words outside a place', 'Words.', ['edition-place', 6]],
  ['a heading after a place', `${place('after="idea-rice"', 'One.')}\n\n## More`, ['edition-place', 12]],
  ['a place that does not say where', place('', 'One.'), ['edition-place', 6]],
  ['a place with two directions', place('after="idea-rice" before="idea-rice"', 'One.'), ['edition-place', 6]],
  ['a place that does not end', '<Place after="idea-rice">\nOne.', ['edition-place', 6]],
  ['a place in a place', '<Place after="idea-rice">\nOne.\n<Place after="idea-rice">\nTwo.\n</Place>', ['edition-place', 6]],
  ['an empty place', place('after="idea-rice"', ''), ['edition-place', 6]],
  ['an idea that the guide does not have', place('after="idea-rise"', 'One.'), ['edition-anchor', 6]],
  ['one idea replaced twice', `${place('replaces="idea-rice"', 'One.')}\n\n${place('replaces="idea-rice"', 'Two.')}`, ['edition-place', 12]],
  ['nothing at all', '', ['edition-own', 1]],
] as const)
  test(`${name} is a problem at its line`, () => assert.deepEqual(problems(body), wanted));

test('a list of sources on one line cannot be joined with that of the guide', () => {
  assert.deepEqual(problems(place('after="idea-rice"', 'One.'), 'sources: [Somebody]\n'), [['edition-place', 4]]);
});
