import { quote } from '../../problem/quote.ts';
import { isCommonWord } from '../common-word.ts';
import { anyOf, findIn } from '../find.ts';
import { runningText } from '../document.ts';
import { pageRule, type Finding } from '../rule.ts';

export const markHardWord = pageRule({
  id: 'mark-hard-word',
  standard: 'W1',
  why: 'A word of the glossary is a hard word. With <Word> its meaning stands right below.',
  bad: 'You can talk to the ombudsman.',
  good: 'You can talk to the <Word id="ombudsman">ombudsman</Word>.',
  severity: { easy: 'warning', plain: 'info' },
  locales: ['en'],
  onlyGuides: true,
  check(document, { glossary }) {
    const blocks = runningText(document);
    const marked = new Set(blocks.flatMap(({ spans }) => spans.flatMap(({ kind, id }) => (kind === 'word' && id !== undefined ? [id] : []))));
    const hard = Object.entries(glossary).filter(([id, word]) => !marked.has(id) && (word.includes(' ') || !isCommonWord(word)));
    return hard.flatMap(([id, word]): Finding[] => {
      const around = namesAround(word, glossary);
      const first = findIn(blocks, anyOf([word, `${word}s`, ...around])).find(
        ({ at: { block, index }, found }) =>
          !around.includes(found.toLowerCase().replaceAll('’', "'")) &&
          !block.spans.some(({ start, end }) => index < end && index + found.length > start),
      );
      return first
        ? [{ at: first.at, message: `${quote(word)} is a hard word of the glossary.`, help: `Write <Word id="${id}">${word}</Word> the first time.` }]
        : [];
    });
  },
});

/** The longer words of the glossary that hold a word: "needs assessment" is not a use of "assessment". */
const namesAround = (word: string, glossary: Readonly<Record<string, string>>): string[] =>
  Object.values(glossary)
    .map((longer) => longer.toLowerCase())
    .filter((longer) => longer !== word.toLowerCase() && ` ${longer} `.includes(` ${word.toLowerCase()} `))
    .flatMap((longer) => [longer, `${longer}s`]);
