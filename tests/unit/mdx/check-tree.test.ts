import assert from 'node:assert/strict';
import { test } from 'node:test';
import { components } from '../../../src/mdx/components.ts';
import { parseFile } from '../../../src/mdx/parse-guide.ts';
import { guideSchema, pageSchema } from '../../../src/schema/guide.ts';
import { fileWith, placesIn, problemsOfBody, rulesIn } from '../../support/guide.ts';

for (const [name, { example }] of Object.entries(components))
  test(`the example of <${name}> in its own rule is good`, () => assert.deepEqual(placesIn(example), []));

for (const [name, { attributes, example }] of Object.entries(components))
  for (const [attribute, { needed }] of Object.entries(attributes))
    if (needed)
      test(`<${name}> cannot stand without ${attribute}`, () => {
        const without = example.replace(new RegExp(` ${attribute}="[^"]*"`), '');
        assert.deepEqual(rulesIn(without), ['attribute-needed']);
      });

const cases: [what: string, body: string, rules: string[]][] = [
  ['a block inside another block', '<Idea picture="a">\n<Note kind="about">\nWords.\n</Note>\n</Idea>', ['component-place']],
  ['an idea inside a choice', '<Choice if="you can">\n<Idea picture="a">\nWords.\n</Idea>\n</Choice>', []],
  ['a contact inside steps', '<Steps>\n\n1. Call.\n\n   <Contact id="council" />\n\n</Steps>', []],
  ['a block in a sentence', 'Call <Contact id="council" /> now.', ['component-place']],
  ['a word in a word', '<Word id="a"><Word id="b">c</Word></Word>', ['component-words', 'component-place']],
  ['bold in a word', 'The <Word id="a">**council**</Word>.', []],
  ['a link in a word', 'The <Word id="a">[council](../b/)</Word>.', ['component-words']],
  ['a word in a heading', '## The <Word id="a">council</Word>', []],
  ['a heading in an idea', '<Idea picture="a">\n\n## Words\n\n</Idea>', ['component-place']],
  ['a heading without words', '##', ['component-words']],
  ['steps of bullets', '<Steps>\n\n- a\n\n</Steps>', ['component-words']],
  ['steps and words', '<Steps>\n\n1. a\n\nWords.\n\n</Steps>', ['component-words']],
  ['a fact with words', 'Wait <Fact id="a">12</Fact>.', ['component-words']],
  ['an idea that is only a fact', '<Idea picture="a">\n<Fact id="phone" />\n</Idea>', []],
  ['an idea of spaces', '<Idea picture="a"> </Idea>', ['component-words']],
  ['an attribute without a value', '<Idea picture>Words.</Idea>', ['attribute-value']],
  ['an empty name', '<Example name="">Words.</Example>', ['attribute-value']],
  ['a name of 201 characters', `<Example name="${'x'.repeat(201)}">Words.</Example>`, ['attribute-value']],
  ['a picture name with a path', '<Idea picture="../a">Words.</Idea>', ['attribute-value']],
  ['a picture name with an ending', '<Idea picture="a.svg">Words.</Idea>', ['attribute-value']],
  ['the same attribute twice', '<Idea picture="a" picture="b">Words.</Idea>', ['known-attribute']],
  ['a name every object has as an attribute', '<Idea picture="a" constructor="b">Words.</Idea>', ['known-attribute']],
  ['levels in order', '## A\n\n### B\n\n#### C\n\n## D\n\n### E', []],
  ['a level left out', '## A\n\n#### B', ['headings-in-order']],
  ['a first heading that is too deep', '### A', ['headings-in-order']],
  ['a main heading under lines', 'Money\n===', ['headings-in-order']],
  ['a footnote', 'Words[^1].\n\n[^1]: More.', ['plain-markdown']],
  ['a picture by reference', '![a][b]\n\n[b]: ../c/', ['no-markdown-picture']],
  ['a link of a picture only', '[![a](b)](../c/)', ['link-words', 'no-markdown-picture']],
  ['a link with only direction marks', '[\u200F](../c/)', ['link-words']],
  ['a reference without words', '[][b]\n\n[b]: ../c/', ['link-words']],
];
for (const [what, body, rules] of cases)
  test(`${what} ${rules.length === 0 ? 'is good' : `breaks ${rules.join(' and ')}`}`, () => assert.deepEqual(rulesIn(body), rules));

test('an open address by http is only a warning', () => {
  assert.deepEqual(
    problemsOfBody('[a](http://example.org/)').map(({ rule, severity }) => [rule, severity]),
    [['safe-address', 'warning']],
  );
});

test('a misspelt component, attribute or value gets the nearest name', () => {
  const help = (body: string): string => problemsOfBody(body)[0]!.help;
  assert.equal(help('<Ideas picture="a">Words.</Ideas>'), 'Did you mean "Idea"?');
  assert.equal(help('<idea picture="a">Words.</idea>'), 'Write <Idea>, with the same capital letters.');
  assert.equal(help('<Idea pictur="a">Words.</Idea>'), 'Did you mean "picture"?');
  assert.equal(help('<Note kind="importent">Words.</Note>'), 'Did you mean "important"?');
});

test('a nesting of 20 is read, one of 22 is not', () => {
  const nested = (depth: number): string => Array.from({ length: depth }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n');
  assert.deepEqual(rulesIn(nested(9)), []);
  assert.deepEqual(rulesIn(nested(22)), ['not-too-deep']);
});

test('a body with an error has no tree that could be rendered', () => {
  const treeOf = (body: string): unknown => parseFile(fileWith(body), 'a.mdx', '/en/guides/money/', pageSchema).body.tree;
  assert.ok(treeOf('Words. [a](http://example.org/)'), 'a warning is no error');
  for (const body of ['import x from "y"', 'a\u202Eb', 'x'.repeat(5_001), '<b>a</b>', '{a}', '{a', '# A', '[a](javascript:x)'])
    assert.equal(treeOf(body), undefined, body);
});

test('what a body names is listed with its places', () => {
  const { uses } = parseFile(
    fileWith(
      '<Idea picture="house">\nAsk the <Word id="council">council</Word> in <Fact id="wait" />.\n</Idea>\n\n<Contact id="office" />\n\n[a](../b/#c)',
    ),
    'a.mdx',
    '/en/guides/money/',
    guideSchema,
  ).body;
  assert.deepEqual(uses, {
    pictures: [{ id: 'house', line: 6, column: 1 }],
    words: [{ id: 'council', line: 7, column: 9 }],
    facts: [{ id: 'wait', line: 7, column: 46 }],
    contacts: [{ id: 'office', line: 10, column: 1 }],
    links: [{ id: '/en/guides/b/', anchor: 'c', line: 12, column: 1 }],
  });
});
