import { z } from 'zod';
import { id, line } from './values.ts';

/** A helpline or office in content/contacts.yaml: what is the same in every language. */
export const contactSchema = z.strictObject({
  name: line.meta({ description: 'Its real name in English.' }),
  phone: id.optional().meta({ description: 'The id of a phone fact.', list: 'facts', kind: 'phone' }),
  web: id.optional().meta({ description: 'The id of a web fact.', list: 'facts', kind: 'web' }),
  email: id.optional().meta({ description: 'The id of an email fact.', list: 'facts', kind: 'email' }),
  picture: id.optional().meta({ description: 'Its picture.', list: 'pictures' }),
});
export type Contact = z.output<typeof contactSchema>;
export const contactsSchema = z.record(id, contactSchema);

/** The words about a contact in content/<locale>/contacts.yaml. */
export const contactWordsSchema = z.strictObject({
  about: line.meta({ description: 'What it is for, in one or two short sentences.' }),
  hours: line.optional().meta({ description: 'When it is open.' }),
  name: line.optional().meta({ description: 'Its name in this language. The English name is kept beside it.' }),
});
export type ContactWords = z.output<typeof contactWordsSchema>;
export const localContactsSchema = z.record(id, contactWordsSchema);
