import { z } from 'zod';
import { id, line } from './values.ts';

/** What people type when they look for a guide, in content/<locale>/search-words.yaml. The key is the name of the guide. */
export const searchWordsSchema = z.record(
  id,
  z.array(line).meta({ description: 'Other words for it, Latin spellings, whole questions. Each is searched for like the title.' }),
);

/** A guide as the search knows it without reading it: how a result shows it, and by which words it is found. */
export interface ListedGuide {
  id: string;
  url: string;
  title: string;
  description: string;
  topic: string;
  picture?: string;
  /** What people type for it, in this language and in the first one. */
  words: readonly string[];
  /** The hard words that it explains, with their other names. */
  hardWords: readonly string[];
  /** The guide for everyone, when this is an edition of it for one community. */
  editionOf?: string;
}
