import { z } from 'zod';
import { id, line } from './values.ts';

/** How a key term is said in one language, in content/<locale>/terms.yaml. Its id is that of the hard word, where there is one. */
export const termSchema = z.strictObject({
  use: line.meta({ description: 'The term as every guide says it.' }),
  forms: z.array(line).optional().meta({ description: 'Beginnings of its other forms, where they do not begin like "use".' }),
  source: z.array(line).optional().meta({ description: 'Its names in the first language. Left out: the hard word with the same id.' }),
  not: z.array(line).optional().meta({ description: 'Words that guides do not use for it.' }),
  note: line.optional().meta({ description: 'Why, for other translators.' }),
});
export type Term = z.output<typeof termSchema>;

export const termsSchema = z.record(id, termSchema);
