import CMS from '@sveltia/cms';
import './editor.css';
import type { FileOfEntry } from './check-before-saving.ts';
import { makeEditorComponents } from './editor-components.ts';
import type { EditorData } from './editor-data.ts';
import { entryFormat } from './entry-collections.ts';
import { makeReadEntry, makeWriteEntry } from './entry-file.ts';
import { originalKey, readGuide, readList, writeGuide, writeList } from './files.ts';
import type { Values } from './keep-yaml.ts';
import { pictureWidget } from './make-fields.ts';
import { formats, makeConfig } from './make-config.ts';
import { pictureField } from './picture-field.ts';
import { waitForWords } from './wait-for-words.ts';

const data = (await (await fetch(new URL('site.json', location.href))).json()) as EditorData;

const writeEntry = makeWriteEntry(data.locales[0]!);

for (const component of makeEditorComponents(data.choices)) CMS.registerEditorComponent(component);
CMS.registerFieldType(pictureWidget, pictureField(data.choices.pictures));
CMS.registerCustomFormat(formats.guide, 'mdx', { fromFile: readGuide, toFile: writeGuide });
CMS.registerCustomFormat(entryFormat, 'yaml', { fromFile: makeReadEntry(data.locales[0]!), toFile: writeEntry });
CMS.registerCustomFormat(formats.list, 'yaml', { fromFile: readList, toFile: writeList });

// The checker has a list of 74,000 words with it, so it comes while the editor is in use already.
const checker = (): Promise<typeof import('./check-before-saving.ts')> => import('./check-before-saving.ts');

// The very text that would be written is checked. An error here ends the saving before anything is written.
CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const { path, data: first, i18n } = entry.toJS() as { path: string; data: Values; i18n: Record<string, { data: Values }> };
    const { checkBeforeSaving } = await checker();
    if (!(await checkBeforeSaving(filesOf(path, first, i18n), data))) throw new Error('validation_failed');
  },
});

// The site's pages do without a font that comes late. Somebody who writes Urdu cannot.
for (const face of document.fonts) if (face.family.includes('Plainleaf')) face.display = 'swap';
waitForWords();
await CMS.init({ config: makeConfig(data) });
void checker();

/** The files that an entry is saved as: one for each language. */
function filesOf(path: string, first: Values | undefined, i18n: Record<string, { data?: Values }>): FileOfEntry[] {
  const isEntry = /\/(?:services|organisations)\/[^/]+$/.test(path);
  const write = path.endsWith('.mdx') ? writeGuide : isEntry ? writeEntry : writeList;
  const start = `${data.settings.folder}/${data.locales[0]}/`;
  const others = Object.entries(i18n).map(
    ([locale, { data: values }]) => [path.replace(start, `${data.settings.folder}/${locale}/`), values] as const,
  );
  return [[path, first] as const, ...others].flatMap(([file, values]) => {
    if (!values || Object.keys(values).length === 0) return [];
    const text = write(values);
    return [{ file, text, isChanged: text !== values[originalKey] }];
  });
}
