import { z } from 'zod';
import { readableFields, sources } from './guide.ts';
import { day, id, line } from './values.ts';

/** What a reader is asked for: a few words, many words, a day, one of several, some of several, or a tick. */
export const fieldKinds = ['short', 'long', 'date', 'choice', 'several', 'yes'] as const;
export type FieldKind = (typeof fieldKinds)[number];

const optionSchema = z.strictObject({
  id,
  label: line.meta({ description: 'The words beside its box.' }),
  letter: line.meta({ description: 'The words that stand in the letter when it is chosen.' }),
});

const fieldSchema = z.strictObject({
  id: id.meta({ description: 'Its name. <Answer id="…" /> shows where its answer stands in the letter.' }),
  kind: z.enum(fieldKinds).meta({ description: 'short or long words, a date, a choice of one, several, or yes for a tick.' }),
  label: line.meta({ description: 'What is asked, in easy words.' }),
  hint: line.optional().meta({ description: 'Help below it, such as an example.' }),
  needed: z.boolean().optional().meta({ description: 'true keeps its paragraph in the letter, also without an answer.' }),
  letter: line.optional().meta({ description: 'For a tick: the words that stand in the letter.' }),
  options: z.array(optionSchema).min(2, 'at least two options').optional().meta({ description: 'What can be chosen.' }),
});
export type LetterField = z.output<typeof fieldSchema>;

/** The settings at the top of content/<first language>/letters/<letter>.mdx. */
export const letterSchema = z.strictObject({
  ...readableFields,
  order: z.int().min(0).max(9999).meta({ description: 'Its place among the letters.' }),
  to: line.meta({ description: 'Who gets it, such as Adult social care team.' }),
  subject: line.meta({ description: 'What it is about, in the line above the letter.' }),
  picture: id.optional().meta({ description: 'The picture beside the title.', list: 'pictures' }),
  guides: z.array(id).min(1, 'at least one guide').meta({ description: 'The guides it belongs to. They lead to it.' }),
  checkBy: day.optional().meta({ description: 'The day by which it must be checked again.' }),
  sources: sources.meta({ description: 'The laws it rests on. They stand below the letter in small words.' }),
  careFacts: z.array(line).optional().meta({ description: 'The ids of the facts it rests on.' }),
  fields: z.array(fieldSchema).min(1, 'at least one field').meta({ description: 'What the reader is asked for.' }),
});
export type LetterSettings = z.output<typeof letterSchema>;

const fieldWordsSchema = z.strictObject({
  label: line.meta({ description: 'What is asked, in easy words.' }),
  hint: line.optional().meta({ description: 'Help below it, such as an example.' }),
  options: z.record(id, line).optional().meta({ description: 'The words beside the boxes, by the names of the options.' }),
});

/** The settings of a translation: the words around the letter. The letter itself stays in the first language. */
export const letterWordsSchema = z.strictObject({
  ...readableFields,
  fields: z.record(id, fieldWordsSchema).meta({ description: 'The words of the boxes, by the names of the fields.' }),
});
export type LetterWords = z.output<typeof letterWordsSchema>;
