import { findIn } from '../find.ts';
import { runningText } from '../document.ts';
import { pageRule } from '../rule.ts';

export const noQuestionsInText = pageRule({
  id: 'no-questions-in-text',
  standard: 'S11',
  why: 'A question in the text makes some readers look for the answer they should give. Headings may be questions.',
  bad: 'Do you need help?\nCall us.',
  good: 'You may need help.\nThen call us.',
  severity: { easy: 'info', plain: 'info' },
  check: (document) =>
    findIn(runningText(document), /[?؟](?=\s|$)/gu)
      .map(({ at }) => ({ at, message: 'The text asks the reader a question.', help: 'Say it as a statement, or make it a heading.' }))
      .filter(({ at: { block, index } }) => !block.spans.some(({ kind, start, end }) => kind === 'link' && index >= start && index < end)),
});
