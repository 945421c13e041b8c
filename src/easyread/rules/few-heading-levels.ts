import { pageRule } from '../rule.ts';

export const fewHeadingLevels = pageRule({
  id: 'few-heading-levels',
  standard: 'T2',
  why: 'The title, headings and small headings are enough. More levels confuse.',
  bad: '## Money\n\n### Pay\n\n#### Tax\n\nYou pay tax.',
  good: '## Money\n\n### Pay\n\nYou pay tax.',
  severity: { easy: 'error', plain: 'off' },
  check: ({ blocks }) =>
    blocks
      .filter(({ kind, depth }) => kind === 'heading' && (depth ?? 2) > 3)
      .map((block) => ({
        at: { block, index: 0 },
        message: `This heading is of level ${block.depth}.`,
        help: 'Use only ## and ###, or make it the first words of a block.',
      })),
});
