import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '../components/html.ts';
import { addresses } from '../locale/addresses.ts';
import type { Locale } from '../locale/table.ts';
import { guidePapers, type GuidePaper } from '../schema/paper.ts';
import type { GuideRecord } from '../load/body-record.ts';
import type { PlannedPage } from '../site/page-plan.ts';
import type { Site } from '../site/site.ts';
import { bookletNotes } from './documents/booklet-notes.ts';
import { guideArticle } from './documents/guide-article.ts';
import { paperDocument, type PaperStyles } from './documents/paper-document.ts';
import { paperKinds, type PaperKindId } from './kinds.ts';

/** One file to print: what it is, where it goes, and the document it is printed from. */
export interface Paper {
  kind: PaperKindId;
  locale: Locale;
  /** Address below the base, such as /en/guides/benefits/benefits.en.pdf */
  path: string;
  /** The file of the content it is about, for messages. */
  file: string;
  /** The group of the record that it belongs to: it is kept as long as nothing in there changes. */
  group: string;
  /** Lists show its first page. */
  hasPreview: boolean;
  /** Of a pack: the name of its topic. */
  topic?: string;
  makeDocument(): string;
}

/** Where the built pages are, and the styles that documents for paper use. */
interface Source {
  dir: string;
  styles: PaperStyles;
}

/** Every paper of a site: of each guide, topic and language, in the order of its pages. */
export function planPapers(site: Site, pages: readonly PlannedPage[], source: Source): Paper[] {
  return pages.flatMap((page) => (page.route === 'guide' ? guidePapersOf(site, page, source) : []));
}

function guidePapersOf(site: Site, page: PlannedPage, { dir, styles }: Source): Paper[] {
  const { locale, id, path } = page;
  const guide = site.guide(locale, id!)!;
  const context = site.context(locale);
  return kindsOf(guide).map((kind) => ({
    kind,
    locale,
    path: addresses.guidePaper(locale, guide.id, kind),
    file: guide.file,
    group: path,
    hasPreview: kind === 'leaflet',
    makeDocument: () => {
      const article = guideArticle(readFileSync(join(dir, path, 'index.html'), 'utf8'));
      const body = html`<main>${article}</main>${kind === 'booklet' ? bookletNotes(context) : undefined}`;
      return paperDocument({ title: guide.settings.title, style: paperKinds[kind].style, body }, context, styles);
    },
  }));
}

const kindsOf = ({ settings }: GuideRecord): readonly GuidePaper[] => settings.paper ?? guidePapers;

/** Where the picture of the first page of a paper is. */
export const previewOf = (path: string): string => path.replace(/\.pdf$/, '.webp');
