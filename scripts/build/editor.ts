import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { digestOf } from '../../src/load/files.ts';
import { writePicture } from '../../src/pictures/publish.ts';
import { makeEditorData } from '../../src/site/editor-data.ts';
import { editorPage } from '../../src/site/editor-page.ts';
import { projectDir } from '../../src/site/engine-version.ts';
import type { Site } from '../../src/site/site.ts';

/** Puts the editor into the new site, when site.yaml switches it on. It is no part of any other page. */
export async function makeEditor(site: Site, target: string, cacheDir: string): Promise<void> {
  const { editor } = site.content.settings;
  if (!editor) return;
  const program = await bundle(site.options.version, cacheDir);
  const folder = join(target, 'admin');
  cpSync(program, folder, { recursive: true });
  const name = (ending: string): string => readdirSync(folder).find((file) => file.endsWith(ending))!;
  writeFileSync(join(folder, 'site.json'), JSON.stringify(makeEditorData(site, editor)));
  // All pictures can be chosen; the pages have only those that they show.
  for (const picture of site.content.pictures.values()) await writePicture(picture, join(site.content.pictureDir, picture.file), folder, cacheDir);
  const page = { script: name('.js'), styles: name('.css'), fonts: `../${site.options.fontStyles}`, settings: editor };
  writeFileSync(join(folder, 'index.html'), editorPage(page));
}

/** The editor's program. It is the same for every site, so it is bundled once for each version of ours. */
async function bundle(version: string, cacheDir: string): Promise<string> {
  const done = join(cacheDir, 'editor', digestOf(version).slice(0, 16));
  if (existsSync(done)) return done;
  const half = `${done}.${process.pid}`;
  rmSync(join(cacheDir, 'editor'), { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  await build({
    configFile: false,
    root: projectDir,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [leaveOut, takeInstead],
    build: {
      outDir: half,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 9_000,
      rolldownOptions: {
        input: { editor: join(projectDir, 'src/editor/main.ts') },
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: ({ names: [first = ''] }) => (first.endsWith('.css') ? '[name]-[hash][extname]' : 'parts/[name]-[hash][extname]'),
        },
      },
    },
  });
  renameSync(half, done);
  return done;
}

// Parts of the editor's program for kinds of fields that guides do not have: colours of program code, and maps.
const unused = /^@shikijs\/|^leaflet\/|^terra-draw/;
const leaveOut: Plugin = {
  name: 'plainleaf-leave-out',
  enforce: 'pre',
  resolveId: (id) => (unused.test(id) ? '\0unused' : undefined),
  load: (id) => (id === '\0unused' ? 'export default {};' : undefined),
};

// What reads files, or runs machine code, has a part of the same form for browsers.
const inBrowsers: Readonly<Record<string, string>> = { satteri: 'browser-parser.ts', './word-list.ts': 'browser-word-list.ts' };
const takeInstead: Plugin = {
  name: 'plainleaf-take-instead',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(inBrowsers, id) ? join(projectDir, 'src/editor', inBrowsers[id]!) : undefined),
};
