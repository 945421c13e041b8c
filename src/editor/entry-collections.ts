import type { EntryCollection } from '@sveltia/cms';
import type { z } from 'zod';
import { organisationSchema } from '../schema/organisation.ts';
import { serviceSchema } from '../schema/service.ts';
import { idPattern } from '../schema/values.ts';
import type { EditorData } from './editor-data.ts';
import { makeFields } from './make-fields.ts';

/** The format of services and organisations; see entry-file.ts. */
export const entryFormat = 'plainleaf-entry';

/** Services and organisations: a file for each, with the words of every language in it. */
export function entryCollections({ settings: { folder }, choices, locales }: EditorData): EntryCollection[] {
  const collection = (name: string, label: string, singular: string, schema: z.ZodObject): EntryCollection => ({
    name,
    label,
    label_singular: singular,
    folder: `${folder}/${name}`,
    extension: 'yaml',
    format: entryFormat,
    fields: makeFields(schema, choices, locales),
    identifier_field: 'contact',
    summary: '{{slug}}',
    slug: {
      template: singular,
      editable: ['create'],
      pattern: [idPattern.source, 'Use small letters a to z, digits and hyphens, such as law-centre.'],
    },
    thumbnail: false,
  });
  return [
    collection('services', 'Services', 'service', serviceSchema),
    collection('organisations', 'Organisations', 'organisation', organisationSchema),
  ];
}
