import { quote } from '../../problem/quote.ts';
import { siteRule } from '../rule.ts';
import type { SiteFinding } from '../site-facts.ts';

export const onePictureForOneMeaning = siteRule({
  id: 'one-picture-for-one-meaning',
  standard: 'P5',
  why: 'One thing has one picture, on all pages and in all languages.',
  bad: 'Two lines of pictures.csv with the meaning "a letter", and guides that use both.',
  good: 'One line for each meaning.',
  severity: { easy: 'warning', plain: 'info' },
  checkSite({ guides, pictures }) {
    const byMeaning = new Map<string, string>();
    const told = new Set<string>();
    return guides.flatMap((guide) =>
      guide.outline.blocks.flatMap((block, index): SiteFinding[] => {
        const picture = pictures.get(block.split(':')[1] ?? '');
        if (!picture || picture.meaning === '') return [];
        const meaning = picture.meaning.toLowerCase();
        const before = byMeaning.get(meaning) ?? picture.id;
        byMeaning.set(meaning, before);
        if (before === picture.id || told.has(picture.id)) return [];
        told.add(picture.id);
        return [
          {
            guide,
            place: { file: guide.file, line: guide.outline.lines[index] ?? 1, column: 1 },
            message: `${quote(picture.id)} and ${quote(before)} are two pictures for ${quote(picture.meaning)}.`,
            help: 'Use one of them everywhere.',
          },
        ];
      }),
    );
  },
});
