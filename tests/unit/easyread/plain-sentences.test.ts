import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainSentences } from '../../../src/easyread/plain-sentences.ts';
import { splitSentences } from '../../../src/easyread/sentences.ts';
import { countWords } from '../../../src/easyread/words.ts';
import { knownLocales, type Locale } from '../../../src/locale/table.ts';

const bySplitter = (text: string, locale: Locale) =>
  splitSentences(text, locale).map((sentence) => ({ ...sentence, words: countWords(sentence.text, locale) }));

// Pieces that may stand in a guide, in every order: letters of all our scripts, stops, short forms, figures, odd signs.
const pieces = [
  ...['You', 'ask', 'I', 'Dr', 'e', 'آپ', 'مدد', 'ک۔', 'আপনি', 'ডা', 'ਤੁਸੀਂ', 'મદદ', 'Ż', 'ż', 'ǅ', 'ʰ', 'ª', '议会', 'ไทย', 'می\u200Cشود', '\u0301'],
  ...[
    '1',
    '25',
    '9am',
    '٣',
    '½',
    '0800',
    '.',
    '. ',
    '? ',
    '! ',
    '؟ ',
    '۔ ',
    '। ',
    ', ',
    '، ',
    ': ',
    ',',
    ':',
    '…',
    '(',
    ')',
    '’',
    '"',
    '-',
    '–',
    '&',
  ],
  ...[' ', ' ', ' ', ' ', '\n', '\n\n', '  ', '\t', '\uFFFC', '😀'],
];

function* texts(count: number): Generator<string> {
  // A plain generator of numbers, so that a text that fails can be made again.
  let seed = 1;
  const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let made = 0; made < count; made += 1) yield Array.from({ length: 1 + next(14) }, () => pieces[next(pieces.length)]).join('');
}

test('plain sentences are those of the platform, in every language', () => {
  let plain = 0;
  for (const text of texts(60_000)) {
    const found = plainSentences(text);
    if (found === undefined) continue;
    plain += 1;
    const locale = knownLocales[plain % knownLocales.length]!;
    assert.deepEqual(found, bySplitter(text, locale), JSON.stringify([locale, text]));
  }
  assert.ok(plain > 3000, `only ${plain} texts were plain`);
});

test('easy sentences are plain', () => {
  const plain = [
    'You can ask the council.\nIt is free.',
    'آپ مدد مانگ سکتے ہیں۔ یہ مفت ہے۔',
    'আপনি, আপনার পরিবার। সবাই?',
    'Dr. Khan can help. Ask in 14 days.',
  ];
  assert.deepEqual(
    plain.map((text) => plainSentences(text)?.map(({ words }) => words)),
    [
      [5, 3],
      [5, 3],
      [3, 1],
      [4, 4],
    ],
  );
  const others = ['You (and I) ask.', 'Ring 0800 123 456.', 'Read this…', 'It’s free.', '请告诉议会。', 'One.\n\nTwo.'];
  assert.deepEqual(
    others.filter((text) => plainSentences(text) !== undefined),
    [],
  );
});
