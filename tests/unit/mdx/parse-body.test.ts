import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { placesIn, problemsOfBody } from '../../support/guide.ts';

test('several faults in the marks of one file are all found in one run', () => {
  const body = '<Idea picture="talk">\nYou can ask.\n\nIf you have <£100.\n\nWrite {here.\n\n<!-- a note -->\n\n</Note>\n\n<https://www.gov.uk/>';
  assert.deepEqual(
    placesIn(body).sort((a, b) => a[1] - b[1]),
    [
      ['whole-tag', 1, 1],
      ['less-than-sign', 4, 13],
      ['no-code', 6, 7],
      ['no-html', 8, 1],
      ['whole-tag', 10, 1],
      ['less-than-sign', 12, 1],
    ],
  );
});

test('columns are right in Urdu, Bengali and after emoji', () => {
  assert.deepEqual(placesIn('پیسے {گھر} پوچھیں'), [['no-code', 1, 6]]);
  assert.deepEqual(placesIn('টাকা <Word id="x">কাউন্সিল'), [['whole-tag', 1, 6]]);
  assert.deepEqual(placesIn('👩🏽 ask {me'), [['no-code', 1, '👩🏽 ask {'.length]]);
});

const messages: [body: string, message: RegExp, help: RegExp][] = [
  ['Hello {name', /curly bracket/, /write \\\{/],
  ['<!-- x -->', /HTML comment/, /Delete it/],
  ['<https://www.gov.uk/>', /bare address/, /with words/],
  ['<mailto:a@example.org>', /bare address/, /with words/],
  ['</Idea>', /<\/Idea> closes a component that is not open/, /before it/],
  ['<Idea picture="talk">\nAsk.', /<Idea> is not closed/, /Write <\/Idea>/],
  ['<Idea picture="talk>Ask.</Idea>', /"<Idea" is not whole/, /straight quotation mark/],
  ['<Idea picture=“talk”>Ask.</Idea>', /quotation marks .* are curly/, /straight ones: picture="talk"/],
  ['<Idea picture=talk>Ask.</Idea>', /value of picture has no quotation marks/, /picture="talk"/],
  ['One line<br>and another', /<br> is an HTML tag/, /Use Markdown/],
  ['<p>\nWords.', /<p> is an HTML tag/, /Use Markdown/],
  ['Under <£100', /sign < here that starts nothing/, /less than/],
  ['a <3 b', /sign < here that starts nothing/, /less than/],
];
for (const [body, message, help] of messages)
  test(`in plain words: ${JSON.stringify(body)}`, () => {
    const [first] = problemsOfBody(body);
    assert.match(first!.message, message);
    assert.match(first!.help, help);
  });

test('a file full of faults ends with 20 of them, not with a hang', () => {
  assert.equal(parseBody('</b>\n\n'.repeat(200), 'a.mdx').problems.length, 20);
});

test('a good body gives a tree with the places of its parts', () => {
  const { tree, problems } = parseBody('\n\n<Idea picture="talk">Ask.</Idea>\n', 'a.mdx');
  assert.deepEqual(problems, []);
  const [idea] = tree!.children!;
  assert.deepEqual([idea!.type, idea!.name, idea!.position!.start.line, idea!.position!.start.column], ['mdxJsxFlowElement', 'Idea', 3, 1]);
});

test('quotation marks and dashes stay as the writer typed them', () => {
  const { tree } = parseBody(`"You" -- don't... 'ask'`, 'a.mdx');
  assert.equal(tree!.children![0]!.children![0]!.value, `"You" -- don't... 'ask'`);
});
