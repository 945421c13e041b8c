import { pageRule, type Finding } from '../rule.ts';

export const datesOfThePage = pageRule({
  id: 'dates-of-the-page',
  standard: 'T12',
  why: 'Readers must be able to see how old the words are and who stands for them.',
  bad: 'written: none',
  good: 'written: 2026-11-22',
  severity: { easy: 'error', plain: 'error', unchecked: 'warning' },
  onlyGuides: true,
  check({ settings: { written, checkBy, checkedBy, review } }) {
    const missing: Finding[] = [];
    const add = (name: string, help: string): void =>
      void missing.push({ at: { setting: 'title' }, message: `The guide does not say "${name}".`, help });
    if (written === undefined) add('written', 'Write the day it was written or last changed: written: 2026-11-22');
    if (checkBy === undefined) add('checkBy', 'Write the day by which somebody must check it again: checkBy: 2027-11-22');
    if (review !== undefined && review !== 'none' && checkedBy === undefined) add('checkedBy', 'Write who checked it: checkedBy: Name of the group');
    return missing;
  },
});
