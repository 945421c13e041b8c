import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../../../src/mdx/parse-guide.ts';
import { attribute, plainText, walk } from '../../../src/mdx/tree.ts';
import { guideSchema } from '../../../src/schema/guide.ts';
import { buildGuide } from '../../../src/word/build-guide.ts';
import { placeMarks } from '../../../src/word/place-marks.ts';
import { readSourceGuide } from '../../../src/word/source-guide.ts';

const text = `---
title: Money
description: About money.
topic: money
order: 1
checkedBy: A group
review: community
help: [council, other]
allow:
  - rule: common-words
    words: Old words
    reason: Our readers know these words.
---

<Note kind="about">
Old words.
</Note>

## Old heading

<Idea picture="talk">Old words.</Idea>

<Idea picture="list">

- One
- Two

</Idea>

<Steps>

1. Old step.
2. <Contact id="council" />

</Steps>

<Choice if="you &quot;can&quot;">
Old words.
</Choice>

| Old | Cells |
| --- | --- |
| a | b |

> Old words.
`;
const source = readSourceGuide({ text, file: 'a.mdx', path: '/en/guides/a/', settings: { title: 'Money', description: 'About money.' } });
const settings = { translatedBy: 'Amina: "A" # group', sourceHash: 'abc', written: '2026-11-22' };

function built(typed: string, title = typed): ReturnType<typeof parseFile<typeof guideSchema>> {
  const place = (words: string): ReturnType<typeof placeMarks> => placeMarks(words, { marks: [], glossary: {}, addressOf: (address) => address });
  const words = new Map(source.rows.map(({ id }) => [id, place(id === 'title' || id === 'description' ? title : typed)]));
  return parseFile(buildGuide(source, words, settings).text, 'a.mdx', '/ur/guides/a/', guideSchema);
}

test('every place with words is a row, in reading order', () => {
  assert.deepEqual(
    source.rows.map(({ id, words }) => `${id}: ${words}`),
    [
      'title: Money',
      'description: About money.',
      'about: Old words.',
      'heading-1: Old heading',
      'idea-talk: Old words.',
      'idea-list: One',
      'idea-list.2: Two',
      'steps-1.1: Old step.',
      'choice-1-if: you "can"',
      'choice-1: Old words.',
      'table-1: Old',
      'table-1.2: Cells',
      'table-1.3: a',
      'table-1.4: b',
      'words-1: Old words.',
    ],
  );
});

for (const typed of [
  '<script>alert(1)</script>',
  '{process.env}',
  'a < b & c &amp; &#60; > d',
  '**bold** _slanted_ `code` ~~gone~~ ~one~',
  '[a](javascript:alert(1)) ![b](c.png) [d]: e [^1]',
  '# heading',
  '- item',
  '+ item',
  '1. first',
  '12) twelfth',
  '> quoted',
  '--- ',
  '===',
  '***',
  '```js',
  'import x from "y"',
  'export "\\',
  'a | b | c',
  '<!-- hidden -->',
  '<Idea picture="x">y</Idea>',
  '"quotes" and \'others\' and back\\slash \\',
  'title: "x" # not a comment',
  '--- title: x ---',
  'null',
  '@x and ::y and $z$ and %s',
  'کیا؟ آپ – “ہاں” ۱۲ 👩🏽‍🦽',
]) {
  test(`typed words stay words: ${typed}`, () => {
    const plain = typed.trim();
    // A title that a spreadsheet would run is refused wherever it comes from.
    const title = /^[=+@-]/.test(plain) ? `Words ${plain}` : plain;
    const { settings: front, body, problems } = built(typed, title);
    assert.deepEqual(problems, []);
    const found: string[] = [];
    walk(body.tree!, (node) => {
      if (['paragraph', 'heading', 'tableCell'].includes(node.type) || node.name === 'Idea') found.push(plainText(node));
      if (node.name === 'Choice') found.push(attribute(node, 'if')!);
    });
    assert.deepEqual(
      [...new Set(found)].filter((words) => words !== plain + plain),
      [plain],
    );
    assert.equal(front!.title, title);
  });
}

test('several lines stay lines where the guide has room for them, and become one elsewhere', () => {
  const { body } = built('One.\n- Two.\nimport three');
  const kinds = new Map<string, number>();
  walk(body.tree!, ({ type }) => kinds.set(type, (kinds.get(type) ?? 0) + 1));
  const { body: before } = parseFile(text, 'a.mdx', '/en/guides/a/', guideSchema);
  const old = new Map<string, number>();
  walk(before.tree!, ({ type }) => old.set(type, (old.get(type) ?? 0) + 1));
  // An idea written on one line is written on several: its words become a paragraph.
  assert.deepEqual(
    [...kinds].filter(([type, count]) => type !== 'paragraph' && count !== old.get(type)),
    [],
  );
});

test('the settings of the guide stay, but who checked it, when it was written and what it silences are its own', () => {
  const { settings: front } = built('Words.');
  assert.deepEqual(
    [front!.help, front!.review, front!.checkedBy, front!.written, front!.allow],
    [['council', 'other'], 'none', undefined, '2026-11-22', undefined],
  );
  assert.deepEqual([front!.translationMethod, front!.translatedBy, front!.sourceHash], ['person', 'Amina: "A" # group', 'abc']);
});
