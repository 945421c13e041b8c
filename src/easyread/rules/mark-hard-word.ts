import { quote } from '../../problem/quote.ts';
import { isCommonWord } from '../common-word.ts';
import { anyOf, findIn, type Hit } from '../find.ts';
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
    // All words in one look, the longest first: "assessment" is not found in "needs assessment".
    const hits = findIn(blocks, anyOf(Object.values(glossary).flatMap(withPlural))).filter(isOutsideSpans);
    return hard.flatMap(([id, word]): Finding[] => {
      const first = hits.find(({ found }) => withPlural(word).some((form) => plain(form) === plain(found)));
      return first
        ? [{ at: first.at, message: `${quote(word)} is a hard word of the glossary.`, help: `Write <Word id="${id}">${word}</Word> the first time.` }]
        : [];
    });
  },
});

const withPlural = (word: string): string[] => [word, `${word}s`];

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const isOutsideSpans = ({ at: { block, index }, found }: Hit): boolean =>
  !block.spans.some(({ start, end }) => index < end && index + found.length > start);
