import { z } from 'zod';
import { id, line } from './values.ts';

/** A hard word and what it means, in content/<locale>/glossary.yaml. */
export const hardWordSchema = z.strictObject({
  word: line.meta({ description: 'The word as readers see it.' }),
  meaning: line.meta({ description: 'What it means, in one or two short sentences.' }),
  otherNames: z.array(line).optional().meta({ description: 'Other names for it that the site does not use.' }),
  picture: id.optional().meta({ description: 'Its picture. Translations take the one of the first language.', list: 'pictures' }),
});
export type HardWord = z.output<typeof hardWordSchema>;

export const glossarySchema = z.record(id, hardWordSchema);
