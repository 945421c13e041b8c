import { z } from 'zod';
import { email, id, localText, localeTag, webAddress } from './values.ts';

/** A group of guides. */
export const topicSchema = z.strictObject({
  id,
  title: localText.meta({ description: 'The name of the topic in each language.' }),
  description: localText.optional().meta({ description: 'One short sentence about the topic.' }),
  picture: id.optional().meta({ description: 'The name of a picture in content/pictures.' }),
});
export type Topic = z.output<typeof topicSchema>;

const form = webAddress
  .regex(/^https:/i, 'a web address that starts with https://')
  .regex(/^(?!.*\/OWNER\/REPO\/)/, 'the address of your own form; OWNER/REPO only stands for its place');

/** A community that some guides have an edition for. */
const editionSchema = z.strictObject({
  id,
  title: localText.meta({ description: 'Who it is for, such as "Somali families". It is the name of the link to the edition.' }),
});

/** Where readers say what is wrong with a guide: a form on the web, an email address, or both. */
export const suggestSchema = z
  .strictObject({
    form: form.optional().meta({ description: 'A form on the web. The address of the page, its language and its version are added.' }),
    email: email.optional().meta({ description: 'An email address for people who cannot use the form.' }),
  })
  .refine(({ form, email }) => form !== undefined || email !== undefined, 'a form, an email address, or both');

/** Where the editor in the browser reads and sends its changes. Without it there is no editor. */
export const editorSchema = z.strictObject({
  backend: z.enum(['github']).meta({ description: 'Where the files are kept.' }),
  repo: z
    .string()
    .max(140)
    .regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9._-]+$/i, 'the owner and the name of the repository, such as owner/name')
    .meta({ description: 'The repository with the content folder.' }),
  branch: z
    .string()
    .max(100)
    .regex(/^[\w-]+(?:[./][\w-]+)*$/, 'the name of a branch, such as main')
    .default('main')
    .meta({ description: 'The branch that changes are sent to.' }),
  folder: z
    .string()
    .max(100)
    .regex(/^[\w-]+(?:[./][\w-]+)*$/, 'the path of a folder, such as content')
    .default('content')
    .meta({ description: 'Where the content folder stands in the repository.' }),
  signIn: z
    .string()
    .max(200)
    .regex(/^https:\/\/[a-z0-9.-]+(?:\/[\w.~-]+)*$/i, 'an address that starts with https://')
    .optional()
    .meta({ description: 'The address of your sign-in helper. Without it people sign in with a token of their own.' }),
});
export type EditorSettings = z.output<typeof editorSchema>;

/** What the list of services says besides the services. */
const servicesSchema = z.strictObject({
  everywhere: localText.optional().meta({ description: 'Where a service without an area works, such as "All over England".' }),
  ask: z.array(id).optional().meta({ description: 'Contacts who know more services near the reader. Without it, those of "help".' }),
});

/** content/site.yaml: a group's own settings. */
export const siteSchema = z.strictObject({
  name: localText.meta({ description: 'The name of the site in each language.' }),
  description: localText.optional().meta({ description: 'One sentence about the site.' }),
  url: webAddress.optional().meta({ description: 'The address of the site on the internet.' }),
  organisation: localText.optional().meta({ description: 'Who runs the site.' }),
  locales: z.array(localeTag).min(1).meta({ description: 'The languages, in order. The first is the one guides are written in.' }),
  topics: z.array(z.union([id.transform((topic): Topic => ({ id: topic, title: topic })), topicSchema])).min(1),
  translations: z
    .enum(['all', 'checked'])
    .default('all')
    .meta({ description: 'checked shows only translations of guides that people have checked; all (the default) shows every one, with a label.' }),
  services: servicesSchema.optional().meta({ description: 'Words for the list of services.' }),
  help: z.array(id).optional().meta({ description: 'Contacts shown under "Who can help" when a guide names none.' }),
  contact: z
    .union([email.transform((address) => ({ email: address })), z.strictObject({ email: email.optional(), web: webAddress.optional() })])
    .optional()
    .meta({ description: 'How readers reach the people who run the site.' }),
  suggest: suggestSchema
    .optional()
    .meta({ description: 'Where readers can suggest a change to a guide. Without it, the email address of "contact".' }),
  pairs: z
    .union([z.enum(['none', 'all']), z.array(z.tuple([localeTag, localeTag]))], 'all, none, or pairs of languages such as [[ur, bn]]')
    .optional()
    .meta({ description: 'Which languages can be read side by side, beside each language with the first: none, all, or pairs such as [[ur, bn]].' }),
  editions: z.array(editionSchema).optional().meta({ description: 'Communities that some guides have an edition for.' }),
  guideNote: localText.optional().meta({ description: 'A line at the end of each guide, such as for whom it is.' }),
  options: z.strictObject({}).optional(),
  editor: editorSchema.optional().meta({ description: 'Switches the editor in the browser on, at /admin/.' }),
});
export type SiteSettings = z.output<typeof siteSchema>;
