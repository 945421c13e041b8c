import CMS from '@sveltia/cms';
import './editor.css';
import { checkFiles, type FileToSave } from './check-files.ts';
import { makeEditorComponents } from './editor-components.ts';
import { knownFrom, type EditorData } from './editor-data.ts';
import { readGuide, readList, writeGuide, writeList } from './files.ts';
import type { Values } from './keep-yaml.ts';
import { formats, makeConfig } from './make-config.ts';
import { showProblems } from './problem-list.ts';
import { waitForWords } from './wait-for-words.ts';

const data = (await (await fetch(new URL('site.json', location.href))).json()) as EditorData;
const known = knownFrom(data);

for (const component of makeEditorComponents(data.choices)) CMS.registerEditorComponent(component);
CMS.registerCustomFormat(formats.guide, 'mdx', { fromFile: readGuide, toFile: writeGuide });
CMS.registerCustomFormat(formats.list, 'yaml', { fromFile: readList, toFile: writeList });

// The very text that would be written is checked. An error here ends the saving before anything is written.
CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const { path, data: first, i18n } = entry.toJS() as { path: string; data: Values; i18n: Record<string, { data: Values }> };
    const files = filesOf(path, first, i18n);
    const problems = checkFiles(files, known);
    if (problems.length > 0 && !(await showProblems(problems, files))) throw new Error('validation_failed');
  },
});

// The site's pages do without a font that comes late. Somebody who writes Urdu cannot.
for (const face of document.fonts) if (face.family.includes('Plainleaf')) face.display = 'swap';
waitForWords();
await CMS.init({ config: makeConfig(data) });

/** The files that an entry is saved as: one for each language. */
function filesOf(path: string, first: Values | undefined, i18n: Record<string, { data?: Values }>): FileToSave[] {
  const { folder } = data.settings;
  const below = path.slice(folder.length + 1);
  const write = below.endsWith('.mdx') ? writeGuide : writeList;
  const [start] = data.locales;
  const others = Object.entries(i18n).map(([locale, { data: values }]) => [below.replace(`${start}/`, `${locale}/`), values] as const);
  return [[below, first] as const, ...others].flatMap(([file, values]) =>
    values && Object.keys(values).length > 0 ? [{ file, text: write(values) }] : [],
  );
}
