import { quote } from '../../problem/quote.ts';
import { wordsOf } from '../words.ts';
import { pageRule, type Finding } from '../rule.ts';

const mostWords = 8;

export const clearHeading = pageRule({
  id: 'clear-heading',
  standard: 'T4',
  why: 'Many people read only the headings, or listen to them one after another.',
  bad: '## Your Rights And Your Money.\n\nYou have rights.',
  good: '## Your rights and your money\n\nYou have rights.',
  severity: { easy: 'warning', plain: 'warning' },
  check: ({ blocks, profile, locale }) =>
    blocks
      .filter(({ kind }) => kind === 'heading' || kind === 'title')
      .flatMap((block): Finding[] => {
        const found: Finding[] = [];
        const add = (message: string, help: string): void => void found.push({ at: { block, index: 0 }, message, help });
        const text = block.text.trim();
        const words = wordsOf(text, locale);
        if (block.kind === 'heading' && words.length > mostWords)
          add(`This heading has ${words.length} words.`, `Make it shorter: at most ${mostWords} words.`);
        if (/[^.…][.。۔।]$/u.test(text)) add('This heading ends with a full stop.', 'Leave out the full stop.');
        if (locale === 'en' && isTitleCase(text))
          add(`Too many words of ${quote(text)} start with a capital letter.`, 'Write capital letters only at the start and in names.');
        if (block.kind === 'heading' && profile === 'plain' && /[?؟]$/u.test(text))
          add('This heading is a question.', 'Say what follows: "How to get help".');
        return found;
      }),
});

// Names have capitals too. A small word with one, such as "And", shows that it is a style.
const smallWords =
  /(?<=[\p{L}\p{N},]\s)(?:And|Or|The|Of|For|Your|You|My|Our|A|An|To|In|On|At|With|About|Can|Is|Are|Do|Does|How|What|When|Who|If|From|By|Get|Help|Want|Need)(?=\s|[?]|$)/u;

function isTitleCase(text: string): boolean {
  return smallWords.test(text) && !/\p{Lu}{3}/u.test(text);
}
