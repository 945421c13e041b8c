import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { partsOf, wordsOfPart, type Part } from '../../../src/mdx/parts.ts';

const settings = { title: 'Money', description: 'How to get help.' };
const parts = (body: string): Part[] => partsOf(parseBody(body, 'a.mdx').tree!, settings);
const body = `<Note kind="about" picture="house">
About.
</Note>

## Who can ask?

<Idea picture="talk">
You can ask the <Word id="council">council</Word>.
It takes <Fact id="wait" />.
</Idea>

- One
- Two

<Steps>

1. Call.
2. Ask.

</Steps>

<Choice if="you live alone">
Ask **first**.
</Choice>
`;

test('every block is a part with a name and a shape', () => {
  assert.deepEqual(
    parts(body).map(({ id, shape }) => `${id} ${shape}`),
    [
      'title title',
      'description description',
      'about about:house',
      'heading-talk heading:2',
      'idea-talk idea:talk',
      'list-end list:2',
      'steps-end steps:2',
      'choice-end choice',
    ],
  );
});

test('pictures, bold letters and line breaks do not change what a part says', () => {
  const other = body
    .replaceAll('house', 'tree')
    .replace('**first**', 'first')
    .replace('.\nIt takes', '. It takes')
    .replace('picture="talk"', 'id="talk"   picture="phone"');
  assert.deepEqual(
    parts(other).map(({ source }) => source),
    parts(body).map(({ source }) => source),
  );
});

for (const [what, from, to] of [
  ['a word', 'You can', 'You must'],
  ['a hard word', 'id="council"', 'id="advocate"'],
  ['a fact', 'id="wait"', 'id="limit"'],
  ['a condition', 'you live alone', 'you live with family'],
  ['a step', '2. Ask.', '2. Write.'],
] as const)
  test(`${what} changes what exactly one part says`, () => {
    const before = parts(body);
    const changed = parts(body.replace(from, to)).filter(({ source }, index) => source !== before[index]!.source);
    assert.equal(changed.length, 1);
  });

test('a part written on one line says the same as on several', () => {
  const [one] = parts('<Idea picture="talk">You can ask.</Idea>').slice(2);
  const [several] = parts('<Idea picture="talk">\n\nYou can ask.\n\n</Idea>').slice(2);
  assert.equal(one!.source, several!.source);
});

test('a new idea far away renames no other part', () => {
  const ids = parts(body).map(({ id }) => id);
  const more = parts(`${body}\n## More\n\n<Idea picture="bus">\nGo.\n</Idea>\n`).map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id) => !more.includes(id) && !id.endsWith('-end')),
    [],
  );
});

test('the words of a part stand in one line, with a sign for each fact', () => {
  const words = parts(body).map(wordsOfPart);
  assert.deepEqual(words.slice(3), ['Who can ask?', 'You can ask the council. It takes ….', 'One Two', 'Call. Ask.', 'you live alone Ask first.']);
});
