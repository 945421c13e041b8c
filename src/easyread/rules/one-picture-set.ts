import { quote } from '../../problem/quote.ts';
import { siteRule } from '../rule.ts';
import type { SiteFinding } from '../site-facts.ts';

export const onePictureSet = siteRule({
  id: 'one-picture-set',
  standard: 'P4',
  why: 'Pictures in one style look like one language. A change of style looks as if it meant something.',
  bad: 'A guide with drawings of the set "openmoji" and one of the set "mulberry".',
  good: 'A guide with drawings of one set.',
  severity: { easy: 'warning', plain: 'info' },
  checkSite: ({ guides, pictures }) =>
    guides.flatMap((guide): SiteFinding[] => {
      const used = guide.outline.blocks.map((block, index) => ({ picture: block.split(':')[1] ?? '', line: guide.outline.lines[index] ?? 1 }));
      const sets = used.flatMap(({ picture, line }) => {
        const set = pictures.get(picture)?.set;
        return set ? [{ picture, line, set }] : [];
      });
      const [first] = sets;
      const other = sets.find(({ set }) => set !== first?.set);
      if (!first || !other) return [];
      return [
        {
          guide,
          place: { file: guide.file, line: other.line, column: 1 },
          message: `The picture ${quote(other.picture)} is of the set ${quote(other.set)}, and ${quote(first.picture)} of ${quote(first.set)}.`,
          help: 'Use pictures of one set in a guide.',
        },
      ];
    }),
});
