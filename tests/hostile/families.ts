import type { Files } from '../support/content-folder.ts';
import { addresses } from './addresses.ts';
import { characters } from './characters.ts';
import { code } from './code.ts';
import { parts } from './components.ts';
import { html } from './html.ts';
import { pictures } from './pictures.ts';
import { places } from './places.ts';
import { settings } from './settings.ts';
import { tooMuch } from './too-much.ts';

/** What a hostile or careless writer may put into the body of a guide, and the rule that stops it. */
export type GuideCase = readonly [body: string, rule: string];

/** Attacks in the body of a guide, by family. */
export const guideFamilies: Readonly<Record<string, readonly GuideCase[]>> = {
  'programs in MDX': code,
  HTML: html,
  'components and attributes': parts,
  addresses,
  'hidden and turned characters': characters,
  'too much for a parser': tooMuch,
};
export const hostileGuides: readonly GuideCase[] = Object.values(guideFamilies).flat();

/** What is put into a content folder, and the rule that stops it. */
export type FolderCase = readonly [what: string, files: Files, rule: string];

/** Attacks by the files of a content folder, by family. */
export const folderFamilies: Readonly<Record<string, readonly FolderCase[]>> = {
  'settings and YAML': settings,
  'files and folders': places,
  'drawings and photos': pictures,
};
