import { join, type Html } from '../components/html.ts';
import { addresses } from '../locale/addresses.ts';
import type { Locale } from '../locale/table.ts';
import { checkTree } from '../mdx/check-tree.ts';
import { parseBody } from '../mdx/parse-body.ts';
import { renderBody } from '../mdx/render.ts';
import type { Site } from './site.ts';

/** Renders a few lines of a guide, for the page that shows how components are written; nothing when this site lacks what they name. */
export function renderSnippet(site: Site, locale: Locale, source: string): Html | undefined {
  const { tree } = parseBody(source, 'example');
  const checked = tree && checkTree(tree, { file: 'example', path: addresses.contribute });
  const { pictures, facts, contacts, glossaries } = site.content;
  const known = (has: (id: string) => boolean, uses: readonly { id: string }[] = []): boolean => uses.every(({ id }) => has(id));
  const isComplete =
    known((id) => pictures.has(id), checked?.uses.pictures) &&
    known((id) => Object.hasOwn(facts, id), checked?.uses.facts) &&
    known((id) => Object.hasOwn(contacts, id), checked?.uses.contacts) &&
    known((id) => Object.hasOwn(glossaries.get(site.firstLocale) ?? {}, id), checked?.uses.words);
  if (!checked?.tree || !isComplete) return undefined;
  const { about, html: rest } = renderBody(checked.tree, addresses.contribute, { ...site.context(locale), words: new Set(), picturesShown: 9 });
  return join([about, rest]);
}
