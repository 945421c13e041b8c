import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn, guideAround, guideWith } from '../../support/easy-read.ts';

/** Line and column of the first finding of a rule, as "12:5". */
function placeOf(rule: string, text: string): string | undefined {
  const found = findIn(text).problems.find((problem) => problem.rule === rule);
  return found && `${found.line}:${found.column}`;
}

/** The same, looked up in the text itself. */
function lookUp(text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split(/\r\n|\r|\n/);
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

const surroundings: Record<string, string> = {
  'plain words': 'Ask the DWP.',
  'a second line': 'You can ask.\nAsk the DWP.',
  'bold words before it': 'You **can** ask the DWP.',
  'a hard word before it': 'Ask your <Word id="council">council</Word> or the DWP.',
  'a fact before it': 'Wait <Fact id="answer" /> and ask the DWP.',
  'an escaped sign before it': 'Ask \\*you\\* the DWP.',
  'a named sign before it': 'Ask &amp; see the DWP.',
  'a character of two units before it': 'Ask 😀 the DWP.',
  'a line that starts with spaces': 'You can\n   ask the DWP.',
  'a list': 'You can ask:\n\n- the council\n- the DWP\n- a friend',
  'a heading': '## Ask the DWP\n\n<Idea picture="a">Ask.</Idea>',
  'a table': '| Day | Who |\n| --- | --- |\n| Monday | the DWP |',
  'a link': 'Ask [the DWP](../dwp/).',
};

for (const [name, words] of Object.entries(surroundings)) {
  test(`a message has the exact line and column with ${name}`, () => {
    const text = guideAround(words);
    assert.equal(placeOf('no-initials', text), lookUp(text, 'DWP'));
    const windows = text.replaceAll('\n', '\r\n');
    assert.equal(placeOf('no-initials', windows), lookUp(windows, 'DWP'));
  });
}

test('a message about the title has the line and column of its words', () => {
  const text = guideWith('<Note kind="about" picture="note">\nNHS.\n</Note>', { title: 'Ask the DWP' });
  assert.equal(placeOf('no-initials', text), lookUp(text, 'DWP'));
});

test('a sentence that goes on in the next line is one sentence', () => {
  const text = guideAround('You can ask the council for help with your food\nand with your home each day.');
  assert.equal(placeOf('short-sentence', text), lookUp(text, 'You can ask'));
});

test('web addresses, email addresses, phone numbers and code are not counted as words', () => {
  const longest = 'You can ask us for help with your food and home at';
  for (const thing of [
    '0300 061 0614',
    '[www.example.org/a](https://www.example.org/a)',
    '[a@example.org](mailto:a@example.org)',
    '`npm run check now`',
  ])
    assert.equal(placeOf('short-sentence', guideAround(`${longest} ${thing}.`)), undefined, thing);
});

test('a value of facts.yaml counts as two words', () => {
  const ten = 'You can ask us for help with your food for';
  assert.equal(placeOf('short-sentence', guideAround(`${ten} <Fact id="a" />.`)), undefined);
  assert.notEqual(placeOf('short-sentence', guideAround(`${ten} all the <Fact id="a" />.`)), undefined);
});
