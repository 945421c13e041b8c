import { pageRule, type Finding } from '../rule.ts';

const most = { columns: 2, rows: 6 };

export const smallTable = pageRule({
  id: 'small-table',
  standard: 'T14',
  why: 'A table is read in two directions at once. Only "if this, then that" and times are easy in one.',
  bad: '| Day | Open | Close |\n| --- | --- | --- |\n| Monday | 9am | 5pm |',
  good: '| Day | Open |\n| --- | --- |\n| Monday | 9am to 5pm |',
  severity: { easy: 'warning', plain: 'off' },
  check: ({ blocks }) =>
    blocks.flatMap((block): Finding[] => {
      if (!block.size) return [];
      const { columns, rows } = block.size;
      if (columns <= most.columns && rows <= most.rows) return [];
      return [
        {
          at: { block, index: 0 },
          message: `This table has ${columns} columns and ${rows} rows.`,
          help: `Write blocks with pictures, or <Choice>. A table may have ${most.columns} columns and ${most.rows} rows.`,
        },
      ];
    }),
});
