import { z } from 'zod';
import { email, id, localText, webAddress } from './values.ts';
import { phone } from './fact.ts';

/** content/organisations/<organisation>.yaml: who runs services. */
export const organisationSchema = z
  .strictObject({
    contact: id.optional().meta({ description: 'A contact that is this organisation. Name and website come from there.', list: 'contacts' }),
    name: localText.optional().meta({ description: 'Its real name. Without a contact it is needed.' }),
    summary: localText.optional().meta({ description: 'What it is, in one short sentence.' }),
    web: webAddress.optional().meta({ description: 'Its website.' }),
    email: email.optional().meta({ description: 'Its email address for everybody.' }),
    phone: phone.optional().meta({ description: 'Its phone number for everybody.' }),
    charity: z
      .string()
      .regex(/^\d{6,7}(?:-\d+)?$/, 'the number of a charity, such as "1234567", between quotation marks')
      .optional()
      .meta({ description: 'Its number in the register of charities of England and Wales.' }),
    company: z
      .string()
      .regex(/^[A-Z0-9]{8}$/, 'the 8 signs of a company number, such as "01234567", between quotation marks')
      .optional()
      .meta({ description: 'Its number in the register of companies.' }),
  })
  .superRefine(({ contact, name }, { addIssue }) => {
    if (contact === undefined && name === undefined) addIssue({ code: 'invalid_type', expected: 'string', path: ['name'], input: undefined });
  });
export type Organisation = z.output<typeof organisationSchema>;
