import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEditorComponents } from '../../../src/editor/editor-components.ts';
import { pictureWidget } from '../../../src/editor/make-fields.ts';
import { components } from '../../../src/mdx/components.ts';
import { smallSite } from '../../support/editor.ts';

const made = makeEditorComponents(smallSite.choices);
const component = (id: string) => made.find((each) => each.id === id)!;

/** What the fields of a component's form hold for a piece of a guide. */
function fieldsOf(id: string, text: string): Record<string, unknown> {
  const match = component(id).pattern.exec(text);
  assert.ok(match, `${id} is not found in ${text}`);
  return component(id).fromBlock!(match);
}

test('there is a form for every component of the dialect and no other', () => {
  assert.deepEqual(
    made.map(({ id }) => id),
    Object.keys(components),
  );
});

for (const [name, { example, attributes, holds }] of Object.entries(components))
  test(`the form of <${name}> has a field for all it takes, and reads and writes its example without a loss`, () => {
    const names = component(name).fields.map((field) => field.name);
    assert.deepEqual(names, [...Object.keys(attributes), ...(holds === 'nothing' ? [] : ['words'])]);
    const fields = fieldsOf(name, example);
    const written = component(name).toBlock(fields);
    assert.deepEqual(fieldsOf(name, written), fields);
    assert.equal(written.replace(/\n/g, ''), example.replace(/\n/g, ''));
  });

test('quotation marks and other signs in an attribute come back as they were typed', () => {
  const fields = { if: 'you say "yes" & <no> {x}', words: 'Ask.' };
  const written = component('Choice').toBlock(fields);
  assert.doesNotMatch(written.replace(/^<Choice|<\/Choice>/g, ''), /[{<]/);
  assert.deepEqual(fieldsOf('Choice', written), fields);
});

test('words of several parts get blank lines around them, so that lists are lists', () => {
  assert.equal(
    component('Idea').toBlock({ picture: 'talk', words: 'Ask:\n\n- one\n- two' }),
    '<Idea picture="talk">\n\nAsk:\n\n- one\n- two\n\n</Idea>',
  );
});

test('pictures, facts, contacts and hard words are chosen from the lists of the site', () => {
  const options = (id: string): unknown => component(id).fields[0];
  assert.equal((options('Idea') as { widget: string }).widget, pictureWidget);
  for (const id of ['Fact', 'Contact', 'Word']) assert.equal((options(id) as { widget: string }).widget, 'select');
});
