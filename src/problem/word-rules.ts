import type { Rule } from './rules.ts';

/** Rules about Word files that translators give back. */
export const wordRules = {
  'word-file-readable': {
    why: 'A Word file can hold programs and hidden parts. Only a plain one, made with "npm run template", is read.',
    bad: 'A file with a macro, with a password, or of an old kind (.doc).',
    good: 'In Word choose "Save as", then "Word document (.docx)".',
  },
  'word-file-front': {
    why: 'The table on the front page says which guide this is, in which language, and who translated it. The site names the translator.',
    bad: 'Who translated it? (nothing)',
    good: 'Who translated it? Amina Khan',
  },
  'word-file-row': {
    why: 'Each row is one part of the guide. A translation has the same parts, so that each picture keeps its words.',
    bad: 'A row that was deleted, or has no words in the third column.',
    good: 'Words in the third column of every row.',
  },
  'word-file-mark': {
    why: 'The marks in square brackets become hard words, amounts and links. Without them a number or a link would be lost.',
    bad: 'Complain within 12 months.',
    good: 'Complain within [fact: complain-within].',
  },
  'word-file-extra': {
    why: 'Only the words in the third column become part of the site. Whatever else was added would be lost without a word.',
    bad: 'A picture, a comment or a line of words beside the table.',
    good: 'Write to the people of the site about it.',
  },
  'word-file-source': {
    why: 'The guide was changed after the Word file was made. The translation may say something that is no longer true.',
    bad: 'Second column: within 6 months. The guide now: within 12 months.',
    good: 'Read the guide again, and mend the third column.',
  },
} satisfies Record<string, Rule>;
