import { quote } from '../../problem/quote.ts';
import { findIn } from '../find.ts';
import { pageRule } from '../rule.ts';

const shortForms =
  /(?<![\p{L}'’])(?:(?:ca|do|does|did|wo|is|are|was|were|has|have|had|should|could|would|must|need|might|sha|ai|may)n['’]t|(?:should|could|would|might|must|they|you|we|i|who)['’]ve|cant|dont|wont|doesnt|didnt|isnt|shouldnt|couldnt|wouldnt)(?![\p{L}'’])/giu;
const full: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  cant: 'cannot',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'will not',
  "ain't": 'is not',
};

export const noShortForms = pageRule({
  id: 'no-short-forms',
  standard: 'S5',
  why: "The small n't is easy to miss. Then people read the opposite.",
  bad: "You don't have to pay.",
  good: 'You do not have to pay.',
  severity: { easy: 'error', plain: 'warning' },
  locales: ['en'],
  check: ({ blocks }) =>
    findIn(blocks, shortForms).map(({ at, found }) => ({
      at,
      message: `${quote(found)} is a short form.`,
      help: `Write ${quote(fullForm(found))}.`,
    })),
});

function fullForm(found: string): string {
  const plain = found.toLowerCase().replaceAll('’', "'");
  if (full[plain]) return full[plain];
  return plain.replace(/'ve$/, ' have').replace(/n'?t$/, ' not');
}
