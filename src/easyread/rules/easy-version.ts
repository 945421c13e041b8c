import { siteRule } from '../rule.ts';
import type { SiteFinding } from '../site-facts.ts';

export const easyVersion = siteRule({
  id: 'easy-version',
  standard: 'W13',
  why: 'A guide in plain language is still too hard for some. At its top they find the easy one.',
  bad: 'A guide with "profile: plain" and no link above its first heading.',
  good: 'Read [Money in easy words](../money/).',
  severity: { easy: 'off', plain: 'warning' },
  checkSite({ guides }) {
    const profiles = new Map(guides.map(({ locale, id, outline }) => [`/${locale}/guides/${id}/`, outline.profile]));
    return guides
      .filter(
        ({ outline, links }) =>
          outline.profile === 'plain' && !links.some(({ path, line }) => line < outline.firstHeading && profiles.get(path) === 'easy'),
      )
      .map((guide): SiteFinding => ({
        guide,
        place: { file: guide.file, line: guide.settingLines['profile'] ?? 1, column: 1 },
        message: 'This guide in plain language has no link to an easy one at its top.',
        help: 'Write an easy-read guide too, and link to it above the first heading.',
      }));
  },
});
