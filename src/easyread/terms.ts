import type { HardWord } from '../schema/glossary.ts';
import type { Term } from '../schema/term.ts';
import { unspacedEdge } from './words.ts';

/** The names by which a part of a guide is found to speak of a term, by the id of the term. */
export type TermNames = Readonly<Record<string, readonly string[]>>;

/** How the first language names the terms of all lists. */
export function sourceNames(lists: readonly Readonly<Record<string, Term>>[], glossary: Readonly<Record<string, HardWord>>): TermNames {
  const ids = [...new Set(lists.flatMap((terms) => Object.keys(terms)))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const given = lists.flatMap((terms) => (Object.hasOwn(terms, id) ? (terms[id]!.source ?? []) : []));
      const word = Object.hasOwn(glossary, id) ? [glossary[id]!.word] : [];
      return [id, given.length > 0 ? [...new Set(given)] : word];
    }),
  );
}

/** How a translation may name its terms. The name in the first language is one too: some guides tell readers what staff say. */
export const ownNames = (terms: Readonly<Record<string, Term>>, source: TermNames): TermNames =>
  Object.fromEntries(Object.entries(terms).map(([id, { use, forms = [] }]) => [id, [use, ...forms, ...(source[id] ?? [])]]));

/** The ids of the terms that a text names. Endings may follow, as languages bend their words. */
export function termsIn(text: string, names: TermNames): string[] {
  const plain = normal(text);
  return patternsOf(names).flatMap(([id, pattern]) => (pattern.test(plain) ? [id] : []));
}

const made = new WeakMap<TermNames, [string, RegExp][]>();

function patternsOf(names: TermNames): [string, RegExp][] {
  let patterns = made.get(names);
  if (!patterns) {
    const used = Object.entries(names).filter(([, forms]) => forms.length > 0);
    patterns = used.map(([id, forms]) => [
      id,
      new RegExp(`(?:(?<![\\p{L}\\p{M}])|${unspacedEdge})(?:${forms.map((form) => escape(normal(form))).join('|')})`, 'iu'),
    ]);
    made.set(names, patterns);
  }
  return patterns;
}

// Vowel marks and joiners are written or left out as people like.
const normal = (text: string): string => text.normalize('NFC').replace(/[\u064B-\u0652\u0670\u0640\u200C\u200D]/g, '');

const escape = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
