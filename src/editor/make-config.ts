import type { CmsConfig, CollectionFile, EntryCollection, Field, FileCollection } from '@sveltia/cms';
import type { z } from 'zod';
import { components } from '../mdx/components.ts';
import { contactSchema, contactWordsSchema } from '../schema/contact.ts';
import { factSchema } from '../schema/fact.ts';
import { hardWordSchema } from '../schema/glossary.ts';
import { guideSchema, pageSchema, sitePages } from '../schema/guide.ts';
import { idPattern } from '../schema/values.ts';
import type { EditorData } from './editor-data.ts';
import { entryCollections } from './entry-collections.ts';
import { idField, labelOf, makeFields } from './make-fields.ts';

// The program takes a format for .mdx files only when its name ends like this.
/** Names of the file formats that the editor reads and writes; see files.ts. */
export const formats = { guide: 'plainleaf-frontmatter', list: 'plainleaf-list' } as const;

/** The settings of the editor's program: what can be edited, made from our own schemas and the lists of the site. */
export function makeConfig(data: EditorData): CmsConfig {
  const { settings, siteName, siteUrl, locales, choices } = data;
  const { repo, branch, folder, signIn } = settings;
  const body: Field = {
    name: 'body',
    label: 'Text',
    widget: 'richtext',
    hint: 'One idea in one or two short sentences, with its picture. Start each sentence on a new line.',
    modes: ['rich_text', 'raw'],
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
    editor_components: Object.keys(components),
    linked_images: false,
    use_emoji_autocomplete: false,
    i18n: true,
  };
  const bodies = (
    name: string,
    schema: z.ZodObject,
  ): Pick<EntryCollection, 'name' | 'folder' | 'extension' | 'format' | 'fields' | 'i18n' | 'publish'> => ({
    name,
    folder: `${folder}/{{locale}}/${name}`,
    extension: 'mdx',
    format: formats.guide,
    // The words come first; they are what people open a guide for.
    fields: makeFields(schema, choices).toSpliced(2, 0, body),
    i18n: true,
  });
  const list = (name: string, label: string, fields: Field[], more: object, path = `{{locale}}/${name}.yaml`): CollectionFile => ({
    name: label.toLowerCase().replaceAll(' ', '-'),
    label,
    file: `${folder}/${path}`,
    format: formats.list,
    i18n: path.startsWith('{{locale}}'),
    fields: [
      {
        name: 'entries',
        label,
        widget: 'list',
        collapsed: true,
        summary: '{{fields.id}}',
        i18n: true,
        ...more,
        ...(fields.length > 0 ? { fields: [idField, ...fields] } : {}),
      } as Field,
    ],
  });
  const facts = factSchema.options.map((option) => ({
    name: [...option.shape.kind.values][0]!,
    label: labelOf([...option.shape.kind.values][0]!),
    fields: [idField, ...makeFields(option as unknown as z.ZodObject, choices).filter(({ name }) => name !== 'kind')],
  }));
  const lists: FileCollection = {
    name: 'lists',
    label: 'Words, facts and contacts',
    format: formats.list,
    i18n: true,
    files: [
      list('glossary', 'Hard words', makeFields(hardWordSchema, choices), { label_singular: 'hard word', summary: '{{fields.id}}: {{fields.word}}' }),
      list('contacts', 'Words about contacts', makeFields(contactWordsSchema, choices), { label_singular: 'contact' }),
      list(
        'contacts',
        'Contacts',
        makeFields(contactSchema, choices),
        { label_singular: 'contact', summary: '{{fields.id}}: {{fields.name}}' },
        'contacts.yaml',
      ),
      list('facts', 'Facts', [], { label_singular: 'fact', types: facts, typeKey: 'kind' }, 'facts.yaml'),
    ],
  };
  return {
    load_config_file: false,
    backend: {
      name: 'github',
      repo,
      branch,
      // People who may not write to the repository send their change from a copy of their own.
      open_authoring: true,
      auth_scope: 'public_repo',
      ...(signIn === undefined ? { auth_methods: ['token'] } : splitAddress(signIn)),
    },
    publish_mode: 'editorial_workflow',
    app_title: siteName,
    site_url: siteUrl,
    media_folder: `${folder}/pictures`,
    public_folder: '/pictures',
    media_libraries: { default: { config: { max_file_size: 8_000_000 } } },
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    i18n: { structure: 'multiple_folders', locales: [...locales], default_locale: locales[0]!, initial_locales: [locales[0]!] },
    collections: [
      {
        ...bodies('guides', guideSchema),
        label: 'Guides',
        label_singular: 'guide',
        // Editions for a community hold only parts of a guide, without a topic: they are written by hand.
        filter: { field: 'topic', pattern: '.+' },
        slug: {
          template: '{{title}}',
          editable: ['create'],
          pattern: [idPattern.source, 'Use small letters a to z, digits and hyphens, such as direct-payments.'],
        },
        sortable_fields: ['topic', 'order', 'title'],
        thumbnail: false,
      },
      {
        ...bodies('pages', pageSchema),
        label: 'Pages about the site',
        label_singular: 'page',
        slug: {
          template: '{{title}}',
          editable: ['create'],
          pattern: [`^(?:${sitePages.join('|')})$`, `Use one of these: ${sitePages.join(', ')}.`],
        },
        thumbnail: false,
      },
      ...entryCollections(data),
      lists,
    ],
  };
}

function splitAddress(address: string): { base_url: string; auth_endpoint?: string } {
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/^\/|\/$/g, '');
  return { base_url: origin, ...(path === '' ? {} : { auth_endpoint: path }) };
}
