import { quote } from '../../problem/quote.ts';
import { runningText, type Block, type Span } from '../document.ts';
import { pageRule, type Finding } from '../rule.ts';

export const explainBoldWord = pageRule({
  id: 'explain-bold-word',
  standard: 'W1',
  why: 'Bold shows a hard word, and readers look for its meaning. <Word> takes the meaning from the glossary and shows it.',
  bad: 'You can ask for an **advocate**.',
  good: 'You can ask for an <Word id="advocate">advocate</Word>.',
  severity: { easy: 'error', plain: 'warning', unchecked: 'warning' },
  check: (document) =>
    runningText(document).flatMap((block) =>
      block.spans
        .filter((span) => span.kind === 'strong' && !isLabel(block, span) && !isExplained(block, span))
        .map((span): Finding => ({
          at: { block, index: span.start },
          message: `${quote(block.text.slice(span.start, span.end))} is bold, and the next sentence does not say what it means.`,
          help: 'Put it into the glossary and write <Word id="…">, or leave out the stars.',
        })),
    ),
});

// "**Remember**" alone, or "**Read next:** …", is a small heading.
const isLabel = ({ text }: Block, { start, end }: Span): boolean =>
  text.slice(0, start).trim() === '' &&
  (text.slice(end).trim() === '' || /^\s*:|:\s*$/u.test(text.slice(end, end + 2)) || /:\s*$/u.test(text.slice(start, end)));

function isExplained({ text, sentences }: Block, { start, end }: Span): boolean {
  const own = sentences.findLastIndex((sentence) => sentence.start <= start);
  const word = text.slice(start, end).toLowerCase();
  const next = sentences[own + 1]?.text.toLowerCase();
  if (sentences[own]?.text.slice(end - sentences[own].start).match(/^\s+means?\b/u)) return true;
  return next !== undefined && (next.includes(word) || /^(?:this|that|it|they|these)\s+(?:means?|is|are)\b/u.test(next));
}
