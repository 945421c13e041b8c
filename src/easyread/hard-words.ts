import { isCommonWord } from './common-word.ts';
import type { Block, Document } from './document.ts';
import { sentencesOf } from './find.ts';
import type { Context } from './rule.ts';
import type { Sentence } from './sentences.ts';
import { wordsOf } from './words.ts';

/** The sentences of a guide in English, each with the words that many people do not know. */
export function hardWordsIn(document: Document, context: Context): HardSentence[] {
  let found = judged.get(document);
  if (!found) judged.set(document, (found = lookAt(document, context)));
  return found;
}

type HardSentence = ReturnType<typeof sentencesOf>[number] & { words: string[] };

// Two rules ask for the same.
const judged = new WeakMap<Document, HardSentence[]>();

function lookAt(document: Document, context: Context): HardSentence[] {
  const names = namesIn(document);
  const glossary = new Set(Object.values(context.glossary).flatMap((word) => word.toLowerCase().split(/\s+/)));
  return sentencesOf(document).map((entry) => ({ ...entry, words: hardWords(entry.block, entry.sentence, { names, glossary, context }) }));
}

interface Known {
  names: ReadonlySet<string>;
  glossary: ReadonlySet<string>;
  context: Context;
}

function hardWords(block: Block, { text, start }: Sentence, { names, glossary, context }: Known): string[] {
  return wordsOf(text, 'en')
    .filter(({ index, text: word }) => {
      const lower = word.toLowerCase();
      if (word.length < 3 || text[index - 1] === '-' || text[index + word.length] === '-' || /[^\p{L}'’]/u.test(word) || /[^a-z'’]/iu.test(word))
        return false;
      if (block.spans.some((span) => span.kind === 'word' && start + index < span.end && start + index >= span.start)) return false;
      const isCapital = /^\p{Lu}/u.test(word);
      if (isCapital && (!isStart(text, index) || names.has(lower))) return false;
      return (
        !context.allowedWords.has(lower) &&
        !glossary.has(lower) &&
        !glossary.has(lower.replace(/s$/, '')) &&
        !names.has(lower.replace(/['’]s$/, '')) &&
        !isCommonWord(word)
      );
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
