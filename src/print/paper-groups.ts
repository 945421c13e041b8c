import { digestOf } from '../load/files.ts';
import type { PlannedPage } from '../site/page-plan.ts';
import type { Site } from '../site/site.ts';

/** The name in the record of the papers that belong to a page but are not made from it alone. */
export const paperGroup = (path: string): string => `paper ${path}`;

/**
 * The papers of topics and languages: the name of each group in the record, and the fingerprint of all that is on them. The
 * papers of a guide are in the group of its page.
 */
export function paperGroups(site: Site, pages: readonly PlannedPage[]): Map<string, string> {
  const groups = new Map<string, string>();
  for (const { route, path, id, locale, key } of pages) {
    if (route === 'cards') groups.set(paperGroup(path), key);
    if (route !== 'topic') continue;
    const inside = pages.filter((page) => page.route === 'guide' && page.locale === locale && site.guide(locale, page.id!)!.settings.topic === id);
    if (inside.length > 0) groups.set(paperGroup(path), digestOf(key, ...inside.map((page) => page.key)));
  }
  return groups;
}
