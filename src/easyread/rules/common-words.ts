import { quote } from '../../problem/quote.ts';
import { isCommonWord } from '../common-word.ts';
import { sentencesOf } from '../find.ts';
import type { Block, Document } from '../document.ts';
import { wordsOf } from '../words.ts';
import { pageRule, type Context, type Finding } from '../rule.ts';

export const commonWords = pageRule({
  id: 'common-words',
  standard: 'W2',
  why: 'People read words they know at one look. A word they do not know stops them.',
  bad: 'The tribunal will scrutinise your entitlement.',
  good: 'The judge looks at what you can get.',
  severity: { easy: 'warning', plain: 'info' },
  locales: ['en'],
  check(document, context) {
    const names = namesIn(document);
    const glossary = new Set(Object.values(context.glossary).flatMap((word) => word.toLowerCase().split(/\s+/)));
    const hard = sentencesOf(document).map((entry) => ({ ...entry, words: hardWords(entry.block, entry.sentence, { names, glossary, context }) }));
    const found = hard
      .filter(({ words }) => words.length >= 2)
      .map(({ at, words }): Finding => ({
        at,
        message: `${words.length} words in this sentence may be hard: ${words.map(quote).join(', ')}.`,
        help: 'Use words that people say every day, or explain the word with <Word>.',
      }));
    const all = [...new Set(hard.flatMap(({ words }) => words.map((word) => word.toLowerCase())))];
    const count = hard.reduce((sum, { words }) => sum + words.length, 0);
    if (document.words >= 100 && count * 100 > document.words * 3)
      found.push({
        at: { setting: 'title' },
        severity: 'info',
        message: `${count} of ${document.words} words may be hard: ${all.slice(0, 12).map(quote).join(', ')}${all.length > 12 ? ' …' : ''}.`,
        help: 'Aim for fewer than 3 in 100. Words that your readers know go into words.txt.',
      });
    return found;
  },
});

interface Known {
  names: ReadonlySet<string>;
  glossary: ReadonlySet<string>;
  context: Context;
}

function hardWords(block: Block, { text, start }: { text: string; start: number }, { names, glossary, context }: Known): string[] {
  return wordsOf(text, 'en')
    .filter(({ index, text: word }) => {
      const lower = word.toLowerCase();
      if (word.length < 3 || /[^\p{L}'’]/u.test(word) || /[^a-z'’]/iu.test(word)) return false;
      if (block.spans.some((span) => span.kind === 'word' && start + index < span.end && start + index >= span.start)) return false;
      const isCapital = /^\p{Lu}/u.test(word);
      if (isCapital && (!isStart(text, index) || names.has(lower))) return false;
      return !context.allowedWords.has(lower) && !glossary.has(lower) && !glossary.has(lower.replace(/s$/, '')) && !names.has(lower.replace(/['’]s$/, '')) && !isCommonWord(word);
    })
    .map(({ text: word }) => word);
}

// A capital letter at the start of a sentence, or after a colon, says nothing about the word.
const isStart = (text: string, index: number): boolean => /(?:^|[:"“'‘]\s*)$/u.test(text.slice(0, index));

function namesIn({ blocks }: Document): Set<string> {
  const names = new Set<string>();
  for (const { kind, detail, sentences } of blocks) {
    if (kind === 'example' && detail !== undefined) for (const name of detail.toLowerCase().split(/\s+/)) names.add(name);
    for (const { text } of sentences) for (const [name] of text.matchAll(/(?<=[\p{Ll}\p{N},]\s)\p{Lu}\p{Ll}+/gu)) names.add(name.toLowerCase());
  }
  return names;
}
