import { missingPartnersOf } from '../../src/site/pairs.ts';
import type { Site } from '../../src/site/site.ts';

/** Says in one line which papers in two languages there are not, because a guide is not translated. */
export function explainMissingPairs(site: Site, only = ''): string | undefined {
  const [locale, id] = only.split('/');
  const first = site.firstLocale;
  const guides = site.guidesOf(first).filter((guide) => id === undefined || guide.id === id);
  const missing = guides.flatMap((guide) => missingPartnersOf(site, guide).filter((other) => !locale || locale === first || locale === other));
  if (missing.length === 0) return undefined;
  if (id !== undefined) return `There is no paper of "${id}" in ${first} and ${missing.join(', ')}: it is not translated.`;
  const count = missing.length === 1 ? '1 paper' : `${missing.length} papers`;
  return `${count} in two languages cannot be made, because a guide is not translated. See which: npm run status`;
}
