import { siteRule } from '../rule.ts';
import type { SiteFinding } from '../site-facts.ts';

export const translationUpToDate = siteRule({
  id: 'translation-up-to-date',
  standard: 'X4',
  why: 'When the first guide changes, its translations say something old until somebody looks at them.',
  bad: 'sourceHash: the fingerprint of an older text',
  good: 'Change the translation too, then write the new fingerprint.',
  severity: { easy: 'warning', plain: 'warning' },
  checkSite({ first, guides }) {
    const sources = new Map(guides.filter(({ locale }) => locale === first).map(({ id, digest }) => [id, digest]));
    return guides.flatMap((guide): SiteFinding[] => {
      const digest = sources.get(guide.id);
      if (guide.locale === first || guide.sourceHash === undefined || digest === undefined || digest.startsWith(guide.sourceHash)) return [];
      return [
        {
          guide,
          place: { file: guide.file, line: guide.settingLines['sourceHash'] ?? 1, column: 1 },
          message: 'The guide in the first language has changed after this translation.',
          help: `Compare the two, then write: sourceHash: ${digest.slice(0, 12)}`,
        },
      ];
    });
  },
});
