import type { SiteContent } from '../load/site-content.ts';
import type { KnownGuide } from './addresses.ts';

/** The guides of a site, as far as links to them need it. */
export function knownGuides({ guides }: Pick<SiteContent, 'guides'>): KnownGuide[] {
  return guides.map(({ locale, id, settings, anchors }) => ({ locale, id, title: settings.title, anchors }));
}
