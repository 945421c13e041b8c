import { quote } from '../../problem/quote.ts';
import { actionVerbs } from '../lists/verbs.ts';
import { pageRule, type Finding } from '../rule.ts';

const mostSteps = 7;
const second = new RegExp(`\\b(?:and|then|and then)\\s+(?:${[...actionVerbs].join('|')})\\b`, 'iu');

export const oneActionInEachStep = pageRule({
  id: 'one-action-in-each-step',
  standard: 'T6',
  why: 'People do one step, come back, and look for the next.',
  bad: '<Steps>\n\n1. Call the council and ask for a form.\n2. Wait.\n\n</Steps>',
  good: '<Steps>\n\n1. Call the council.\n2. Ask for a form.\n\n</Steps>',
  severity: { easy: 'warning', plain: 'warning' },
  check({ blocks, locale }) {
    const steps = blocks.filter(({ kind }) => kind === 'step');
    const groups = Map.groupBy(steps, ({ group }) => group);
    const many = [...groups.values()].filter((group) => group.length > mostSteps);
    return [
      ...many.map(([first, ...others]): Finding => ({
        at: { block: first!, index: 0 },
        message: `There are ${others.length + 1} steps.`,
        help: `Make 2 lists of them: at most ${mostSteps} steps.`,
      })),
      ...steps
        .filter(({ text, sentences }) => sentences.length > 1 || (locale === 'en' && second.test(text)))
        .map((block): Finding => ({
          at: { block, index: 0 },
          message: `There is more than one thing to do in this step: ${quote(block.text.trim())}.`,
          help: 'Make 2 steps of it.',
        })),
    ];
  },
});
