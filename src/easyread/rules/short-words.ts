import { quote } from '../../problem/quote.ts';
import { isCommonWord } from '../common-word.ts';
import { hardWordsIn } from '../hard-words.ts';
import { sentencesOf } from '../find.ts';
import { wordsOf } from '../words.ts';
import { pageRule, type Finding } from '../rule.ts';

const mostLetters = 12;
const mostSyllables = 3;

export const shortWords = pageRule({
  id: 'short-words',
  standard: 'W8',
  why: 'Long words take long to read, and break over lines on a phone.',
  bad: 'This is about personalisation.',
  good: 'This is about care that fits you.',
  severity: { easy: 'info', plain: 'off' },
  locales: ['en', 'pl', 'so'],
  check(document, context) {
    const { glossary, allowedWords } = context;
    const known = new Set(Object.values(glossary).map((word) => word.toLowerCase()));
    const seen = new Set<string>();
    // Where several hard words meet, the rule for common words has named them.
    const sentences = document.locale === 'en' ? hardWordsIn(document, context).filter(({ words }) => words.length < 2) : sentencesOf(document);
    return sentences.flatMap(({ block, sentence }) =>
      wordsOf(sentence.text, document.locale).flatMap(({ index, text }): Finding[] => {
        const word = text.toLowerCase();
        if (text.length <= 7 || seen.has(word) || known.has(word) || allowedWords.has(word)) return [];
        const at = sentence.start + index;
        if (block.spans.some(({ kind, start, end }) => kind === 'word' && at >= start && at < end)) return [];
        const isLong = word.length > mostLetters;
        const isMany = document.locale === 'en' && !/^\p{Lu}/u.test(text) && syllables(word) > mostSyllables && !isCommonWord(word);
        if (!isLong && !isMany) return [];
        seen.add(word);
        return [
          { at: { block, index: at }, message: `${quote(text)} is a long word.`, help: 'Is there a shorter one? If not, explain it with <Word>.' },
        ];
      }),
    );
  },
});

/** Roughly how many syllables an English word has. */
export function syllables(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/(?:[^laeiouy]es|[^aeiouyt]ed|[^laeiouy]e)$/, '')
      .match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}
