import { z } from 'zod';
import { guidePapers } from './paper.ts';
import { day, id, line } from './values.ts';

/** One message of the easy-read check that a guide silences, with the reason. */
export const allowanceSchema = z.strictObject({
  rule: id.meta({ description: 'The name of the rule, as the message shows it.' }),
  words: line.optional().meta({ description: 'Some words of the sentence it is about. Left out: the whole guide.' }),
  reason: line.min(10, 'a reason that others understand').meta({ description: 'Why it is right here.' }),
});
export type Allowance = z.output<typeof allowanceSchema>;

/** The record of one part: fingerprints of the words it was made from and of its own, and "+" when its own are newer than the check. */
export interface PartOrigin {
  id: string;
  source: string;
  own: string;
  isNewer: boolean;
}

/** The records of the parts of a translation, in the order of the page. */
export type MadeFrom = readonly PartOrigin[];

const origin = /^([a-z0-9-]{1,100})=([b-z]{6})\.([b-z]{6})(\+?)$/;
const entriesOf = (text: string): string[] => text.split(/\s+/).filter((entry) => entry !== '');

const madeFromSchema = z
  .string()
  .refine((text) => entriesOf(text).every((entry) => origin.test(entry)), 'the lines that "npm run status -- --record" writes')
  .transform((text): MadeFrom => {
    const found = entriesOf(text).map((entry) => origin.exec(entry)!);
    return found.map(([, id = '', source = '', own = '', newer]) => ({ id, source, own, isNewer: newer === '+' }));
  });

/** One law or page, or a list of them. */
export const sources = z.union([line.transform((text) => [text]), z.array(line)]).optional();

/** Settings of every file whose body people read. */
export const readableFields = {
  title: line.meta({ description: 'The main heading, short and clear.' }),
  description: line.meta({ description: 'One sentence for lists and search results.' }),
  written: day.optional().meta({ description: 'The day it was written or last changed.' }),
  translationMethod: z.enum(['machine', 'person', 'group']).optional().meta({ description: 'How a translation was made.' }),
  translatedBy: line.optional().meta({ description: 'The person or group that translated it.' }),
  sourceHash: z.string().max(80).optional().meta({ description: 'The fingerprint of the text a translation was made from.' }),
  profile: z.enum(['easy', 'plain']).optional().meta({ description: 'easy (the default) is easy read with pictures; plain is plain language.' }),
  allow: z.array(allowanceSchema).optional().meta({ description: 'Messages of the easy-read check that are right to leave.' }),
  madeFrom: madeFromSchema
    .optional()
    .meta({ description: 'What each part of a translation was made from. "npm run status -- --record" writes it.', input: 'none' }),
  draft: z.boolean().optional().meta({ description: 'true keeps it off the site.' }),
};

/** What a contributed file with a body becomes. */
export type BodyKind = 'guide' | 'page' | 'letter';

/** The settings at the top of content/<locale>/guides/<guide>.mdx. */
export const guideSchema = z.strictObject({
  ...readableFields,
  topic: id.meta({ description: 'The id of a topic in site.yaml.', list: 'topics', everywhere: true }),
  order: z.int().min(0).max(9999).meta({ description: 'Its place among the guides of its topic.', everywhere: true }),
  picture: id.optional().meta({ description: 'The picture beside the title.', list: 'pictures', everywhere: true }),
  review: z.enum(['none', 'community', 'professional']).default('none').meta({ description: 'Who checked it.' }),
  checkedBy: z
    .union([line, z.array(line)])
    .optional()
    .meta({ description: 'The group or people who checked it.' }),
  checkedOn: day.optional().meta({ description: 'The day they checked it.' }),
  checkBy: day.optional().meta({ description: 'The day by which it must be checked again.' }),
  help: z.array(id).optional().meta({ description: 'Contacts shown under "Who can help".', list: 'contacts', everywhere: true }),
  sources: sources.meta({ description: 'The laws and pages it rests on.', everywhere: true }),
  paper: z.array(z.enum(guidePapers)).optional().meta({ description: 'What it is printed as. Left out: as everything.', everywhere: true }),
  careFacts: z.array(line).optional().meta({ description: 'The ids of the facts it rests on.', everywhere: true }),
});
export type GuideSettings = z.output<typeof guideSchema>;

/** The settings at the top of content/<locale>/pages/<page>.mdx. */
export const pageSchema = z.strictObject(readableFields);
export type PageSettings = z.output<typeof pageSchema>;

/** The pages a site may write about itself, in the order of the footer. */
export const sitePages = ['about', 'accessibility', 'privacy'] as const;
export type SitePage = (typeof sitePages)[number];
