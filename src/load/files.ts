import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { composeEdition } from '../mdx/compose-edition.ts';
import { quote } from '../problem/quote.ts';
import { suggest } from '../problem/suggest.ts';
import { sitePages, type BodyKind, type SitePage } from '../schema/guide.ts';
import { idPattern, nameFrom } from '../schema/values.ts';
import { isLocale, knownLocales, type Locale } from '../locale/table.ts';

/** A contributed file that is read later: a guide, a letter, or a page about the site. */
export interface BodyFile {
  kind: BodyKind;
  locale: Locale;
  /** File name without its ending: the last part of the address. */
  id: string;
  /** Absolute path. */
  path: string;
  /** Path for messages. */
  file: string;
  /** For the edition of a guide for one community: its name in site.yaml, and the guide that the rest is taken from. */
  edition?: { name: string; guide: string; path: string };
}

/** Every file of a content folder by what it is. */
export interface ContentFiles {
  bodies: BodyFile[];
  /** Settings files by their path below the content folder, such as "site.yaml" or "en/glossary.yaml". */
  settings: Map<string, string>;
  /** Picture files by name. */
  pictures: Map<string, string>;
  problems: Problem[];
}

const settingsFiles = new Set(['site.yaml', 'facts.yaml', 'contacts.yaml']);
const localeSettingsFiles = new Set(['glossary.yaml', 'contacts.yaml', 'terms.yaml', 'search-words.yaml', 'words.txt']);
const directoryFolders = ['services', 'organisations'];
const ignored = /^(?:README\.md|LICENSE(?:\.txt|\.md)?|NOTICE\.md|\.gitkeep|\.DS_Store|Thumbs\.db)$/;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
// The edition of a guide for one community, such as carers.somali-families.mdx.
const editionFile = /^([a-z0-9-]+)\.([a-z0-9-]+)\.mdx$/;
const isFileId = (id: string): boolean => idPattern.test(id) && id.length <= 80 && !reserved.test(id);
const pictureFile = /\.(?:svg|png|jpe?g|webp)$/;

/** Lists the files of a content folder. Follows no link and reads nothing that is not a plain file. */
export function listFiles(contentDir: string): ContentFiles {
  const files: ContentFiles = { bodies: [], settings: new Map(), pictures: new Map(), problems: [] };
  const root = basename(contentDir);
  for (const { name, path, isFolder } of entries(contentDir, root, files.problems)) {
    if (!isFolder && settingsFiles.has(name)) files.settings.set(name, path);
    else if (isFolder && name === 'pictures') listPictures(path, `${root}/pictures`, files);
    else if (isFolder && isLocale(name)) listLocale(path, `${root}/${name}`, name, files);
    else if (isFolder && directoryFolders.includes(name)) listDirectory(path, root, name, files);
    else if (!ignored.test(name))
      files.problems.push(unexpected(`${root}/${name}`, name, isFolder ? ['pictures', ...directoryFolders, ...knownLocales] : [...settingsFiles]));
  }
  return files;
}

/** The languages of a site, and those that only have a folder. */
export function localesIn({ bodies, settings }: ContentFiles, shown: readonly Locale[]): Locale[] {
  const folders = [...settings.keys()]
    .filter((name) => name.includes('/'))
    .map((name) => name.slice(0, name.indexOf('/')))
    .filter(isLocale);
  return [...new Set([...shown, ...bodies.map(({ locale }) => locale), ...folders])];
}

/** The folder and the id of a service or an organisation, from its path below the content folder. */
export function folderEntry(name: string): { folder: string; id: string } | undefined {
  const [, folder = '', id = ''] = /^([a-z]+)\/([a-z0-9-]+)\.yaml$/.exec(name) ?? [];
  return directoryFolders.includes(folder) ? { folder, id } : undefined;
}

function listDirectory(dir: string, root: string, folder: string, files: ContentFiles): void {
  for (const { name, path, isFolder } of entries(dir, `${root}/${folder}`, files.problems)) {
    const id = name.replace(/\.yaml$/, '');
    if (!isFolder && name.endsWith('.yaml') && isFileId(id)) files.settings.set(`${folder}/${name}`, path);
    else if (!ignored.test(name)) {
      const help = `Give it a name of small letters a to z, digits and hyphens that ends in .yaml, such as ${nameFrom(name.replace(/\.\w+$/, '')) || 'law-centre'}.yaml`;
      files.problems.push(problem('expected-file', `${root}/${folder}/${name}`, `${quote(name)} is not a file of this folder.`, help));
    }
  }
}

function listLocale(dir: string, shown: string, locale: Locale, files: ContentFiles): void {
  for (const { name, path, isFolder } of entries(dir, shown, files.problems)) {
    if (!isFolder && localeSettingsFiles.has(name)) files.settings.set(`${locale}/${name}`, path);
    else if (isFolder && name === 'guides') listBodies(path, `${shown}/guides`, { kind: 'guide', locale }, files);
    else if (isFolder && name === 'pages') listBodies(path, `${shown}/pages`, { kind: 'page', locale }, files);
    else if (isFolder && name === 'letters') listBodies(path, `${shown}/letters`, { kind: 'letter', locale }, files);
    else if (!ignored.test(name))
      files.problems.push(unexpected(`${shown}/${name}`, name, isFolder ? ['guides', 'letters', 'pages'] : [...localeSettingsFiles]));
  }
}

function listBodies(dir: string, shown: string, what: Pick<BodyFile, 'kind' | 'locale'>, files: ContentFiles): void {
  const seen = new Map<string, string>();
  const all = entries(dir, shown, files.problems);
  for (const { name, path, isFolder } of all) {
    if (ignored.test(name)) continue;
    const file = `${shown}/${name}`;
    const [, guide, edition] = what.kind === 'guide' ? (editionFile.exec(name) ?? []) : [];
    const id = guide === undefined ? name.replace(/\.mdx$/i, '') : `${guide}-${edition}`;
    const twin = seen.get(id.toLowerCase());
    if (isFolder || !/\.mdx$/i.test(name)) {
      files.problems.push(
        problem('expected-file', file, `${quote(name)} is not a guide.`, isFolder ? 'Move what is in it one folder up.' : guideHelp(name)),
      );
    } else if (twin !== undefined) {
      files.problems.push(
        problem('unique-guide', file, `${quote(name)} and ${quote(twin)} would have the same address.`, 'Give one of them another name.'),
      );
    } else if (what.kind === 'page' && !sitePages.includes(id as SitePage)) {
      files.problems.push(problem('expected-file', file, `We do not know a page called ${quote(id)}.`, suggest(id, sitePages)));
    } else if (!name.endsWith('.mdx') || !isFileId(id)) {
      files.problems.push(problem('expected-file', file, `${quote(name)} cannot be the name of a guide.`, guideHelp(name)));
    } else if (guide !== undefined && edition !== undefined) {
      const base = all.find((other) => other.name === `${guide}.mdx` && !other.isFolder);
      if (base) files.bodies.push({ ...what, id, path, file, edition: { name: edition, guide, path: base.path } });
      else
        files.problems.push(
          problem(
            'edition-base',
            file,
            `There is no guide ${quote(`${guide}.mdx`)} in this folder.`,
            suggest(
              guide,
              all.map((other) => other.name.replace(/\.mdx$/, '')),
            ),
          ),
        );
    } else {
      files.bodies.push({ ...what, id, path, file });
    }
    seen.set(id.toLowerCase(), name);
  }
}

function listPictures(dir: string, shown: string, files: ContentFiles): void {
  for (const { name, path, isFolder } of entries(dir, shown, files.problems)) {
    if (!isFolder && name === 'pictures.csv') files.settings.set('pictures/pictures.csv', path);
    else if (!isFolder && pictureFile.test(name) && idPattern.test(name.replace(pictureFile, ''))) files.pictures.set(name, path);
    else if (!ignored.test(name))
      files.problems.push(problem('expected-file', `${shown}/${name}`, `${quote(name)} is not the name of a picture.`, pictureHelp(name, isFolder)));
  }
}

interface Entry {
  name: string;
  path: string;
  isFolder: boolean;
}

/** Plain files and folders of a folder, in the same order on every machine. */
function entries(dir: string, shown: string, problems: Problem[]): Entry[] {
  const found: Entry[] = [];
  for (const name of readdirSync(dir).sort()) {
    const path = join(dir, name);
    const stat = lstatSync(path);
    if (stat.isFile() || stat.isDirectory()) found.push({ name, path, isFolder: stat.isDirectory() });
    else
      problems.push(
        problem('real-file', `${shown}/${name}`, 'This is not a plain file. It points to something else.', 'Copy the file itself into the folder.'),
      );
  }
  return found;
}

function unexpected(file: string, name: string, known: readonly string[]): Problem {
  return problem('expected-file', file, 'We do not know what this is for.', `${suggest(name, known)} Or delete it.`);
}

/** What to do with a file that is no guide, or a guide with a name that cannot be part of an address. */
function guideHelp(name: string): string {
  if (/\.docx?$/i.test(name)) return `Turn a Word file into a guide with: npm run import -- ${quote(name)}`;
  const id = nameFrom(name.replace(/(?:\.(?:mdx?|txt|markdown))+$/i, ''));
  const isText = /\.(?:mdx?|txt|markdown)$/i.test(name);
  if (!isText) return 'Only guides belong here, and they end in .mdx. Move this file, or delete it.';
  return idPattern.test(id) && !reserved.test(id)
    ? `Give it the name ${id}.mdx`
    : 'Use small letters a to z, digits and hyphens, such as direct-payments.mdx';
}

function pictureHelp(name: string, isFolder: boolean): string {
  const [, stem = '', ending = ''] = /^(.*?)\.(\w+)$/.exec(name) ?? [];
  const proper = `${nameFrom(stem)}.${ending.toLowerCase()}`;
  if (!isFolder && pictureFile.test(proper) && idPattern.test(nameFrom(stem))) return `Give it the name ${proper}`;
  return 'Use small letters, digits and hyphens, and end in .svg, .png, .jpg or .webp';
}

function problem(rule: Problem['rule'], file: string, message: string, help: string): Problem {
  return { rule, severity: 'error', file, line: 1, column: 1, message, help };
}

const largestText = 1_000_000;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a text file with its fingerprint, or says why it cannot be read as text. */
export function readText(path: string, file: string): { text: string; digest: string } | { problem: Problem } {
  if (lstatSync(path).size > largestText)
    return { problem: problem('file-not-too-big', file, 'This file is larger than 1 MB.', 'Split it into smaller files.') };
  const bytes = readFileSync(path);
  try {
    const text = decoder.decode(bytes);
    const conflict = conflictIn(text, file);
    return conflict ? { problem: conflict } : { text, digest: digestOf(bytes) };
  } catch {
    return {
      problem: problem(
        'utf8-text',
        file,
        'This file is not saved as UTF-8.',
        'Open it again, choose "Save as", and choose "UTF-8" under "Encoding".',
      ),
    };
  }
}

// Git writes both versions into a file when two people changed the same words.
function conflictIn(text: string, file: string): Problem | undefined {
  if (!text.includes('<<<<<<< ')) return undefined;
  const line = text.split(/\r\n|\r|\n/).findIndex((content) => content.startsWith('<<<<<<< ')) + 1;
  if (line === 0) return undefined;
  const help = 'Keep one version, and delete the other with the lines <<<<<<<, ======= and >>>>>>>.';
  return { ...problem('one-version', file, 'Two people changed these words, and both versions stand here.', help), line };
}

/** Reads the text of a guide or page. An edition is read together with its guide; `lines` says where each of its lines comes from. */
export function readBody(body: BodyFile): { text: string; digest: string; lines?: readonly number[] } | { problems: Problem[] } {
  const own = readText(body.path, body.file);
  if ('problem' in own) return { problems: [own.problem] };
  if (!body.edition) return own;
  const base = readText(body.edition.path, body.file);
  // What is wrong with the guide is said where the guide is checked.
  if ('problem' in base) return { problems: [] };
  const composed = composeEdition({ text: own.text, file: body.file, guide: body.edition.guide }, base.text);
  return 'problems' in composed ? composed : { ...composed, digest: digestOf(own.digest, base.digest) };
}

/** SHA-256 in hex: the fingerprint of some bytes. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
