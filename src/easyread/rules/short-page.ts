import { forLocale } from '../sentence-limits.ts';
import { pageRule } from '../rule.ts';

const limits = { aim: 300, warnOver: 500, errorOver: 800 };

export const shortPage = pageRule({
  id: 'short-page',
  standard: 'T7',
  why: 'Reading is hard work. A long page is left half read.',
  bad: Array.from({ length: 102 }, (_, index) => `${index % 5 === 0 ? '## Help\n\n' : ''}<Idea picture="house">You can ask us today.</Idea>`).join(
    '\n\n',
  ),
  good: '<Idea picture="house">You can ask us today.</Idea>',
  severity: { easy: 'warning', plain: 'off' },
  mayBeError: true,
  check: ({ words, locale }) =>
    words <= forLocale(limits.warnOver, locale)
      ? []
      : [
          {
            at: { setting: 'title' },
            message: `This page has ${words} words.`,
            help: `Make 2 guides of it: about ${limits.aim} words is a good length.`,
            ...(words > forLocale(limits.errorOver, locale) ? { severity: 'error' as const } : {}),
          },
        ],
});
