import type { PartRecord } from '../../mdx/parts.ts';
import { siteRule } from '../rule.ts';
import { shownPart } from '../shown-part.ts';
import { recordCommand, translations, type SiteFinding, type Translation } from '../site-facts.ts';

export const translationUpToDate = siteRule({
  id: 'translation-up-to-date',
  standard: 'X4',
  why: 'When the first guide changes, its translations say something old until somebody looks at them. The page marks each such part.',
  bad: 'An idea of the English guide says 12 months now, and the translation 6 months.',
  good: 'Change the same idea of the translation, then run "npm run status -- --record".',
  severity: { easy: 'warning', plain: 'warning' },
  checkSite: (site) => translations(site).flatMap((translation) => (translation.comparison.isRecorded ? byPart(translation) : asAWhole(translation))),
});

function byPart({ guide, source, comparison }: Translation): SiteFinding[] {
  const { pairs, missing, extra, keepsOrder } = comparison;
  const find = (at: PartRecord | undefined, message: string, help: string): SiteFinding => ({
    guide,
    place: { file: guide.file, line: at?.line ?? 1, column: 1 },
    message,
    help: `${help} Then run: ${recordCommand(guide)}`,
  });
  const placeIn = ({ line }: PartRecord): string => `${source.file}:${line}`;
  const unknown = pairs.filter(({ state }) => state === 'unknown');
  const moved = keepsOrder ? pairs.filter(({ isMoved }) => isMoved) : [];
  return [
    ...pairs
      .filter(({ state }) => state === 'changed')
      .map(({ own, source: part }) => find(own, `The first language has changed ${shownPart(part)}.`, `Compare the two: ${placeIn(part)}.`)),
    ...missing
      .filter(({ isNew }) => isNew)
      .map(({ source: part, after }) =>
        find(after, `After this, the first language has something new: ${shownPart(part)}.`, `Translate it from ${placeIn(part)}.`),
      ),
    ...extra
      .filter(({ isGone }) => isGone)
      .map(({ own }) =>
        find(own, `The first language does not have ${shownPart(own)} any more.`, 'Delete it here too, if it is not right any more.'),
      ),
    ...moved.map(({ own, source: part }) => find(own, `The first language has moved ${shownPart(part)}.`, `Move it to its place: ${placeIn(part)}.`)),
    ...unknown
      .slice(0, 1)
      .map(({ own }) =>
        find(own, `It is not written down what ${unknown.length} parts were made from. This is the first.`, `Compare them with ${source.file}.`),
      ),
  ];
}

function asAWhole({ guide, source }: Translation): SiteFinding[] {
  if (guide.sourceHash === undefined || source.digest.startsWith(guide.sourceHash)) return [];
  return [
    {
      guide,
      place: { file: guide.file, line: guide.settingLines['sourceHash'] ?? 1, column: 1 },
      message: 'The guide in the first language has changed after this translation.',
      help: `Compare the two. Then run: ${recordCommand(guide)} --all`,
    },
  ];
}
