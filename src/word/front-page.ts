/** Whom and what a Word file is for. */
export interface FrontFacts {
  guide: string;
  title: string;
  /** English names of the languages. */
  from: string;
  into: string;
  /** Tag of the language. */
  locale: string;
  /** Fingerprint of the guide it was made from. */
  sourceHash: string;
  /** Who made the words that stand in the third column already. */
  words: 'none' | 'computer' | 'person';
}

/** The words of the front page. */
export interface FrontPage {
  heading: string;
  steps: string[];
  marksHeading: string;
  marks: string[];
  tableHeading: string;
  /** Rows of the table: an id, a question, an answer when we know it. */
  table: { id: string; label: string; value: string }[];
  wordsHeading: string;
  /** The first row of the big table. */
  columns: [string, string, string];
}

/** What stands on the front page, in easy English. */
export function frontPage({ guide, title, from, into, locale, sourceHash, words }: FrontFacts): FrontPage {
  return {
    heading: `Translate this guide: ${title}`,
    steps: [
      'Thank you for your help.',
      `This guide is in ${from}. Please write it in ${into}.`,
      'First write your name, or the name of your group, in the table below. The website will show it.',
      `Then go to the big table. Read the ${from} words in the second column.`,
      `Write the same thing in ${into} in the third column.`,
      'Look at the picture beside it. Your words must fit the picture.',
      'Write short sentences. Use everyday words. Start each sentence on a new line.',
      'Fill in every row. Do not add rows. Do not delete rows.',
      'Do not change the first and the second column.',
      'Bold letters, colours and new pictures get lost. Only your words are used.',
      ...(words === 'none' ? [] : [alreadyThere(words)]),
      'Save the file as a Word document (.docx), and send it back.',
    ],
    marksHeading: 'Words in square brackets',
    marks: [
      'Some words stand in square brackets. They are marks for the computer.',
      '[word: …] is a hard word. The website explains it. Put the mark around the same word in your language.',
      '[fact: …] is an amount, a time or a phone number. The website writes it for you. Copy the whole mark as it is.',
      '[link: …] leads to another page. Translate the words after the colon.',
      'Marks with a number, such as [word 1: …] and [word 2: …], keep their number. You may change their order.',
      'Keep the brackets, and keep the word before the colon in English.',
    ],
    tableHeading: 'About you and this file',
    table: [
      { id: 'file-translator', label: 'Who translated it? Your name or your group', value: '' },
      { id: 'file-guide', label: 'Guide (please do not change)', value: guide },
      { id: 'file-language', label: 'Language (please do not change)', value: `${into} (${locale})` },
      { id: 'file-source', label: 'Made from (please do not change)', value: sourceHash },
    ],
    wordsHeading: 'The guide',
    columns: ['Picture', from, into],
  };
}

const alreadyThere = (words: 'computer' | 'person'): string =>
  words === 'computer'
    ? 'A computer has filled in the third column. It makes mistakes. Read every row and mend it.'
    : 'The third column holds the translation that is there now. Change what is not right.';

/** Every line we print outside the tables, so that lines somebody added can be told apart. */
export function frontLines(facts: Omit<FrontFacts, 'words'>): Set<string> {
  const pages = (['none', 'computer', 'person'] as const).map((words) => frontPage({ ...facts, words }));
  return new Set(pages.flatMap((page) => [page.heading, ...page.steps, page.marksHeading, ...page.marks, page.tableHeading, page.wordsHeading]));
}
