import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { frontLines, type FrontFacts } from './front-page.ts';
import { placeMarks, type Placed } from './place-marks.ts';
import { placeRows } from './place-rows.ts';
import type { ExtraKind, FilledFile } from './read-word-file.ts';
import type { SourceGuide } from './source-guide.ts';

interface ImportedFrom {
  source: SourceGuide;
  filled: FilledFile;
  /** Name of the Word file, for messages. */
  file: string;
  front: Omit<FrontFacts, 'words'>;
  /** The hard words of the language, by id. */
  glossary: Readonly<Record<string, string>>;
  /** The address of a link in the language of the translation. */
  addressOf: (address: string) => string;
}

export interface ImportedWords {
  /** The words of every row by its id; complete when no problem is an error. */
  words: Map<string, Placed>;
  /** True when the second column says what the guide says now. */
  fitsSource: boolean;
  problems: Problem[];
}

/** Takes the words of a translation out of a Word file, or names everything that cannot be placed. Lines are the numbers of rows. */
export function importGuide({ source, filled, file, front, glossary, addressOf }: ImportedFrom): ImportedWords {
  const placed = placeRows(source.rows, filled, front.into);
  const problems: Problem[] = placed.faults.map(({ row, ...fault }) => ({
    ...fault,
    file,
    line: row,
    column: fault.rule === 'word-file-source' ? 2 : 3,
  }));
  const words = new Map<string, Placed>();
  for (const { id, marks } of source.rows) {
    const typed = placed.words.get(id);
    if (!typed) continue;
    if (typed.words.length > longestRow) {
      problems.push(tooLong(file, typed.row.number));
      continue;
    }
    const found = placeMarks(typed.words, { marks, glossary, addressOf });
    words.set(id, found);
    problems.push(...found.faults.map((fault) => ({ ...fault, rule: 'word-file-mark' as const, file, line: typed.row.number, column: 3 })));
  }
  problems.push(...filled.extras.map(({ row, what }) => extraProblem(what, file, row)), ...outsideProblems(filled, file, front));
  return { words, fitsSource: placed.faults.every(({ rule }) => rule !== 'word-file-source'), problems };
}

// No part of a guide comes near this. It keeps the reading of marks quick whatever was pasted.
const longestRow = 10_000;

const tooLong = (file: string, line: number): Problem => ({
  rule: 'word-file-row',
  severity: 'error',
  file,
  line,
  column: 3,
  message: 'This row has more than 10,000 characters.',
  help: 'Write only the words of this row.',
});

const extraWords: Record<ExtraKind, { message: string; help: string; severity?: 'info' }> = {
  picture: { message: 'A picture was put in. It is left out.', help: 'Send new pictures to the people of the site, with the name of the artist.' },
  comment: { message: 'There is a comment. It is left out.', help: 'Write what it says to the people of the site, then delete it.' },
  footnote: { message: 'There is a footnote. It is left out.', help: 'Write it into the row, or leave it out.' },
  link: { message: 'Some words have a link of their own. The words stay, the link is left out.', help: 'Links come from the [link …] marks.' },
  table: { message: 'There is a table in this row. Its words are taken as plain lines.', help: 'Write the words without a table.' },
  changes: {
    message: 'Changes were tracked in this file. New words are taken over, deleted ones are not.',
    help: 'If that is not right, accept or refuse the changes in Word first.',
    severity: 'info',
  },
  elsewhere: {
    message: 'This file points to files in other places. They were not opened.',
    help: 'Nothing is needed, if you trust the person who sent it.',
  },
};

function extraProblem(what: ExtraKind, file: string, row: number): Problem {
  return { rule: 'word-file-extra', severity: 'warning', file, line: Math.max(1, row), column: row === 0 ? 1 : 3, ...extraWords[what] };
}

const mostOutside = 10;

function outsideProblems({ outside }: FilledFile, file: string, front: Omit<FrontFacts, 'words'>): Problem[] {
  const ours = frontLines(front);
  const theirs = outside.filter((line) => !ours.has(line));
  return theirs.slice(0, mostOutside).map((line, index) => ({
    rule: 'word-file-extra',
    severity: 'warning',
    file,
    line: 1,
    column: 1,
    message: `There are words outside the table: ${quote(line)}${index === mostOutside - 1 ? ' and more' : ''}. They are left out.`,
    help: 'If they belong to the guide, put them into the row they belong to.',
  }));
}
