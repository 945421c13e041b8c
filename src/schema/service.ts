import { z } from 'zod';
import { isSpokenLanguage } from '../locale/spoken-languages.ts';
import { passport, phone } from './fact.ts';
import { email, id, line, localeTag, localText, webAddress } from './values.ts';

/** What there is for people who cannot use stairs, cannot hear well, or come by car. */
export const accessKinds = ['step-free', 'lift', 'toilet', 'parking', 'hearing-loop'] as const;

const phoneSchema = z.strictObject({
  number: phone.meta({ description: 'The number in groups, such as 0300 061 0614.' }),
  kind: z.enum(['voice', 'text', 'textphone', 'whatsapp']).default('voice').meta({ description: 'How the number is used.' }),
  note: localText.optional().meta({ description: 'What to say or write, or when to call.' }),
});

const placeSchema = z.strictObject({
  building: line.optional().meta({ description: 'The name of the building.' }),
  street: line.meta({ description: 'Number and street.' }),
  town: line.meta({ description: 'The town or city.' }),
  county: line.meta({ description: 'The county or region.' }),
  postcode: z
    .string()
    .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'a postcode with a space in it, such as SW1A 1AA')
    .meta({ description: 'The postcode.' }),
  access: z.array(z.enum(accessKinds)).optional().meta({ description: 'How people get in and around.' }),
});
export type Place = z.output<typeof placeSchema>;

const spoken = z.string().refine(isSpokenLanguage, 'the tag of a language, such as ur, or bfi for British Sign Language');

/** content/services/<service>.yaml: something that a person can use. */
export const serviceSchema = z
  .strictObject({
    contact: id
      .optional()
      .meta({ description: 'A helpline in contacts.yaml. Name, summary, phone, website, hours and picture come from there.', list: 'contacts' }),
    name: localText.optional().meta({ description: 'Its name. Without a contact it is needed.' }),
    summary: localText.optional().meta({ description: 'What it does, in one or two short sentences. Without a contact it is needed.' }),
    organisation: id.meta({ description: 'Who runs it: the name of a file in content/organisations.', list: 'organisations' }),
    topics: z.array(id).min(1, 'at least one topic').meta({ description: 'The topics it belongs to.', list: 'topics' }),
    picture: id.optional().meta({ description: 'Its picture.', list: 'pictures' }),
    for: localText.optional().meta({ description: 'Who it is for, such as "People with dementia and their families".' }),
    languages: z
      .array(spoken)
      .min(1, 'at least one language')
      .meta({ description: 'The languages that people speak there, such as en and ur. British Sign Language is bfi.' }),
    interpreter: z.enum(['offered', 'ask', 'none']).optional().meta({ description: 'Whether they find an interpreter.' }),
    cost: z.enum(['free', 'some', 'paid', 'ask']).meta({ description: 'free, some (a part is free), paid, or ask when you do not know.' }),
    costNote: localText.optional().meta({ description: 'More about the cost, such as what a visit costs.' }),
    phones: z.array(phoneSchema).optional().meta({ description: 'Phone numbers that it shows to everybody.' }),
    email: email.optional().meta({ description: 'An email address that it shows to everybody.' }),
    web: webAddress.optional().meta({ description: 'Its web page.' }),
    start: z.enum(['self', 'referral', 'either']).meta({ description: 'self: people ask themselves; referral: somebody such as a doctor must ask.' }),
    startNote: localText.optional().meta({ description: 'More about how to start.' }),
    hours: localText.optional().meta({ description: 'When it is open.' }),
    area: localText.optional().meta({ description: 'Where it works, such as the name of a council. Left out: everywhere.' }),
    place: placeSchema.optional().meta({ description: 'Where people can go.' }),
    checkedIn: z.array(localeTag).optional().meta({ description: 'Languages in which people have checked these words.' }),
    ...passport,
    draft: z.boolean().optional().meta({ description: 'true keeps it off the site.' }),
  })
  .superRefine(({ contact, name, summary, phones, email, web, place }, { addIssue }) => {
    const missing = (setting: string): void => addIssue({ code: 'invalid_type', expected: 'string', path: [setting], input: undefined });
    if (contact !== undefined) return;
    if (name === undefined) missing('name');
    if (summary === undefined) missing('summary');
    if (!phones?.length && email === undefined && web === undefined && place === undefined) missing('web');
  });
export type Service = z.output<typeof serviceSchema>;
