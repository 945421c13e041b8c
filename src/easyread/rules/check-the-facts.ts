import { pageRule } from '../rule.ts';

export const checkTheFacts = pageRule({
  id: 'check-the-facts',
  standard: 'M3',
  why: 'A person who knows the law or the service must have read the guide. Until then the page says so.',
  bad: 'review: none',
  good: 'review: professional',
  severity: { easy: 'info', plain: 'info' },
  onlyGuides: true,
  check: ({ settings: { review } }) =>
    review === 'professional'
      ? []
      : [
          {
            at: { setting: 'review' },
            message: 'No person who knows the law or the service has checked this guide.',
            help: 'Ask one, then write "review: professional", and in "checkedBy" who it was.',
          },
        ],
});
