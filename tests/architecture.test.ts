import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { projectDir } from './support/project.ts';

// Which folder of src may import from which. "load (types)" means: only with "import type".
const mayImport: Record<string, readonly string[]> = {
  // The rules of easy read hold their own help pages.
  problem: ['easyread/all-rules.ts'],
  schema: ['problem', 'locale/table.ts', 'locale/spoken-languages.ts'],
  locale: ['schema (types)', 'locales'],
  mdx: ['schema', 'locale', 'problem', 'components', 'letters'],
  letters: ['schema (types)', 'locale (types)'],
  pictures: ['schema (types)', 'problem'],
  easyread: ['mdx', 'schema', 'locale', 'problem'],
  word: ['components/html.ts', 'load/files.ts', 'load (types)', 'mdx', 'pictures', 'schema', 'locale', 'problem', 'site'],
  editor: ['easyread', 'mdx', 'schema', 'problem', 'locale', 'load (types)', 'components/html.ts', 'fonts', 'pictures', 'site'],
  load: ['easyread', 'mdx', 'letters (types)', 'pictures', 'schema', 'locale', 'problem'],
  fonts: ['load/files.ts', 'locale'],
  translation: ['load', 'mdx', 'locale', 'schema (types)', 'problem'],
  search: ['locale (types)'],
  print: [
    'components',
    'fonts/faces.ts',
    'load/files.ts',
    'load (types)',
    'locale',
    'publish/write-whole.ts',
    'schema',
    'site/publisher.ts',
    'site (types)',
  ],
  publish: ['components/html.ts', 'site (types)'],
  components: ['schema (types)', 'locale', 'letters'],
  site: ['components', 'editor', 'fonts', 'letters', 'load', 'locale', 'mdx', 'pictures', 'problem', 'schema', 'translation'],
  guides: ['components', 'locale', 'site', 'load (types)', 'mdx (types)'],
  layouts: ['guides', 'components', 'letters', 'locale', 'schema', 'site', 'load (types)', 'mdx', 'client', 'styles'],
  pages: ['layouts', 'guides', 'components', 'locale', 'site', 'load (types)', 'schema (types)', 'mdx', 'styles'],
  client: ['letters', 'locale (types)', 'schema (types)'],
  styles: [],
};
const disk = /^(?:node:(?:fs|child_process|net|http|https|worker_threads)|sharp|pagefind|astro)/;
const neverImport: Record<string, RegExp> = {
  problem: /^(?:node:|astro|zod|yaml)/,
  schema: disk,
  locale: disk,
  mdx: disk,
  letters: disk,
  components: disk,
  layouts: /^node:/,
  pages: /^node:/,
  client: /^(?:node:|astro:|zod|yaml|intl-messageformat|satteri)/,
};

const code = listCode('src');

for (const [folder, allowed] of Object.entries(mayImport))
  test(`src/${folder} imports only from ${allowed.length === 0 ? 'itself' : allowed.join(', ')}`, () => {
    const wrong = code
      .filter(({ file }) => file.startsWith(`src/${folder}/`))
      .flatMap(({ file, imports }) => imports.filter((one) => !isAllowed(folder, one, allowed)).map(({ from }) => `${file} imports ${from}`));
    assert.deepEqual(wrong, []);
  });

for (const [folder, never] of Object.entries(neverImport))
  test(`src/${folder} has nothing to do with ${never.source.slice(0, 60)}`, () => {
    const wrong = code
      .filter(({ file }) => file.startsWith(`src/${folder}/`))
      .flatMap(({ file, imports }) => imports.filter(({ from, isType }) => !isType && never.test(from)).map(({ from }) => `${file} imports ${from}`));
    assert.deepEqual(wrong, []);
  });

test('every folder of src stands in the table', () => {
  const folders = new Set(code.map(({ file }) => file.split('/')[1]!).filter((name) => !name.includes('.')));
  assert.deepEqual(
    [...folders].filter((folder) => !Object.hasOwn(mayImport, folder)),
    [],
  );
});

test('nothing in src imports scripts or tests', () => {
  assert.deepEqual(
    code.filter(({ file, imports }) => imports.some(({ from }) => /^(?:scripts|tests)\//.test(resolve(file, from)))).map(({ file }) => file),
    [],
  );
});

test('things are exported by name; only Astro and programs of others need a default', () => {
  const wrong = [...code, ...listCode('scripts')].filter(
    ({ file, text }) => /^export default/m.test(text) && !/comparators|\.config\.|\.astro$|\.d\.ts$/.test(file),
  );
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  );
});

test('no file is longer than 250 lines', () => {
  // Two generators in one: it makes the same texts for every program that is compared.
  const exempt = ['scripts/bench/generate-corpus.mjs'];
  const isList = (file: string): boolean => file.startsWith('src/easyread/lists/');
  const long = [...code, ...listCode('scripts'), ...listCode('tests')].filter(
    ({ file, text }) => text.split('\n').length > 251 && !exempt.includes(file) && !isList(file),
  );
  assert.deepEqual(
    long.map(({ file }) => file),
    [],
  );
});

test('"any" is used as a type nowhere', () => {
  const found = [...code, ...listCode('scripts'), ...listCode('tests')].filter(
    ({ file, text }) =>
      file !== 'tests/architecture.test.ts' &&
      /:\s*any\b(?!thing)|<any>|\bas any\b|\bany\[\]/.test(text.replace(/'[^'\n]*'|`[^`]*`|"[^"\n]*"|\/\/.*|\/\*[^]*?\*\//g, '')),
  );
  assert.deepEqual(
    found.map(({ file }) => file),
    [],
  );
});

interface Import {
  from: string;
  isType: boolean;
  /** Where it leads: a path in the project, or the name of a package. */
  to: string;
}

function isAllowed(folder: string, { to, isType }: Import, allowed: readonly string[]): boolean {
  if (!to.startsWith('src/') && !to.startsWith('locales/')) return true;
  const path = to.replace(/^src\//, '');
  if (path.startsWith(`${folder}/`)) return true;
  return allowed.some((entry) => {
    const [place, types] = entry.split(' ') as [string, string?];
    return (path === place || path.startsWith(`${place}/`)) && (types === undefined || isType);
  });
}

function listCode(folder: string): { file: string; text: string; imports: Import[] }[] {
  return readdirSync(join(projectDir, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(sep, '/')}`)
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !file.includes('node_modules'))
    .map((file) => {
      const text = readFileSync(join(projectDir, file), 'utf8');
      return { file, text, imports: importsOf(file, text) };
    });
}

function importsOf(file: string, text: string): Import[] {
  const statements = text.matchAll(/^\s*(?:import|export)\s+(?:(type)\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...statements].map(([, type, names = '', from, dynamic]) => {
    const target = (from ?? dynamic)!;
    const isType =
      type !== undefined ||
      (/^\{.*\}$/s.test(names) &&
        names
          .slice(1, -1)
          .split(',')
          .every((name) => name.trim() === '' || name.trim().startsWith('type ')));
    return { from: target, isType, to: resolve(file, target) };
  });
}

function resolve(file: string, from: string): string {
  return from.startsWith('.') ? relative(projectDir, join(projectDir, dirname(file), from)).replaceAll(sep, '/') : from;
}
