import { z } from 'zod';
import { day, email, id, line, webAddress } from './values.ts';

/** Where something was seen, when, and when somebody must look again. */
export const passport = {
  source: line.meta({ description: 'Where it was seen.' }),
  seen: day.meta({ description: 'The day it was seen there.' }),
  checkBy: day.meta({ description: 'The day by which somebody must look again.' }),
  careFact: line.optional().meta({ description: 'The id of the fact it comes from.' }),
};

/** A phone number in groups. */
export const phone = z
  .string()
  .max(20)
  .regex(/^\+?\d[\d ]*\d$/, 'a phone number in groups, such as 0300 061 0614');

/** An amount, a time, a number, a date or an address, in content/facts.yaml. Each stands there once. */
export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phone'), value: phone, ...passport }),
  z.strictObject({ kind: z.literal('money'), value: z.number().min(0), ...passport }),
  z.strictObject({
    kind: z.literal('duration'),
    value: z.number().min(0),
    unit: z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']),
    ...passport,
  }),
  z.strictObject({ kind: z.literal('number'), value: z.number(), ...passport }),
  z.strictObject({ kind: z.literal('date'), value: day, ...passport }),
  z.strictObject({ kind: z.literal('web'), value: webAddress, ...passport }),
  z.strictObject({ kind: z.literal('email'), value: email, ...passport }),
]);
export type Fact = z.output<typeof factSchema>;

export const factsSchema = z.record(id, factSchema);
