import type { GuideCase } from './families.ts';

/** Texts that a reader of Markdown chokes on. */
export const tooMuch: readonly GuideCase[] = [
  ['Words[^1]\n\n[^1]: More.', 'plain-markdown'],
  ['> '.repeat(5_000), 'not-too-deep'],
  [`${'- '.repeat(500)}a`, 'not-too-deep'],
  ['![['.repeat(1_600), 'not-too-deep'],
  [`${'`'.repeat(100)}a\n`.repeat(100), 'not-too-deep'],
  ['x'.repeat(20_000), 'file-not-too-big'],
  ['words '.repeat(800).concat('\n').repeat(30), 'file-not-too-big'],
  ['**a **b '.repeat(800), 'not-too-deep'],
  ['<Note kind="about">\n'.repeat(60), 'whole-tag'],
  ['| a '.repeat(2_000) + '|\n' + '| - '.repeat(2_000) + '|', 'file-not-too-big'],
  ['&amp;'.repeat(25_000), 'file-not-too-big'],
  ['{'.repeat(4_000), 'not-too-deep'],
  ['<'.repeat(4_000), 'not-too-deep'],
  ['[a]: b\n'.repeat(5_000), 'not-too-deep'],
  ['1. '.repeat(400) + 'a', 'not-too-deep'],
  ['~'.repeat(4_000), 'not-too-deep'],
  ['[^a]'.repeat(1_000) + '\n\n[^a]: b', 'plain-markdown'],
];
