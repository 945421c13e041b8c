import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { html, type Html } from '../components/html.ts';
import { paperFiles } from '../components/paper-files/paper-files.ts';
import { writeWhole } from '../publish/write-whole.ts';
import type { Site } from '../site/site.ts';
import { fillSlots, type Slot } from './fill-slots.ts';
import { paperKinds } from './kinds.ts';
import { previewOf, type Paper } from './papers.ts';

/** Finds the papers that belong into a place of a page. */
export type PapersAt = (slot: Slot) => readonly Paper[];

/** Writes into a built page which files to print there are, and how big. Returns true when the page is another one now. */
export function showPapers(file: string, papersAt: PapersAt, site: Site, dir: string): boolean {
  const before = readFileSync(file, 'utf8');
  const isThere = ({ path }: Paper): boolean => existsSync(join(dir, path));
  const after = fillSlots(before, (slot) => renderSlot(slot, papersAt(slot).filter(isThere), site, dir));
  if (after === before) return false;
  // The last site may share this file's bytes on disk, so it is never written in place.
  writeWhole(file, after);
  return true;
}

/** Sorts papers by the places that show them: a list has those of one page, a row all of a guide, in two languages too. */
export function sortByPlace(papers: readonly Paper[]): PapersAt {
  const lists = Map.groupBy(papers, ({ path }) => path.replace(/[^/]+$/, ''));
  const rows = Map.groupBy(papers, ({ path }) => /^\/[^/]+\/guides\/[^/]+\//.exec(path)?.[0]);
  return ({ shape, of }) => (shape === 'row' ? rows : lists).get(of) ?? [];
}

function renderSlot({ shape }: Slot, papers: readonly Paper[], site: Site, dir: string): Html | undefined {
  const [first] = papers;
  if (!first) return undefined;
  const context = site.context(first.locale);
  const files = paperFiles(
    papers.map(({ kind, path, values }) => ({
      name: context.t(paperKinds[kind].name, values),
      href: context.url(path),
      size: statSync(join(dir, path)).size,
    })),
    context,
  );
  const preview = papers.map(({ path }) => previewOf(path)).find((path) => existsSync(join(dir, path)));
  if (shape === 'list' || preview === undefined) return files;
  return html`<img class="paper-preview" src="${context.url(preview)}" width="240" height="339" alt="" loading="lazy" decoding="async" />${files}`;
}
