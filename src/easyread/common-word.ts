import { everydayWords } from './lists/everyday-words.ts';
import { englishWords } from './word-list.ts';

const rankLimit = 3_000;

let frequent: ReadonlySet<string> | undefined;
let known: ReadonlySet<string> | undefined;

/** True for an English word that most people know: one of the 3,000 most frequent ones, or made from one by an ending. */
export function isCommonWord(word: string): boolean {
  let found = judged.get(word);
  if (found === undefined) judged.set(word, (found = looksCommon(word)));
  return found;
}

const judged = new Map<string, boolean>();

function looksCommon(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return plain
    .split(/['-]/)
    .filter((part) => part.length > 1)
    .every((part) => everydayWords.has(plain) || stemsOf(part).some((stem) => isFrequent(stem) || everydayWords.has(stem)));
}

/** True for a word that is in the whole list of 74,000 English words. */
export function isEnglishWord(word: string): boolean {
  known ??= new Set(englishWords().map((entry) => entry.word.toLowerCase()));
  return known.has(word.toLowerCase());
}

function isFrequent(word: string): boolean {
  frequent ??= new Set(
    englishWords()
      .slice(0, rankLimit)
      .map((entry) => entry.word.toLowerCase()),
  );
  return frequent.has(word);
}

const endings: readonly [RegExp, readonly string[]][] = [
  [/ies$/, ['y', 'ie']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y', 'ie']],
  [/ed$/, ['', 'e']],
  [/ying$/, ['y', 'ie']],
  [/ing$/, ['', 'e']],
  [/ily$/, ['y']],
  [/ly$/, ['', 'le']],
  [/iest$/, ['y']],
  [/est$/, ['', 'e']],
  [/ier$/, ['y']],
  [/er$/, ['', 'e']],
];

const american: readonly [RegExp, string][] = [
  [/our(?=$|s$|ed$|ing$|able$|ite)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|ation)/, 'iz'],
  [/tre(?=s?$)/, 'ter'],
  [/ll(?=ed$|ing$|er$)/, 'l'],
];

/** The word itself, with its ending taken off, and both as Americans write them: the list is American. */
function stemsOf(word: string): string[] {
  const spellings = [word, ...american.map(([british, us]) => word.replace(british, us))];
  const once = spellings.flatMap(withoutEnding);
  return [...new Set([...spellings, ...once, ...once.flatMap(withoutEnding)])];
}

function withoutEnding(word: string): string[] {
  const found = endings.flatMap(([ending, instead]) =>
    ending.test(word) && word.replace(ending, '').length >= 2 ? instead.map((other) => word.replace(ending, other)) : [],
  );
  // stopped → stop
  return [...found, ...found.filter((stem) => /([bdgklmnprt])\1$/.test(stem)).map((stem) => stem.slice(0, -1))];
}
